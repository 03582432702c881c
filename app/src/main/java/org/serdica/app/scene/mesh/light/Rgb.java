package org.serdica.app.scene.mesh.light;

/** Arithmetic on colours, 0xRRGGBB. */
public final class Rgb {
    private Rgb() {}

    /** A colour between two, channel by channel; {@code t} from 0 to 1. */
    public static int mix(int from, int to, double t) {
        return channel(from, to, 16, t) | channel(from, to, 8, t) | channel(from, to, 0, t);
    }

    private static int channel(int from, int to, int shift, double t) {
        double a = from >> shift & 0xFF;
        double b = to >> shift & 0xFF;
        return (int) Math.rint(a + (b - a) * t) << shift;
    }

    /** A share of a colour's brightness. */
    public static int darker(int rgb, double share) {
        return mix(0, rgb, share);
    }

    /** A surface's colour in coloured light. */
    public static int times(int rgb, int light) {
        int r = (rgb >> 16 & 0xFF) * (light >> 16 & 0xFF) / 255;
        int g = (rgb >> 8 & 0xFF) * (light >> 8 & 0xFF) / 255;
        int b = (rgb & 0xFF) * (light & 0xFF) / 255;
        return r << 16 | g << 8 | b;
    }
}
