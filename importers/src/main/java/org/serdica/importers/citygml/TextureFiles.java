package org.serdica.importers.citygml;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serdica.importers.api.Reading;

/** The pictures a file names: only those in its own folder are let through, each is looked for once. */
final class TextureFiles {
    private final Reading reading;
    private final Map<String, Optional<URI>> known = new HashMap<>();

    TextureFiles(Reading reading) {
        this.reading = reading;
    }

    Optional<URI> find(String name) {
        return known.computeIfAbsent(name.strip(), this::look);
    }

    private Optional<URI> look(String name) {
        Optional<Path> path = reading.input().beside(name);
        if (path.isEmpty()) {
            reading.warn(
                    "TEXTURE_OUTSIDE",
                    name,
                    "The picture " + name + " lies outside the file's folder and is not used.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(path.get())) {
            reading.note("TEXTURE_MISSING", name, "The picture " + name + " is not there; the surfaces stay plain.");
            return Optional.empty();
        }
        return path.map(Path::toUri);
    }
}
