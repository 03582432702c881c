package org.serdica.app.scene.fx;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Air between the camera and what it sees, without shaders: the further a thing is, the darker its own colours
 * ({@link #tint}) and the stronger a glow of the air's colour in its self-illumination map ({@link #glow}). Distances
 * fall into {@link #STEPS} steps, so that a thing's material changes seldom. Shared by all parts of one view.
 */
public final class Haze {
    public static final int STEPS = 32;

    /** The air at the horizon by day. */
    public static final int DAYLIGHT_RGB = 0xE4EBF0;

    private static final double REACH_M = 10_000;
    private static final double CLEAR_M = 500;
    /** Who looks down from high up sees further through clear air than who looks along the ground. */
    private static final double CLEAR_A_METRE_UP = 1.8;

    /** The clear distance grows by this factor a step, so that materials change seldom while the camera climbs. */
    private static final double CLEAR_STEP = 1.12;

    private static final double MOST = 0.94;

    /** Beyond this the ground fades faster than air alone would make it, and is gone so much further. */
    private static final double CLEAR_GROUND_M = 2_000;

    private static final double GROUND_FADES_M = 9_500;

    private static final int OPACITY_STEPS = 16;

    private final @Nullable WritableImage[] glows = new WritableImage[STEPS * (OPACITY_STEPS + 1)];
    private int rgb = DAYLIGHT_RGB;
    private double clearM = CLEAR_M;

    /** The camera stands that high over the ground. */
    void standAt(double heightM) {
        double wanted = CLEAR_M + CLEAR_A_METRE_UP * Math.max(0, heightM);
        long steps = Math.round(Math.log(wanted / CLEAR_M) / Math.log(CLEAR_STEP));
        clearM = CLEAR_M * Math.pow(CLEAR_STEP, steps);
    }

    /** Up to this distance there is no haze. */
    public double clearM() {
        return clearM;
    }

    /** Which step a distance falls into, 0 for none. */
    public int step(double distanceM) {
        return stepOf(air(distanceM));
    }

    private static int stepOf(double amount) {
        return (int) Math.min(STEPS - 1, Math.rint(amount / MOST * (STEPS - 1)));
    }

    private double air(double distanceM) {
        return 1 - Math.exp(-Math.max(0, distanceM - clearM) / REACH_M);
    }

    /** How much of the air's colour the ground has at a distance: all of it where the horizon is. */
    public double onGround(double distanceM) {
        double fade = (distanceM - Math.max(CLEAR_GROUND_M, clearM)) / GROUND_FADES_M;
        return Math.max(air(distanceM), Math.clamp(fade, 0, 1));
    }

    /** Which step that is. */
    public int groundStep(double distanceM) {
        return stepOf(onGround(distanceM));
    }

    /** How much of the air's colour there is at a step, 0..1. */
    public static double amount(int step) {
        return MOST * step / (STEPS - 1);
    }

    /** The diffuse colour of a material at a step; scaled by its opacity because JavaFX blends premultiplied colours. */
    public static Color tint(int step, double opacity) {
        double own = (1 - amount(step)) * opacity;
        return Color.color(own, own, own, opacity);
    }

    /** The self-illumination map of a material at a step; its pixel follows the air's colour. */
    public WritableImage glow(int step, double opacity) {
        int quantised = (int) Math.rint(opacity * OPACITY_STEPS);
        int i = step * (OPACITY_STEPS + 1) + quantised;
        WritableImage glow = glows[i];
        if (glow == null) {
            glow = new WritableImage(1, 1);
            glows[i] = glow;
            paint(i, glow);
        }
        return glow;
    }

    public int rgb() {
        return rgb;
    }

    /** Changes the air's colour, as at dusk; everything that uses a glow follows. On the JavaFX thread. */
    public void setRgb(int newRgb) {
        if (newRgb == rgb) {
            return;
        }
        rgb = newRgb;
        for (int i = 0; i < glows.length; i++) {
            WritableImage glow = glows[i];
            if (glow != null) {
                paint(i, glow);
            }
        }
    }

    private void paint(int i, WritableImage glow) {
        double share = amount(i / (OPACITY_STEPS + 1)) * (i % (OPACITY_STEPS + 1)) / OPACITY_STEPS;
        int r = (int) Math.rint((rgb >> 16 & 0xFF) * share);
        int g = (int) Math.rint((rgb >> 8 & 0xFF) * share);
        int b = (int) Math.rint((rgb & 0xFF) * share);
        glow.getPixelWriter().setArgb(0, 0, 0xFF000000 | r << 16 | g << 8 | b);
    }
}
