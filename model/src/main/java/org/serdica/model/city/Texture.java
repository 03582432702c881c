package org.serdica.model.city;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture on a surface.
 *
 * @param image where the picture is; readers only let through what lies in the file's own folder
 * @param wrap whether it repeats beyond 0..1
 */
public record Texture(URI image, boolean wrap) {
    /** The picture as a file, which may be gone; empty where the address is none of a file. */
    public Optional<Path> file() {
        try {
            return Optional.of(Path.of(image));
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }
}
