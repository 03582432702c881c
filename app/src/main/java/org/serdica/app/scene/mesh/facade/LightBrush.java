package org.serdica.app.scene.mesh.facade;

import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.light.Daylight;

/**
 * Lays light over a painted patch: the darker foot of walls, softened edges, and what the sun does not reach. The
 * renderer lights surfaces by the way they face, so shadow is the share that is left of that light without the sun.
 */
final class LightBrush {
    private static final float GRAZING = 0.03f;
    private static final int EDGE_STEPS = 64;
    /** Lamps are lit when the sun is two degrees down. */
    private static final double NIGHT_Z = -0.035;

    private static final double FILL_Z = 0.25;

    private static final float[] WALL_EDGE = profile(0.91f, 0.45f, 1, 0);
    private static final float[] RIDGE = profile(1.05f, 0.5f, 1, 0);
    private static final float[] EAVE = profile(0.87f, 0.7f, 1, 0);
    private static final float[] PARAPET = profile(1.05f, 0.4f, 0.88f, 1.1f);

    private final ShadeField shade = new ShadeField();
    private final EdgeDistance edges = new EdgeDistance();
    private float[] reach = {};

    /**
     * Multiplies light into a patch. What a texel's alpha lacks to opaque is how much it shines by itself.
     *
     * @param strength 1 for objects in their own colours, less where a colour stands for a value
     */
    void paint(PatchCanvas canvas, FacadeLayout layout, SunLight sun, FacadePlan plan, float strength) {
        Patch p = canvas.patch();
        if (reach.length < p.width()) {
            reach = new float[p.width() * 2];
        }
        boolean day = sun.directionZ() > 0;
        Daylight daylight = Daylight.of(Math.toDegrees(Math.asin(Math.clamp(sun.directionZ(), -1, 1))));
        float facing = day ? facing(p.basis(), sun) : 0;
        boolean shaded = facing > GRAZING && shade.measure(p, sun, layout.frame());
        float redLost = shaded ? lost(16, facing, p.basis(), sun, daylight) * strength : 0;
        float greenLost = shaded ? lost(8, facing, p.basis(), sun, daylight) * strength : 0;
        float blueLost = shaded ? lost(0, facing, p.basis(), sun, daylight) * strength : 0;
        boolean night = isNight(sun);
        float red = night ? nightly(16, p.basis(), sun, daylight) : 1;
        float green = night ? nightly(8, p.basis(), sun, daylight) : 1;
        float blue = night ? nightly(0, p.basis(), sun, daylight) : 1;
        boolean roof = p.role().isRoof();
        boolean traced = roof || p.role() == PatchRole.WALL;
        if (traced) {
            edges.measure(layout.tile(), layout.frame(), p, layout.seams(), p.role() == PatchRole.PITCHED_ROOF);
        }
        float[] other = p.role() == PatchRole.FLAT_ROOF ? PARAPET : roof ? RIDGE : WALL_EDGE;
        int[] texels = canvas.texels();
        for (int line = 0; line < p.height(); line++) {
            if (shaded) {
                shade.row(p, line, reach);
            }
            boolean level = roof || p.role() == PatchRole.PAVED;
            float row = (level ? 1 : 1 - strength * footDarkness(p.basis().z(p.v(line)) - plan.footZ(), plan));
            int from = canvas.row(line);
            for (int c = 0; c < p.width(); c++) {
                float k = row;
                if (traced) {
                    int i = line * p.width() + c;
                    k *= 1 + strength * (at(other, edges.other[i]) - 1);
                    if (p.role() == PatchRole.PITCHED_ROOF) {
                        k *= 1 + strength * (at(EAVE, edges.foot[i]) - 1);
                    }
                }
                float dark = shaded ? 1 - reach[c] : 0;
                int t = texels[from + c];
                float own = (255 - (t >>> 24)) * (1 / 255f);
                float r = red + (1 - red) * own;
                float g = green + (1 - green) * own;
                float b = blue + (1 - blue) * own;
                texels[from + c] = 0xFF000000
                        | Math.min(255, (int) ((t >> 16 & 0xFF) * k * r * (1 - redLost * dark))) << 16
                        | Math.min(255, (int) ((t >> 8 & 0xFF) * k * g * (1 - greenLost * dark))) << 8
                        | Math.min(255, (int) ((t & 0xFF) * k * b * (1 - blueLost * dark)));
            }
        }
    }

    static boolean isNight(SunLight sun) {
        return sun.directionZ() < NIGHT_Z;
    }

    /** What the scene's lamps would leave of a channel at night: everywhere, and from the side away from the sun. */
    private static float nightly(int shift, PlaneBasis b, SunLight sun, Daylight light) {
        double plan = Math.hypot(sun.directionX(), sun.directionY());
        double away = FILL_Z * b.nz() - b.nx() * sun.directionX() - b.ny() * sun.directionY();
        double fill = Math.max(0, away / Math.hypot(FILL_Z, plan));
        return (float) (((light.ambientRgb() >> shift & 0xFF) + (light.fillRgb() >> shift & 0xFF) * fill) / 255);
    }

    private static float facing(PlaneBasis b, SunLight sun) {
        return (float) (b.nx() * sun.directionX() + b.ny() * sun.directionY() + b.nz() * sun.directionZ());
    }

    /** The share of a channel's light that goes when the sun does; {@code shift} picks the channel. */
    private static float lost(int shift, float facing, PlaneBasis b, SunLight sun, Daylight light) {
        float plan = (float) Math.hypot(sun.directionX(), sun.directionY());
        float away =
                plan > 0 ? (float) Math.max(0, -(b.nx() * sun.directionX() + b.ny() * sun.directionY()) / plan) : 0;
        float without = (light.ambientRgb() >> shift & 0xFF) + (light.fillRgb() >> shift & 0xFF) * away;
        return 1 - without / (without + (light.sunRgb() >> shift & 0xFF) * facing);
    }

    /** Little sky and dirty plaster near the ground, and a slow fall over the whole height. */
    private static float footDarkness(float aboveFootM, FacadePlan plan) {
        float h = Math.max(0, aboveFootM);
        float near = (float) Math.exp(-h / 2.5f);
        float slow = 1 - Math.min(1, h / Math.max(6, plan.heightM()));
        return 0.13f * near + 0.06f * slow;
    }

    private static float at(float[] profile, float distance) {
        return profile[(int) (distance * ((EDGE_STEPS - 1) / EdgeDistance.REACH_M))];
    }

    /** Factors by distance: {@code edge} at 0, then {@code inner} behind {@code widthM}, back to 1 at {@code innerM}. */
    private static float[] profile(float edge, float widthM, float inner, float innerM) {
        float[] factors = new float[EDGE_STEPS];
        for (int i = 0; i < EDGE_STEPS; i++) {
            float d = EdgeDistance.REACH_M * i / (EDGE_STEPS - 1);
            if (innerM > 0) {
                factors[i] =
                        d < widthM ? edge : d < innerM ? inner + (1 - inner) * (d - widthM) / (innerM - widthM) : 1;
            } else {
                factors[i] = d < widthM ? edge + (1 - edge) * d / widthM : 1;
            }
        }
        factors[EDGE_STEPS - 1] = 1;
        return factors;
    }
}
