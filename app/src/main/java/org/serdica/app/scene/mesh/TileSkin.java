package org.serdica.app.scene.mesh;

/**
 * A picture that is wrapped round the triangles of one {@link TileMesh}: facades with their windows, roofs, light and
 * shade. The layout is made once for a mesh; the picture is painted again whenever colours or the sun change. Used off
 * the JavaFX thread, by one thread at a time.
 */
public interface TileSkin {
    /** In the colours of objects: not shown; its texels are fully transparent. */
    int HIDDEN = -2;

    /** What marks the natural colours of an object that are tinted; the tint is in the lower 24 bits. */
    int TINTED = 0x40000000;

    /** Its own colours under a tint, so that roof and walls are still told apart. */
    static int tinted(int rgb) {
        return TINTED | rgb;
    }

    static boolean isTinted(int colour) {
        return (colour & 0xFF000000) == TINTED;
    }

    /** Texture coordinates, two floats each, 0..1, v pointing down the picture. */
    float[] uv();

    /** For each corner of the mesh, in the order of {@link TileMesh#corner()}, the index of its texture coordinate. */
    int[] uvCorner();

    int width();

    int height();

    /**
     * Paints the whole picture.
     *
     * @param objectRgb for each object of the tile 0xRRGGBB, {@link org.serdica.app.scene.Colouring#NATURAL} or {@link
     *     #HIDDEN}
     * @param argb receives {@code width() * height()} texels row by row, opaque or 0
     */
    void paint(int[] objectRgb, SunLight sun, int[] argb);

    /** Whether texels painted under that sun are light already, lit windows among them: no lamp of the scene adds to them. */
    default boolean isOwnLight(SunLight sun) {
        return false;
    }
}
