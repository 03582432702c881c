package org.serdica.app.scene.mesh.light;

/**
 * The colours of light at a height of the sun, 0xRRGGBB: what lamps the scene has and what sky stands over it.
 *
 * @param sunRgb of the sun's lamp, black when it is down
 * @param ambientRgb from everywhere
 * @param fillRgb a cool lamp from the side away from the sun
 * @param groundRgb what the ground's pictures are multiplied by; their shade is painted in
 * @param zenithRgb the sky overhead
 * @param horizonRgb the sky and the air at the horizon
 */
public record Daylight(int sunRgb, int ambientRgb, int fillRgb, int groundRgb, int zenithRgb, int horizonRgb) {
    /** A bright afternoon, after the look's recipe. */
    public static final Daylight BRIGHT = new Daylight(0x9E998C, 0x787A80, 0x212630, 0xFFFFFF, 0xBFD6EA, 0xE8EEF2);

    private static final Daylight LOW = new Daylight(0x9E8468, 0x7A777C, 0x252833, 0xFCF4EA, 0xB7CADF, 0xF0E2D3);
    private static final Daylight SETTING = new Daylight(0x6E5540, 0x716E78, 0x262B39, 0xE3D8D3, 0x9DAFCB, 0xEFCDB2);
    private static final Daylight DUSK = new Daylight(0x000000, 0x565A6B, 0x1C2130, 0x9FA3B6, 0x62728F, 0xB7A5A6);
    private static final Daylight NIGHT = new Daylight(0x000000, 0x33384A, 0x141A28, 0x62677C, 0x232C40, 0x3D465C);

    private static final double[] ELEVATION_DEG = {-14, -5, 1, 9, 24};
    private static final Daylight[] AT = {NIGHT, DUSK, SETTING, LOW, BRIGHT};

    /** The light when the sun stands that high, blended between the hours a painter would name. */
    public static Daylight of(double elevationDeg) {
        if (elevationDeg <= ELEVATION_DEG[0]) {
            return NIGHT;
        }
        for (int i = 1; i < AT.length; i++) {
            if (elevationDeg < ELEVATION_DEG[i]) {
                double t = (elevationDeg - ELEVATION_DEG[i - 1]) / (ELEVATION_DEG[i] - ELEVATION_DEG[i - 1]);
                return AT[i - 1].blend(AT[i], t);
            }
        }
        return BRIGHT;
    }

    private Daylight blend(Daylight o, double t) {
        return new Daylight(
                mix(sunRgb, o.sunRgb, t),
                mix(ambientRgb, o.ambientRgb, t),
                mix(fillRgb, o.fillRgb, t),
                mix(groundRgb, o.groundRgb, t),
                mix(zenithRgb, o.zenithRgb, t),
                mix(horizonRgb, o.horizonRgb, t));
    }

    /** A colour between two, channel by channel. */
    public static int mix(int a, int b, double t) {
        return channel(a, b, 16, t) | channel(a, b, 8, t) | channel(a, b, 0, t);
    }

    /** A surface's colour in coloured light. */
    public static int times(int rgb, int light) {
        int r = (rgb >> 16 & 0xFF) * (light >> 16 & 0xFF) / 255;
        int g = (rgb >> 8 & 0xFF) * (light >> 8 & 0xFF) / 255;
        int b = (rgb & 0xFF) * (light & 0xFF) / 255;
        return r << 16 | g << 8 | b;
    }

    private static int channel(int a, int b, int shift, double t) {
        double from = a >> shift & 0xFF;
        double to = b >> shift & 0xFF;
        return (int) Math.rint(from + (to - from) * t) << shift;
    }
}
