package org.serdica.app.scene.mesh.facade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds walls that lie back to back with a wall of another building: nobody builds windows into those. Walls are looked
 * up by their plane, in cells a little wider than what drawing inaccuracy moves it.
 */
final class PartyWalls {
    private static final double OFFSET_CELL_M = 0.5;
    private static final int ANGLE_CELLS = 128;
    private static final float FACING = -0.995f;
    private static final float APART_M = 0.3f;
    private static final float SHARED = 0.6f;

    private PartyWalls() {}

    /** For each patch, whether it is such a wall. */
    static boolean[] among(List<Patch> patches) {
        Map<Long, int[]> cells = new HashMap<>();
        for (int i = 0; i < patches.size(); i++) {
            if (isWall(patches.get(i))) {
                int wall = i;
                cells.merge(key(patches.get(i), 0, 0), new int[] {wall}, PartyWalls::joined);
            }
        }
        boolean[] party = new boolean[patches.size()];
        for (int i = 0; i < party.length; i++) {
            party[i] = isWall(patches.get(i)) && hasNeighbour(patches, i, cells);
        }
        return party;
    }

    private static boolean isWall(Patch p) {
        return p.role() == PatchRole.WALL && p.lengthM() > 1;
    }

    private static boolean hasNeighbour(List<Patch> patches, int i, Map<Long, int[]> cells) {
        Patch p = patches.get(i);
        for (int a = -1; a <= 1; a++) {
            for (int d = -1; d <= 1; d++) {
                for (int other : cells.getOrDefault(key(p, a, d), NONE)) {
                    if (backToBack(p, patches.get(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static final int[] NONE = {};

    private static boolean backToBack(Patch p, Patch q) {
        PlaneBasis b = p.basis();
        PlaneBasis c = q.basis();
        if (p.object() == q.object() || b.nx() * c.nx() + b.ny() * c.ny() > FACING) {
            return false;
        }
        float apart = (c.ox() - b.ox()) * b.nx() + (c.oy() - b.oy()) * b.ny();
        if (Math.abs(apart) > APART_M) {
            return false;
        }
        float end0 = b.u(c.x(q.u0(), q.v0()), c.y(q.u0(), q.v0()));
        float end1 = b.u(c.x(q.u1(), q.v0()), c.y(q.u1(), q.v0()));
        float shared = Math.min(p.u1(), Math.max(end0, end1)) - Math.max(p.u0(), Math.min(end0, end1));
        float low = Math.max(b.z(p.v0()), c.z(q.v0()));
        float high = Math.min(b.z(p.v1()), c.z(q.v1()));
        return shared > SHARED * p.lengthM() && high - low > 1;
    }

    /** The cell of a wall's plane; both faces of one wall fall into the same one. */
    private static long key(Patch p, int angleStep, int offsetStep) {
        PlaneBasis b = p.basis();
        boolean turned = b.ny() < 0 || b.ny() == 0 && b.nx() < 0;
        double nx = turned ? -b.nx() : b.nx();
        double ny = turned ? -b.ny() : b.ny();
        int angle = (int) Math.floor(Math.atan2(ny, nx) / Math.PI * ANGLE_CELLS) + angleStep;
        // Near 0 and 180 degrees the same wall may be turned either way.
        boolean wraps = angle < 0 || angle >= ANGLE_CELLS;
        double offset = nx * b.ox() + ny * b.oy();
        long cell = (long) Math.floor((wraps ? -offset : offset) / OFFSET_CELL_M) + offsetStep;
        return (cell << 8) + Math.floorMod(angle, ANGLE_CELLS);
    }

    private static int[] joined(int[] known, int[] more) {
        int[] all = java.util.Arrays.copyOf(known, known.length + 1);
        all[known.length] = more[0];
        return all;
    }
}
