package org.serdica.importers.synth;

import java.util.function.Consumer;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;

/** Cities that this program draws itself: the demo district, and the same kind of city in any size. */
public final class SynthCity {
    public static final String CRS = "EPSG:7801";

    /** Liberation of Sofia. */
    private static final long SEED = 1878;

    private static final double EAST_M = 322_000;
    private static final double NORTH_M = 4_730_000;
    private static final double DEMO_CELL_M = 5;
    private static final int SITES = 40;
    private static final int SENSORS = 600;
    /** A little fewer than the plan holds, so that enough plans are laid. */
    private static final int BUILDINGS_A_PLAN = 4000;

    private SynthCity() {}

    /** The demo district, built in memory; the files of the demo city hold the same. */
    public static City demo() {
        Plan plan = Plan.drawn();
        Placement placement = new Placement(EAST_M, NORTH_M, false, false);
        HeightRaster raster = moved(plan.relief().raster(PlanSize.LAND_HALF_M, DEMO_CELL_M));
        CityBuilder builder = new CityBuilder(CRS);
        builder.terrain(new Terrain(raster));
        Numbering numbering = new Numbering();
        StreetWorks streets = new StreetWorks(numbering);
        Rooftops rooftops = new Rooftops();
        Consumer<ObjectDraft> out = draft -> {
            rooftops.note(draft);
            builder.add(draft);
        };
        Builders builders = new Builders(plan, new Ground(raster), numbering, streets, Detail.FULL);
        builders.build(placement, PlanSize.LAND_HALF_M, SEED, out);
        builders.surround(placement, SEED, out);
        builders.equip(placement, SEED, rooftops, SITES, SENSORS, out);
        builder.roads(streets.network().build());
        return builder.build();
    }

    /** A city of the demo's kind with that many buildings and without antennas and sensors. */
    public static City ofSize(int buildings) {
        BigCity big = big(buildings);
        CityBuilder builder = new CityBuilder(CRS);
        builder.terrain(new Terrain(big.raster()));
        big.stream(builder::add);
        builder.roads(big.streets().network().build());
        return builder.build();
    }

    /** The objects of {@link #ofSize} one at a time, none of them kept. */
    public static void stream(int buildings, Consumer<ObjectDraft> out) {
        big(buildings).stream(out);
    }

    static BigCity big(int buildings) {
        return new BigCity(buildings, BUILDINGS_A_PLAN, EAST_M, NORTH_M);
    }

    private static HeightRaster moved(HeightRaster r) {
        float[] z = new float[r.cols() * r.rows()];
        for (int row = 0; row < r.rows(); row++) {
            for (int col = 0; col < r.cols(); col++) {
                z[row * r.cols() + col] = r.node(col, row);
            }
        }
        return new HeightRaster(r.x0() + EAST_M, r.y0() + NORTH_M, r.cell(), r.cols(), r.rows(), z);
    }
}
