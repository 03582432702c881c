package org.serdica.model.city;

import java.net.URI;

/**
 * A picture on a surface.
 *
 * @param image where the picture is; readers only let through what lies in the file's own folder
 * @param wrap whether it repeats beyond 0..1
 */
public record Texture(URI image, boolean wrap) {}
