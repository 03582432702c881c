package org.serdica.importers.synth;

import java.util.function.Consumer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.HeightRaster;

/**
 * Any number of buildings: the plan laid side by side, every other one turned over so that streets, river and relief
 * run on, each with its own dice.
 */
final class BigCity {
    private static final long SEED = 2026;
    private static final double SIDE_M = 2 * PlanSize.HALF_M;
    /** The land under one plan has this many steps a side at least. */
    private static final int COARSEST_STEPS = 100;

    private static final int MOST_NODES = 2_500_000;
    private static final int FULL_DETAIL_UP_TO = 20_000;
    private final int buildings;
    private final int across;
    private final HeightRaster raster;
    private final Plan plan;
    private final StreetWorks streets;
    private final Numbering numbering = new Numbering();

    /** @param perPlan buildings in one plan, about */
    BigCity(int buildings, int perPlan, double eastM, double northM) {
        this.buildings = buildings;
        int tiles = Math.max(1, (buildings + perPlan - 1) / perPlan + 1);
        across = (int) Math.ceil(Math.sqrt(tiles));
        plan = Plan.drawn();
        raster = land(eastM, northM);
        streets = new StreetWorks(numbering);
    }

    HeightRaster raster() {
        return raster;
    }

    StreetWorks streets() {
        return streets;
    }

    private HeightRaster land(double eastM, double northM) {
        int steps = COARSEST_STEPS;
        while (steps < 500 && Math.pow(steps * 1.25 * across + 1, 2) < MOST_NODES) {
            steps *= 1.25;
        }
        HeightRaster one = plan.relief().raster(PlanSize.HALF_M, SIDE_M / steps);
        int n = steps * across + 1;
        float[] z = new float[n * n];
        for (int row = 0; row < n; row++) {
            for (int col = 0; col < n; col++) {
                z[row * n + col] = one.node(folded(col, steps), folded(row, steps));
            }
        }
        double start = -across * SIDE_M / 2;
        return new HeightRaster(eastM + start, northM + start, SIDE_M / steps, n, n, z);
    }

    /** Back and forth: the second plan is the first one in a mirror. */
    private static int folded(int at, int steps) {
        int in = at % (2 * steps);
        return in <= steps ? in : 2 * steps - in;
    }

    void stream(Consumer<ObjectDraft> out) {
        Detail detail = buildings <= FULL_DETAIL_UP_TO ? Detail.FULL : Detail.SPARSE;
        Builders builders = new Builders(plan, new Ground(raster), numbering, streets, detail);
        int[] built = {0};
        Consumer<ObjectDraft> counted = draft -> {
            if (draft.kind() != ObjectKind.BUILDING || built[0]++ < buildings) {
                out.accept(draft);
            }
        };
        double x0 = raster.x0() + SIDE_M / 2;
        double y0 = raster.y0() + SIDE_M / 2;
        for (int tile = 0; tile < across * across && built[0] < buildings; tile++) {
            int column = tile % across;
            int row = tile / across;
            Placement placement = new Placement(x0 + column * SIDE_M, y0 + row * SIDE_M, column % 2 == 1, row % 2 == 1);
            builders.build(placement, PlanSize.HALF_M, SEED + tile, counted);
        }
    }
}
