package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** The river itself; its banks are blocks of their own. */
final class Riverside implements Filling {
    private final Xy[] water;

    private Riverside(Xy[] water) {
        this.water = water;
    }

    static Filling of(Xy[] water) {
        return new Riverside(water);
    }

    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.PLANT_COVER, "grass", block.ring());
        Grove.plant(block.ring(), List.<Xy[]>of(water), 10, 4.5, site, Grove.BANK, 0.5);
    }

    /** The water within the plan's square, or beyond it where the land goes on. */
    static Xy[] water(Plan plan, Placement placement, double halfM) {
        List<Xy> middle = new ArrayList<>();
        for (Xy p : plan.river().middle()) {
            if (Math.abs(p.x()) <= halfM + 1e-6) {
                middle.add(placement.of(p));
            }
        }
        Xy[] line = middle.toArray(Xy[]::new);
        Xy[] left = cutAlongEdge(line, River.HALF_WIDTH_M);
        Xy[] right = cutAlongEdge(line, -River.HALF_WIDTH_M);
        Xy[] ring = new Xy[line.length * 2];
        for (int i = 0; i < line.length; i++) {
            ring[i] = right[i];
            ring[ring.length - 1 - i] = left[i];
        }
        return Rings.counterClockwise(ring);
    }

    /** A bank whose ends lie on the north-south edges of the land, not square to the river. */
    private static Xy[] cutAlongEdge(Xy[] line, double leftM) {
        Xy[] bank = Curve.beside(line, leftM);
        int n = line.length - 1;
        Xy in = line[1].minus(line[0]).unit();
        Xy out = line[n].minus(line[n - 1]).unit();
        bank[0] = new Xy(line[0].x(), line[0].y() + leftM / in.x());
        bank[n] = new Xy(line[n].x(), line[n].y() + leftM / out.x());
        return bank;
    }
}
