package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.ground.Trees.Form;
import org.serdica.app.scene.mesh.light.TreeCrowns;

/** Merges the trees of a cell into one mesh: lathed crowns on three-sided trunks near, domes far away. */
public final class TreeMesher {
    private static final int TRUNK_SIDES = 3;
    private static final float TRUNK_OF_HEIGHT = 0.26f;
    /** How much a crown seen from close by bulges in and out. */
    private static final float UNEVEN = 0.16f;

    /** A crown's profile: heights and radii of its rings as shares of its height and half width, from the lower tip up. */
    private record Outline(float tip, float[] at, float[] radius) {}

    private static final Outline[] NEAR = {
        new Outline(0.02f, new float[] {0.26f, 0.70f}, new float[] {0.92f, 0.84f}),
        new Outline(0.06f, new float[] {0.02f, 0.48f}, new float[] {1.0f, 0.58f}),
        new Outline(0f, new float[] {0.18f, 0.66f}, new float[] {0.80f, 0.92f}),
    };

    private static final Outline[] CLOSE = {
        new Outline(0.02f, new float[] {0.16f, 0.50f, 0.84f}, new float[] {0.76f, 1.0f, 0.62f}),
        new Outline(0.06f, new float[] {0.02f, 0.36f, 0.70f}, new float[] {1.0f, 0.70f, 0.34f}),
        new Outline(0f, new float[] {0.12f, 0.46f, 0.80f}, new float[] {0.66f, 1.0f, 0.66f}),
    };

    /** Open below: the lower ring hangs where the trunk would be. */
    private static final Outline[] FAR = {
        new Outline(0f, new float[] {0.06f, 0.68f}, new float[] {0.88f, 0.84f}),
        new Outline(0f, new float[] {0f, 0.46f}, new float[] {1.0f, 0.60f}),
        new Outline(0f, new float[] {0.04f, 0.66f}, new float[] {0.80f, 0.88f}),
    };

    /**
     * Trees as triangles. Points are floats from the city's origin in model axes, z from {@code baseZ}.
     *
     * @param textures two floats a point, see {@link TreePalette}
     * @param triangles three point indexes each
     * @param trunkFrom triangles from this one on are trunks, flat; those before are crowns, smooth
     */
    public record Mesh(float[] points, float[] textures, int[] triangles, int trunkFrom, double baseZ) {
        public int triangleCount() {
            return triangles.length / 3;
        }
    }

    private final TreeCrowns crowns;
    private final Trees trees;
    private final double baseZ;
    private final float[] points;
    private final float[] textures;
    private final int[] triangles;
    private int p;
    private int t;

    private TreeMesher(Trees trees, double baseZ, int pointCount, int triangleCount) {
        this.trees = trees;
        this.baseZ = baseZ;
        crowns = trees.crowns();
        points = new float[pointCount * 3];
        textures = new float[pointCount * 2];
        triangles = new int[triangleCount * 3];
    }

    /** The trees numbered in {@code members}. */
    public static Mesh mesh(Trees trees, int[] members, double baseZ, TreeDetail detail) {
        TreeMesher m =
                new TreeMesher(trees, baseZ, detail.points() * members.length, detail.triangles() * members.length);
        for (int tree : members) {
            m.crown(tree, detail);
        }
        int trunkFrom = m.t / 3;
        if (detail.trunk) {
            for (int tree : members) {
                m.trunk(tree);
            }
        }
        return new Mesh(m.points, m.textures, m.triangles, trunkFrom, baseZ);
    }

