package org.serdica.model.radio.coverage;

import org.serdica.model.scenario.RasterFrame;

/**
 * Power that reaches receivers by one bounce at a wall or one bend round a corner. From the wall (or the corner) on, rays
 * run as if they came from the antenna's image, unfolded into one plane; a ray passes where it stays over all that it
 * met, and leaves the wall between its foot and its top. It lights the receivers over each cell that it passes: the one on
 * the street as well as those before a facade, storey above storey.
 *
 * <p>Power is summed as whole numbers: the sum is the same in any order, and what one wall gave can be taken away again
 * without a trace.
 */
final class SidePaths {
    /** Power is counted in steps of 200 dB below the antenna's. */
    static final double STEPS = 1e20;

    /** Beyond this parameter of the edge nothing comes that would count beside the statistics of shadow. */
    private static final double MOST_NU = 10;
    /** So many wavelengths longer is the way round a corner with that parameter. */
    private static final double MOST_EXCESS = (MOST_NU + 0.1) * (MOST_NU + 0.1) / 4;
    /** Of a cell: the cells of the wall itself are left behind. */
    private static final double OFF_THE_WALL = 1.5;

    /** Of a cell: rays are as far apart, and so are the places that each looks at. */
    private static final double SAMPLING = 0.75;

    private final SurfaceRaster s;
    private final RasterFrame frame;
    private final ReceiverSet set;
    private final SideScene scene;
    private final double x;
    private final double y;
    private final double z;

    private final long[] power;
    /** The receiver that {@link #power} begins with. */
    private final int first;
    /** Cell that rays have to meet to be followed, -1 for any. */
    private final int aim;
    /** The path that lit each receiver last: a path lights it once. */
    private final int[] last;

    private int path;
    /** Of the path: the image that its rays seem to come from, or the corner, which then is so far off the antenna. */
    private double sourceX;

    private double sourceY;
    private double cornerM;

    /**
     * @param power of the receivers from {@code first} on; others are left out
     * @param aim only rays that may meet this cell are followed, -1 for all
     */
    SidePaths(SideScene scene, long[] power, int first, int aim) {
        this.scene = scene;
        s = scene.s;
        frame = scene.frame;
        set = scene.set;
        x = scene.x;
        y = scene.y;
        z = scene.z;
        this.power = power;
        this.first = first;
        this.aim = aim;
        last = new int[power.length];
    }

    static SideScene scene(SurfaceRaster s, ReceiverSet set, Transmitter tx, PropagationSettings settings) {
        return new SideScene(s, set, tx, settings, SAMPLING);
    }

    private void begin(double fromX, double fromY, double aroundM) {
        path++;
        sourceX = fromX;
        sourceY = fromY;
        cornerM = aroundM;
    }

    private double aimX() {
        return (aim % frame.columns() + 0.5) * frame.cellM();
    }

    private double aimY() {
        int row = aim / frame.columns();
        return (row + 0.5) * frame.cellM();
    }

    /** Adds what the wall throws back; the wall must be one that {@link SideChoice#mayReflect}. */
    void reflect(Wall w) {
        double x0 = w.x0() - frame.originX();
        double y0 = w.y0() - frame.originY();
        double x1 = w.x1() - frame.originX();
        double y1 = w.y1() - frame.originY();
        double before = (x - x0) * w.nx() + (y - y0) * w.ny();
        double imageX = x - 2 * before * w.nx();
        double imageY = y - 2 * before * w.ny();
        begin(imageX, imageY, 0);
        double a0 = Math.atan2(x0 - imageX, y0 - imageY);
        double turn = turn(Math.atan2(x1 - imageX, y1 - imageY) - a0);
        double far = Math.max(Math.hypot(x0 - x, y0 - y), Math.hypot(x1 - x, y1 - y)) + SideChoice.REFLECTED_REACH_M;
        RayFan fan = fan(imageX, imageY, a0, turn, far);
        for (int ray = fan.from(); ray < fan.to(); ray++) {
            double a = fan.azimuth(ray);
            double east = Compass.sine(a);
            double north = Compass.cosine(a);
            double across = east * w.nx() + north * w.ny();
            if (across < 1e-3) {
                continue;
            }
            // From the image to the wall; as far as from the antenna.
            double toWall = before / across;
            double wx = imageX + east * toWall;
            double wy = imageY + north * toWall;
            double over = (w.topM() - z) / toWall;
            double horizon = horizon(wx, wy, toWall);
            double under = (w.baseM() - z) / toWall;
            if (over > horizon) {
                double keeps = scene.kept(across) * scene.spreading;
                march(wx, wy, east, north, toWall, Math.max(horizon, under), over, SideChoice.REFLECTED_REACH_M, keeps);
            }
        }
    }

