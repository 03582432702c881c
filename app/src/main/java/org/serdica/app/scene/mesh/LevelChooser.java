package org.serdica.app.scene.mesh;

/**
 * Chooses how finely each tile in sight is drawn: by the size on the screen of what the next coarser level would lose,
 * and so that all of them together stay within a number of triangles. Where the triangles do not suffice, the distances at
 * which tiles become coarser shrink together; where there are few, they grow. A tile that has changed its level keeps it until it is clearly out of it.
 */
public final class LevelChooser {
    /** Not drawn: there are too many triangles nearer by. */
    public static final byte NONE = -1;

    public static final byte FULL = (byte) TileLevel.FULL.ordinal();
    public static final byte BLOCK = (byte) TileLevel.BLOCK.ordinal();
    public static final byte MASS = (byte) TileLevel.MASS.ordinal();
    public static final int LEVELS = TileLevel.values().length;

    /** What a block loses: the shape of a roof; and below how many pixels nobody misses it. */
    private static final double ROOF_SHAPE_M = 2;

    private static final double ROOF_PIXELS = 1;

    /** What a mass loses: a single house. */
    private static final double HOUSE_M = 9;

    private static final double HOUSE_PIXELS = 1.5;
    private static final double HYSTERESIS = 1.12;
    private static final double STEP = 0.85;
    private static final int MOST_STEPS = 40;

    /** How far tiles may be finer than the eye asks for, and how many triangles that may cost. */
    private static final double MOST_REACH = 3;

    private static final int COMFORTABLE = 500_000;

    private final int limit;
    private double reach = 1;

    /** @param limit triangles that may be drawn in one frame */
    public LevelChooser(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }

    /**
     * @param n how many tiles are in sight
     * @param distanceM to the nearest point of each
     * @param triangles of each tile at each level, {@link #LEVELS} a tile; a tile that has one level only says the same
     *     number for all
     * @param level of each tile in the frame before (or {@link #NONE}), receives the new one
     */
    public void choose(int n, double[] distanceM, int[] triangles, double pixelsPerRadian, byte[] level) {
        double fullM = pixelsPerRadian * ROOF_SHAPE_M / ROOF_PIXELS;
        double blockM = pixelsPerRadian * HOUSE_M / HOUSE_PIXELS;
        double wider = Math.min(MOST_REACH, reach / STEP);
        // Reaching further than in the frame before must leave room, or the levels would swing to and fro.
        if (total(n, distanceM, triangles, fullM * wider, blockM * wider, level) <= bearable(wider) * 0.9) {
            reach = wider;
        }
        for (int i = 0;
                i < MOST_STEPS
                        && total(n, distanceM, triangles, fullM * reach, blockM * reach, level) > bearable(reach);
                i++) {
            reach *= STEP;
        }
        long drawn = 0;
        for (int i = 0; i < n; i++) {
            level[i] = levelAt(distanceM[i], fullM * reach, blockM * reach, level[i]);
            drawn += triangles[i * LEVELS + level[i]];
        }
        if (drawn > limit) {
            dropFarthest(n, distanceM, triangles, level, drawn);
        }
    }

    private double bearable(double atReach) {
        return atReach > 1 ? Math.min(limit, COMFORTABLE) : limit;
    }

    private static long total(int n, double[] distanceM, int[] triangles, double fullM, double blockM, byte[] level) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += triangles[i * LEVELS + levelAt(distanceM[i], fullM, blockM, level[i])];
        }
        return sum;
    }

    private static byte levelAt(double distanceM, double fullM, double blockM, byte before) {
        boolean wasFull = before != NONE && before <= FULL;
        boolean wasBlock = before == BLOCK;
        if (distanceM < (wasFull ? fullM * HYSTERESIS : fullM)) {
            return FULL;
        }
        return distanceM < (wasBlock || wasFull ? blockM * HYSTERESIS : blockM) ? BLOCK : MASS;
    }

    private void dropFarthest(int n, double[] distanceM, int[] triangles, byte[] level, long drawn) {
        long left = drawn;
        double ring = 0;
        for (int i = 0; i < n; i++) {
            ring = Math.max(ring, distanceM[i]);
        }
        while (left > limit && ring > 1) {
            ring *= STEP;
            for (int i = 0; i < n; i++) {
                if (level[i] != NONE && distanceM[i] > ring && left > limit) {
                    left -= triangles[i * LEVELS + level[i]];
                    level[i] = NONE;
                }
            }
        }
    }
}
