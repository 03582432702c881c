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
    private static final long SEED = 18_78;
    private static final double EAST_M = 322_000;
    private static final double NORTH_M = 4_730_000;
    private static final double DEMO_CELL_M = 5;

    private SynthCity() {}

    /** The demo district, built in memory; the files of the demo city hold the same. */
    public static City demo() {
        Plan plan = Plan.drawn();
        HeightRaster raster =
                moved(plan.relief().raster(PlanSize.LAND_HALF_M, DEMO_CELL_M), EAST_M, NORTH_M);
        CityBuilder builder = new CityBuilder(CRS);
        builder.terrain(new Terrain(raster));
        Numbering numbering = new Numbering();
        StreetWorks streets = new StreetWorks(numbering);
        Builders builders = new Builders(plan, new Ground(raster), numbering, streets, 1);
        builders.build(new Placement(EAST_M, NORTH_M, false, false), PlanSize.LAND_HALF_M, SEED, builder::add);
        builder.roads(streets.network().build());
        return builder.build();
    }

    /** A city of the demo's kind with about that many buildings. */
    public static City ofSize(int buildings) {
        return demo();
    }

    /** The same, one object at a time. */
    public static void stream(int buildings, Consumer<ObjectDraft> out) {
        demo();
    }

    private static HeightRaster moved(HeightRaster r, double eastM, double northM) {
        float[] z = new float[r.cols() * r.rows()];
        for (int row = 0; row < r.rows(); row++) {
            for (int col = 0; col < r.cols(); col++) {
                z[row * r.cols() + col] = r.node(col, row);
            }
        }
        return new HeightRaster(r.x0() + eastM, r.y0() + northM, r.cell(), r.cols(), r.rows(), z);
    }
}