    /** Adds what bends round the corner; it must be one that {@link SideChoice#mayBend}. */
    void bend(Corner c) {
        double cx = c.x() - frame.originX();
        double cy = c.y() - frame.originY();
        double d1 = Math.hypot(cx - x, cy - y);
        boolean seesA = (x - cx) * c.anx() + (y - cy) * c.any() > 0;
        begin(cx, cy, d1);
        double over = (c.topM() - z) / d1;
        double horizon = horizon(cx, cy, d1);
        if (over <= horizon) {
            return;
        }
        // The shadow lies between the ray that goes on and the wall that the antenna does not see.
        double straight = Math.atan2(cx - x, cy - y);
        double wallX = seesA ? c.bx() : c.ax();
        double wallY = seesA ? c.by() : c.ay();
        double turn = turn(Math.atan2(wallX, wallY) - straight);
        double most = Math.min(Math.abs(turn), widest(d1));
        RayFan fan = fan(cx, cy, straight, Math.copySign(most, turn), SideChoice.CORNER_REACH_M);
        double begin = Math.max(horizon, (c.baseM() - z) / d1);
        for (int ray = fan.from(); ray < fan.to(); ray++) {
            double a = fan.azimuth(ray);
            double reach = Math.min(SideChoice.CORNER_REACH_M, farthestRound(d1, a - straight));
            march(cx, cy, Compass.sine(a), Compass.cosine(a), d1, begin, over, reach, scene.spreading);
        }
    }

    /** Rays of which one meets each cell as far as they go. */
    private RayFan fan(double fromX, double fromY, double begin, double turn, double reachM) {
        RayFan all = RayFan.of(begin, turn, Math.abs(turn) * reachM / (frame.cellM() * SAMPLING));
        if (aim < 0) {
            return all;
        }
        return all.towards(aimX() - fromX, aimY() - fromY, frame.cellM() * Math.sqrt(0.5));
    }

    /** How far beyond the corner the edge's parameter reaches the most, for a ray bent by an angle. */
    private double farthestRound(double d1, double bentRad) {
        double excess = MOST_EXCESS * scene.wavelengthM;
        double shorter = 2 * (d1 * (1 - Math.cos(bentRad)) - excess);
        return excess >= 2 * d1 || shorter <= 0 ? Double.POSITIVE_INFINITY : excess * (2 * d1 - excess) / shorter;
    }

    /** How far round the corner the edge's parameter stays below the most. */
    private double widest(double d1) {
        double excess = MOST_NU * MOST_NU / 4 * scene.wavelengthM;
        double nearest = 4 * frame.cellM();
        return Math.sqrt(2 * excess * (d1 + nearest) / (d1 * nearest));
    }

    private static double turn(double rad) {
        return rad - 2 * Math.PI * Math.rint(rad / (2 * Math.PI));
    }

    /** The steepest ray over what stands between the antenna and a wall, as a rise a metre. */
    private double horizon(double wx, double wy, double toWall) {
        return scene.horizons.steepest(wx, wy, toWall, (int) (toWall / frame.cellM() - OFF_THE_WALL));
    }

    private int cell(double column, double row) {
        return column < 0 || row < 0 || column >= frame.columns() || row >= frame.rows()
                ? -1
                : ((int) row) * frame.columns() + (int) column;
    }

    /**
     * Follows a ray from a wall or a corner on.
     *
     * @param before how far it has come until there
     * @param begin the steepest rise over what it met, {@code over} that over which it passes the wall's top
     * @param keeps power at a metre
     */
    private void march(
            double wx,
            double wy,
            double east,
            double north,
            double before,
            double begin,
            double over,
            double reach,
            double keeps) {
        double step = frame.cellM() * SAMPLING;
        double perCell = 1 / frame.cellM();
        double horizon = begin;
        for (double t = frame.cellM() * OFF_THE_WALL; t < reach; t += step) {
            int cell = cell((wx + t * east) * perCell, (wy + t * north) * perCell);
            if (cell < 0 || horizon >= over) {
                return;
            }
            double d = before + t;
            for (int k = set.byCell.from(cell), end = set.byCell.to(cell); k < end; k++) {
                int i = set.byCell.at(k);
                int own = i - first;
                double rise = set.z[i] - z;
                if (set.indoors[i] || rise < horizon * d || rise > over * d || own < 0 || own >= last.length) {
                    continue;
                }
                if (last[own] != path) {
                    last[own] = path;
                    double dx = set.x[i] - sourceX;
                    double dy = set.y[i] - sourceY;
                    power[own] += (long) (STEPS
                            * keeps
                            * (cornerM == 0
                                    ? 1 / (dx * dx + dy * dy + rise * rise)
                                    : round(Math.sqrt(dx * dx + dy * dy), set.x[i], set.y[i], rise)));
                }
            }
            horizon = Math.max(horizon, (s.surface[cell] - z) / d);
        }
    }

    /** What an edge leaves of the power at a metre, with the way to it and the way on. */
    private double round(double d2, double toX, double toY, double rise) {
        double straight = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
        double d = cornerM + d2;
        double below = 2 * Math.sqrt(Math.max(d - straight, 0) / scene.wavelengthM) - 0.1;
        double edge = Math.sqrt(below * below + 1) + below;
        // 6.9 dB and 20 log of the edge's term (P.526-15 equation 31), in power.
        return 0.20417 / (edge * edge * (d * d + rise * rise));
    }
}
