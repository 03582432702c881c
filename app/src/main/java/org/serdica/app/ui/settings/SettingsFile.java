package org.serdica.app.ui.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@link Remembered} as JSON; written beside and moved into place. */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path file;

    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** Where else may be kept what belongs to a person and not to a city. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    public Path path() {
        return file;
    }

    /** The settings kept, or the defaults; a file that cannot be read is put aside, never overwritten. */
    public Remembered load() {
        if (!Files.exists(file)) {
            return Remembered.NOTHING;
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), Remembered.class);
        } catch (IOException | JacksonException e) {
            LOG.warn("The settings in {} cannot be read; starting with the defaults.", file, e);
            putAside();
            return Remembered.NOTHING;
        }
    }

    public void save(Remembered settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling("settings.json.new");
        Files.write(beside, JSON.writeValueAsBytes(settings));
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling("settings.json.unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The unreadable settings could not be put aside.", e);
        }
    }
}
