package org.serdica.app.scene.mesh.ground;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.light.GroundLight;
import org.serdica.model.geo.Bounds;

/**
 * Lays light over a painted picture: a map blended in first, then the slope of the land, the shade between buildings and
 * the sun's shadow, a touch blue. Quick enough to follow the sun while it is dragged.
 *
 * @param overlay a map on the ground, or none
 */
public record GroundShader(
        GroundSurface surface,
        SunLight sun,
        GroundLight light,
        boolean hillShade,
        @Nullable GroundOverlay overlay) {
    private static final float CORNER = 0.38f;
    /** Of a block between streets, which most of a town is. */
    private static final float BRIGHT_GROUND = 226;
    /** How much more than on bare ground its drawing is seen under a map. */
    private static final float RELIEF = 1.3f;

    private static final float DARKEST = 0.75f;
    private static final float LIGHTEST = 1.08f;
    private static final float SHADOW_RED = 0.63f;
    private static final float SHADOW_GREEN = 0.66f;
    private static final float SHADOW_BLUE = 0.725f;

    /** Whether in a picture of that place there are colours of another map than the newer shader's. */
    public boolean showsOtherMap(GroundShader newer, Bounds where) {
        GroundOverlay own = overlay;
        GroundOverlay next = newer.overlay;
        return own != null
                && own.bounds().intersectsPlan(where)
                && (next == null || !next.subject().equals(own.subject()));
    }

    /** The picture as it goes to the screen, opaque ARGB. */
    public int[] shade(PatchImage area, int[] painted) {
        int n = PatchImage.SIZE;
        int[] out = new int[n * n];
        float[] sunShare = new float[n];
        float[] skyShare = new float[n];
        float[] slope = new float[n];
        float[] grain = new float[n];
        int[] map = new int[n];
        Lattice hills = hillShade && !surface.isFlat() ? new Lattice(area, new HillShade(area, surface, sun)) : null;
        Lattice grains = Grain.over(area);
        GroundOverlay over = overlay != null && overlay.bounds().intersectsPlan(area.plan()) ? overlay : null;
        Arrays.fill(slope, 1);
        for (int row = 0; row < n; row++) {
            double y = area.y(row);
            light.row(area.x(0), area.texelM(), y, n, sunShare, skyShare);
            grains.row(row, grain);
            if (hills != null) {
                hills.row(row, slope);
            }
            if (over != null) {
                over.row(area.x(0), area.texelM(), y, n, map);
            }
            for (int col = 0, i = row * n; col < n; col++, i++) {
                int rgb = painted[i];
                float factor = slope[col] * (1 - CORNER * (1 - skyShare[col])) * (1 + grain[col] * roughness(rgb));
                out[i] = lit(over == null ? rgb : blend(rgb, map[col]), factor, sunShare[col]);
            }
        }
        return out;
    }

    /** Grown ground varies more than laid ground. */
    private static float roughness(int rgb) {
        int green = (rgb >> 8 & 0xFF) - ((rgb >> 16 & 0xFF) + (rgb & 0xFF)) / 2;
        return 0.012f + 0.0022f * Math.clamp(green, 0, 24);
    }

    private static float lightness(int rgb) {
        return 0.25f * (rgb >> 16 & 0xFF) + 0.625f * (rgb >> 8 & 0xFF) + 0.125f * (rgb & 0xFF);
    }

    private static int blend(int under, int over) {
        int a = over >>> 24;
        if (a == 0) {
            return under;
        }
        int b = 255 - a;
        // What is drawn on the ground stays in the map as lighter and darker of the map's own colour.
        int k = (int) (a * Math.clamp(1 + RELIEF * (lightness(under) / BRIGHT_GROUND - 1), DARKEST, LIGHTEST));
        int red = Math.min(255, ((over >> 16 & 0xFF) * k + (under >> 16 & 0xFF) * b) / 255);
        int green = Math.min(255, ((over >> 8 & 0xFF) * k + (under >> 8 & 0xFF) * b) / 255);
        int blue = Math.min(255, ((over & 0xFF) * k + (under & 0xFF) * b) / 255);
        return red << 16 | green << 8 | blue;
    }

    private static int lit(int rgb, float factor, float sun) {
        float red = (rgb >> 16 & 0xFF) * factor * (SHADOW_RED + (1 - SHADOW_RED) * sun);
        float green = (rgb >> 8 & 0xFF) * factor * (SHADOW_GREEN + (1 - SHADOW_GREEN) * sun);
        float blue = (rgb & 0xFF) * factor * (SHADOW_BLUE + (1 - SHADOW_BLUE) * sun);
        return 0xFF000000
                | Math.min(255, (int) (red + 0.5f)) << 16
                | Math.min(255, (int) (green + 0.5f)) << 8
                | Math.min(255, (int) (blue + 0.5f));
    }
}
