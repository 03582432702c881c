package org.serdica.importers.project;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a project for one window. A file beside it says who has it, and is locked by the operating system, which lets
 * go when the process ends in whatever way: a file left behind by a kill stops nobody.
 */
final class ProjectLock implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectLock.class);

    /** Far behind the text: Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_NOTE = 4096;
    private static final int TRIES = 5;

    /** What this process has open. It must not so much as look at those lock files: closing one lets go of its lock. */
    private static final Map<Path, String> OURS = new ConcurrentHashMap<>();

    private final Path key;
    private final Path file;
    private final FileChannel channel;

    private ProjectLock(Path key, Path file, FileChannel channel) {
        this.key = key;
        this.file = file;
        this.channel = channel;
    }

    static ProjectLock take(Path project) throws IOException {
        Path key = key(project);
        Path file = key.resolveSibling(key.getFileName() + ".lock");
        String since = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String holder = String.join(
                "\n",
                host(),
                Long.toString(ProcessHandle.current().pid()),
                System.getProperty("user.name", ""),
                since,
                "");
        if (OURS.putIfAbsent(key, holder) != null) {
            throw new InputTrouble("PROJECT_IN_USE", project + " is open already in this Serdica.");
        }
        try {
            for (int i = 0; i < TRIES; i++) {
                FileChannel channel = tryTake(file, holder, project);
                if (channel != null) {
                    return new ProjectLock(key, file, channel);
                }
            }
            throw new InputTrouble("PROJECT_IN_USE", project + " is being opened or closed by another program.");
        } catch (IOException | RuntimeException e) {
            OURS.remove(key);
            throw e;
        }
    }

    /** One name for the file, whatever way leads there. */
    private static Path key(Path project) throws IOException {
        Path absolute = project.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (Files.exists(absolute) || folder == null || name == null) {
            return absolute.toRealPath();
        }
        return folder.toRealPath().resolve(name);
    }

    /** Null where the file was taken away between our finding and locking it, by who held it before. */
    private static @Nullable FileChannel tryTake(Path file, String holder, Path project) throws IOException {
        FileChannel channel = null;
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createFile(file);
            }
            // Looked at by name alone: to open and close it once more would let go of the lock.
            Object found = identity(file);
            // A link in its place could lead to a file that somebody needs.
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(project, note(channel));
            }
            if (found.equals(identity(file))) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
                channel.force(false);
                return channel;
            }
        } catch (NoSuchFileException | FileAlreadyExistsException | AccessDeniedException e) {
            // Windows says the last of a file that is going to be gone as soon as its last user closes it.
            LOG.debug("{} was closed or opened by somebody else just now", project, e);
            requireWritableFolder(file, e);
        } catch (IOException | RuntimeException e) {
            close(channel);
            throw e;
        }
        close(channel);
        return null;
    }

    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? "" : key;
    }

    private static void requireWritableFolder(Path file, IOException trouble) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new InputTrouble(
                    "PROJECT_READ_ONLY", "Nothing can be written in the folder of " + file + ".", trouble);
        }
    }

    private static void close(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private static List<String> note(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_NOTE);
        int read = channel.read(text, 0);
        return new String(text.array(), 0, Math.max(0, read), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static InputTrouble inUse(Path project, List<String> note) {
        String who = note.size() < 4
                ? "another program"
                : "Serdica of " + note.get(2) + " on " + note.get(0) + ", process " + note.get(1) + ", since "
                        + note.get(3).replace('T', ' ');
        return new InputTrouble(
                "PROJECT_IN_USE", project + " is in use by " + who + ". Close it there, or open a copy of it.");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    @Override
    public void close() throws IOException {
        try {
            // While it is still locked: who opens it now finds that it is gone, and makes a new one.
            Files.deleteIfExists(file);
        } finally {
            try {
                channel.close();
            } finally {
                OURS.remove(key);
            }
        }
    }
}
