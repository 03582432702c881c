package org.serdica.app.ui.picture;

/**
 * What a picture shows besides the city.
 *
 * @param attribution where the data come from; empty for nothing
 */
public record PictureOptions(PictureSize size, boolean legend, boolean scale, boolean north, String attribution) {
    /** The city alone. */
    public static PictureOptions plain(PictureSize size) {
        return new PictureOptions(size, false, false, false, "");
    }

    boolean hasStrip() {
        return legend || scale || north || !attribution.isBlank();
    }
}
