package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.serdica.importers.api.InputTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project and the changes that wait beside it, copied into a folder of our own to be read together there. */
record AsideCopy(Path folder, Path file) implements ProjectDatabase.Aside {
    private static final Logger LOG = LoggerFactory.getLogger(AsideCopy.class);
    private static final int TRIES = 3;

    /** What belongs to the content; the index of changes is made anew. */
    private static final List<String> CHANGES = List.of("-wal", "-journal");

    /** Whether changes wait beside the file. */
    static boolean isNeeded(Path file) throws InputTrouble {
        try {
            for (String side : CHANGES) {
                Path beside = file.resolveSibling(file.getFileName() + side);
                if (Files.exists(beside) && Files.size(beside) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new InputTrouble("PROJECT_UNREADABLE", "What lies beside " + file + " cannot be looked at.", e);
        }
    }

    static AsideCopy of(Path file) throws InputTrouble {
        try {
            Path folder = Files.createTempDirectory("serdica-project-");
            AsideCopy copy = new AsideCopy(folder, folder.resolve("project" + ProjectFile.ENDING));
            for (int i = 0; i < TRIES; i++) {
                if (copy.take(file)) {
                    return copy;
                }
            }
            copy.close();
            throw new InputTrouble(
                    "PROJECT_IN_USE",
                    file + " is being changed by another program, and its folder cannot be written to. Copy it"
                            + " elsewhere when it is closed, and open the copy.");
        } catch (InputTrouble e) {
            throw e;
        } catch (IOException e) {
            throw new InputTrouble(
                    "PROJECT_UNREADABLE",
                    file + " has changes beside it that are not in it yet, and its folder cannot be written to; a copy"
                            + " to read both from cannot be made: " + e.getMessage(),
                    e);
        }
    }

    /** False if somebody changed them meanwhile. */
    private boolean take(Path original) throws IOException {
        List<String> before = states(original);
        for (String side : sides()) {
            Path from = original.resolveSibling(original.getFileName() + side);
            Path to = file.resolveSibling(file.getFileName() + side);
            Files.deleteIfExists(to);
            if (Files.exists(from)) {
                Files.copy(from, to);
            }
        }
        return before.equals(states(original));
    }

    private static List<String> sides() {
        return Stream.concat(Stream.of(""), CHANGES.stream()).toList();
    }

    private static List<String> states(Path file) throws IOException {
        List<String> states = new ArrayList<>();
        for (String side : sides()) {
            Path one = file.resolveSibling(file.getFileName() + side);
            if (Files.exists(one)) {
                BasicFileAttributes a = Files.readAttributes(one, BasicFileAttributes.class);
                states.add(side + " " + a.size() + " " + a.lastModifiedTime());
            }
        }
        return states;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                Files.deleteIfExists(one);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("{} is left behind", folder, e);
        }
    }
}
