package org.serdica.app.scene.mesh.ground;

import org.serdica.model.geo.Bounds;

/**
 * The quadtree of the ground's patches: level 0 patches are {@link #FINEST_M} wide, each level above doubles that, and one
 * root covers the city and the plain its terrain runs out into.
 */
public record PatchGrid(double minX, double minY, int rootLevel) {
    public static final double FINEST_M = 64;

    /** One square of the ground. */
    public record Patch(int level, int col, int row) {
        /** The quarter of it: 0 south-west, 1 south-east, 2 north-west, 3 north-east. */
        public Patch child(int quarter) {
            return new Patch(level - 1, col * 2 + (quarter & 1), row * 2 + (quarter >> 1));
        }

        public Patch parent() {
            return new Patch(level + 1, col >> 1, row >> 1);
        }

        public double sideM() {
            return FINEST_M * (1 << level);
        }
    }

    /** The smallest grid around a city; the same city area always gives the same grid. */
    public static PatchGrid around(Bounds city, double marginM) {
        if (city.isEmpty()) {
            return new PatchGrid(-FINEST_M / 2, -FINEST_M / 2, 0);
        }
        double side = Math.max(city.width(), city.depth()) + 2 * marginM;
        int level = 0;
        while (FINEST_M * (1 << level) < side) {
            level++;
        }
        double root = FINEST_M * (1 << level);
        return new PatchGrid(
                FINEST_M * Math.rint((city.centreX() - root / 2) / FINEST_M),
                FINEST_M * Math.rint((city.centreY() - root / 2) / FINEST_M),
                level);
    }

    public Patch root() {
        return new Patch(rootLevel, 0, 0);
    }

    public double sideM() {
        return FINEST_M * (1 << rootLevel);
    }

    public double westOf(Patch p) {
        return minX + p.col() * p.sideM();
    }

    public double southOf(Patch p) {
        return minY + p.row() * p.sideM();
    }

    /** The patch's box; its heights are those given. */
    public Bounds bounds(Patch p, double lowZ, double highZ) {
        double x = westOf(p);
        double y = southOf(p);
        return new Bounds(x, y, lowZ, x + p.sideM(), y + p.sideM(), highZ);
    }
}