    private void crown(int tree, TreeDetail detail) {
        Outline o = (switch (detail) {
                    case FAR -> FAR;
                    case NEAR -> NEAR;
                    case CLOSE -> CLOSE;
                })
                [trees.form()[tree]];
        float foot = crownFoot(tree) * (detail.trunk ? 1 : 0.6f);
        float tall = crowns.heightM()[tree] - foot;
        float radius = crowns.crownM()[tree] / 2;
        float turn = trees.tone()[tree] * 6.283f;
        boolean uneven = detail == TreeDetail.CLOSE && trees.form()[tree] != Form.CONICAL.ordinal();
        int sides = detail.sides;
        int tip = detail.trunk ? point(tree, 0, 0, foot + o.tip * tall, 0.02f) : -1;
        int below = -1;
        for (int k = 0; k < detail.rings; k++) {
            float height = foot + o.at[k] * tall;
            float halfStep = k * (float) Math.PI / sides;
            float light = k == 0 ? o.at[k] * 0.8f : o.at[k];
            int ring = p;
            for (int i = 0; i < sides; i++) {
                double a = turn + halfStep + 2 * Math.PI * i / sides;
                double wide = radius * o.radius[k] * (uneven ? 1 - UNEVEN * bulge(tree, k * sides + i) : 1);
                point(tree, (float) (wide * Math.cos(a)), (float) (wide * Math.sin(a)), height, light);
            }
            for (int i = 0; i < sides; i++) {
                int j = (i + 1) % sides;
                if (k > 0) {
                    triangle(below + i, below + j, ring + i);
                    triangle(below + j, ring + j, ring + i);
                } else if (detail.trunk) {
                    triangle(tip, ring + j, ring + i);
                }
            }
            below = ring;
        }
        int top = point(tree, 0, 0, foot + tall, 0.98f);
        for (int i = 0; i < sides; i++) {
            triangle(below + i, below + (i + 1) % sides, top);
        }
    }

    /** Between 0 and 1, always the same for the same point of the same tree. */
    private float bulge(int tree, int point) {
        float x = trees.tone()[tree] * 977 + point * 0.618f;
        return x - (float) Math.floor(x);
    }

    private void trunk(int tree) {
        float radius = Math.clamp(crowns.heightM()[tree] * 0.018f, 0.08f, 0.4f);
        float top = crownFoot(tree) + (crowns.heightM()[tree] - crownFoot(tree)) * 0.3f;
        int low = barkRing(tree, radius * 1.3f, -0.4f);
        int high = barkRing(tree, radius, top);
        for (int i = 0; i < TRUNK_SIDES; i++) {
            int j = (i + 1) % TRUNK_SIDES;
            triangle(low + i, low + j, high + j);
            triangle(low + i, high + j, high + i);
        }
    }

    /** Where the crown begins above the ground. */
    private float crownFoot(int tree) {
        boolean conical = trees.form()[tree] == Form.CONICAL.ordinal();
        return crowns.heightM()[tree] * (conical ? TRUNK_OF_HEIGHT * 0.5f : TRUNK_OF_HEIGHT);
    }

    /** A ring of bark, counter-clockwise. */
    private int barkRing(int tree, float radius, float height) {
        int first = p;
        for (int i = 0; i < TRUNK_SIDES; i++) {
            double a = 2 * Math.PI * i / TRUNK_SIDES;
            point(tree, (float) (radius * Math.cos(a)), (float) (radius * Math.sin(a)), height, -1);
        }
        return first;
    }

    /** A point of a tree; {@code light} below 0 is bark. */
    private int point(int tree, float dx, float dy, float height, float light) {
        points[p * 3] = crowns.x()[tree] + dx;
        points[p * 3 + 1] = crowns.y()[tree] + dy;
        points[p * 3 + 2] = (float) (crowns.footZ()[tree] - baseZ) + height;
        textures[p * 2] = light < 0 ? TreePalette.barkU() : TreePalette.u(trees.form()[tree], trees.tone()[tree]);
        textures[p * 2 + 1] = TreePalette.v(Math.max(0, light));
        return p++;
    }

    private void triangle(int a, int b, int c) {
        triangles[t] = a;
        triangles[t + 1] = b;
        triangles[t + 2] = c;
        t += 3;
    }
}
