package org.serdica.app.ui.hud;

/** A round length for a scale bar. */
public record ScaleStep(double metres, double pixels) {
    /** The longest of 1, 2, 5 times a power of ten that is drawn no longer than {@code mostPixels}. */
    public static ScaleStep of(double metresPerPixel, double mostPixels) {
        double most = metresPerPixel * mostPixels;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double share = most / power;
        double metres = power * (share >= 5 ? 5 : share >= 2 ? 2 : 1);
        return new ScaleStep(metres, metres / metresPerPixel);
    }

    /** The number and the unit, such as {@code 200 m} or {@code 5 km}. */
    public String text() {
        if (metres >= 1000) {
            return Math.round(metres / 1000) + "\u202fkm";
        }
        return metres >= 1 ? Math.round(metres) + "\u202fm" : Math.round(metres * 100) + "\u202fcm";
    }
}
