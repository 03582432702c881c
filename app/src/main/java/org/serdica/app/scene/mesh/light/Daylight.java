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
    public static final Daylight BRIGHT = new Daylight(0x8F897C, 0x8F9197, 0x30363F, 0xFFFFFF, 0xBFD6EA, 0xE8EEF2);

    private static final Daylight LOW = new Daylight(0x967D62, 0x88858B, 0x2F323E, 0xFCF4EA, 0xB7CADF, 0xF0E2D3);
    private static final Daylight SETTING = new Daylight(0x6E5540, 0x75727C, 0x2A2F3D, 0xE3D8D3, 0x9DAFCB, 0xEFCDB2);
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
                Rgb.mix(sunRgb, o.sunRgb, t),
                Rgb.mix(ambientRgb, o.ambientRgb, t),
                Rgb.mix(fillRgb, o.fillRgb, t),
                Rgb.mix(groundRgb, o.groundRgb, t),
                Rgb.mix(zenithRgb, o.zenithRgb, t),
                Rgb.mix(horizonRgb, o.horizonRgb, t));
    }
}
