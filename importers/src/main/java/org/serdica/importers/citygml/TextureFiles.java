package org.serdica.importers.citygml;

import java.net.URI;
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
        return known.computeIfAbsent(name.strip(), reading::picture);
    }
}
