package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.ground.Trees.Form;
import org.serdica.app.scene.mesh.light.TreeCrowns;

/** Merges the trees of a cell into one mesh: a lathed crown on a three-sided trunk near, a plain spindle far away. */
public final class TreeMesher {
    public static final int NEAR_TRIANGLES = 30;
    public static final int FAR_TRIANGLES = 8;

    private static final int SIDES = 6;
    private static final int FAR_SIDES = 4;
    private static final int TRUNK_SIDES = 3;
    private static final float TRUNK_OF_HEIGHT = 0.26f;

    /** Height and radius of a crown's rings as shares of its height and half width, and where its lower tip is. */
    private record Outline(float tip, float lowAt, float low, float highAt, float high, float waistAt) {}

    private static final Outline[] OUTLINES = {
        new Outline(0.02f, 0.26f, 0.92f, 0.68f, 0.86f, 0.45f),
        new Outline(0.06f, 0.02f, 1.0f, 0.48f, 0.58f, 0.08f),
        new Outline(0f, 0.18f, 0.80f, 0.66f, 0.92f, 0.42f),
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
    public static Mesh mesh(Trees trees, int[] members, double baseZ, boolean near) {
        int pointsEach = near ? 2 * SIDES + 2 + 2 * TRUNK_SIDES : FAR_SIDES + 2;
        int trianglesEach = near ? NEAR_TRIANGLES : FAR_TRIANGLES;
        TreeMesher m = new TreeMesher(trees, baseZ, pointsEach * members.length, trianglesEach * members.length);
        for (int tree : members) {
            if (near) {
                m.crown(tree);
            } else {
                m.spindle(tree);
            }
        }
        int trunkFrom = m.t / 3;
        if (near) {
            for (int tree : members) {
                m.trunk(tree);
            }
        }
        return new Mesh(m.points, m.textures, m.triangles, trunkFrom, baseZ);
    }

    private void crown(int tree) {
        Outline o = OUTLINES[trees.form()[tree]];
        float foot = crownFoot(tree);
        float tall = crowns.heightM()[tree] - foot;
        float radius = crowns.crownM()[tree] / 2;
        float turn = trees.tone()[tree] * 6.283f;
        int tip = point(tree, 0, 0, foot + o.tip * tall, 0.02f);
        int low = ring(tree, SIDES, radius * o.low, foot + o.lowAt * tall, turn, o.lowAt * 0.8f);
        int high = ring(tree, SIDES, radius * o.high, foot + o.highAt * tall, turn + 0.52f, o.highAt);
        int top = point(tree, 0, 0, foot + tall, 0.98f);
        for (int i = 0; i < SIDES; i++) {
            int j = (i + 1) % SIDES;
            triangle(tip, low + j, low + i);
            triangle(low + i, low + j, high + i);
            triangle(low + j, high + j, high + i);
            triangle(high + i, high + j, top);
        }
    }

    private void spindle(int tree) {
        Outline o = OUTLINES[trees.form()[tree]];
        float foot = crownFoot(tree) * 0.6f;
        float tall = crowns.heightM()[tree] - foot;
        float radius = crowns.crownM()[tree] / 2;
        int tip = point(tree, 0, 0, foot, 0.1f);
        int waist = ring(tree, FAR_SIDES, radius, foot + o.waistAt * tall, trees.tone()[tree] * 6.283f, 0.55f);
        int top = point(tree, 0, 0, foot + tall, 0.98f);
        for (int i = 0; i < FAR_SIDES; i++) {
            int j = (i + 1) % FAR_SIDES;
            triangle(tip, waist + j, waist + i);
            triangle(waist + i, waist + j, top);
        }
    }

    private void trunk(int tree) {
        float radius = Math.clamp(crowns.heightM()[tree] * 0.018f, 0.08f, 0.4f);
        float top = crownFoot(tree) + (crowns.heightM()[tree] - crownFoot(tree)) * 0.3f;
        int low = ring(tree, TRUNK_SIDES, radius * 1.3f, -0.4f, 0, -1);
        int high = ring(tree, TRUNK_SIDES, radius, top, 0, -1);
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

    /** A ring of points counter-clockwise; {@code light} below 0 is bark. */
    private int ring(int tree, int sides, float radius, float height, float turn, float light) {
        int first = p;
        for (int i = 0; i < sides; i++) {
            double a = turn + 2 * Math.PI * i / sides;
            point(tree, (float) (radius * Math.cos(a)), (float) (radius * Math.sin(a)), height, light);
        }
        return first;
    }

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
