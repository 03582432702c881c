package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.synth.Tier.Level;
import org.serdica.model.city.ObjectKind;

/** A stadium: stands all round under a canopy, a track, a pitch, training fields beside it. */
final class StadiumFilling implements Filling {
    private static final double STRAIGHT_M = 88;
    private static final double BEND_M = 42;
    private static final double STANDS_M = 27;

    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.LAND_USE, "plaza", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        Xy c = Rings.centre(block.ring());
        Xy along = box.along();
        Xy[] edge = oval(c, along, BEND_M);
        site.land(ObjectKind.PLANT_COVER, "grass", Crowns.scaled(edge, 0.99));
        site.land(
                ObjectKind.LAND_USE,
                "track",
                "",
                oval(c, along, BEND_M - 3),
                List.<Xy[]>of(oval(c, along, BEND_M - 11)));
        site.land(ObjectKind.LAND_USE, "pitch", Rings.rectangle(c, along, 100, 62));
        Xy[] outer = out(edge, STANDS_M);
        Xy[] rim = out(edge, STANDS_M - 1.5);
        Bowl stands = new Bowl(
                List.of(
                        new Level(outer, 22),
                        new Level(rim, 22),
                        new Level(rim, 17.5),
                        new Level(out(edge, 14), 10),
                        new Level(out(edge, 11.5), 8),
                        new Level(edge, 2.2)),
                0);
        Bowl canopy = new Bowl(List.of(new Level(outer, 23), new Level(out(edge, 9), 24.6)), 22.02);
        site.complex(
                List.of(stands, canopy),
                new Passport("stadium", 4, 1953, "flat", block.name()),
                c.plus(along, STRAIGHT_M / 2 + BEND_M + STANDS_M));
        Yard yard = new Yard(block.ring(), 6);
        yard.taken().add(out(edge, STANDS_M + 4));
        for (int side = -1; side <= 1; side += 2) {
            Xy at = box.at(side * box.length() * 0.4, 0);
            Xy[] court = Rings.rectangle(at, along.left(), 62, 40);
            if (yard.take(court, 2)) {
                site.land(ObjectKind.LAND_USE, "pitch", court);
            }
        }
        Grove.plant(block.ring(), new ArrayList<>(yard.taken()), 10, 4, site, Grove.PARK, 0.7);
    }

    private static Xy[] out(Xy[] ring, double metres) {
        Xy[] result = Rings.inset(ring, -metres);
        if (result == null) {
            throw new IllegalStateException("an oval has no corner that could fold");
        }
        return result;
    }

    /** Two straights and two half rounds. */
    private static Xy[] oval(Xy c, Xy along, double radius) {
        int bend = 12;
        Xy[] ring = new Xy[2 * (bend + 1)];
        for (int i = 0; i <= bend; i++) {
            Xy h = Xy.heading(Math.PI * (i / (double) bend - 0.5));
            Xy p = along.times(STRAIGHT_M / 2 + h.x() * radius).plus(along.left(), h.y() * radius);
            ring[i] = c.plus(p);
            ring[bend + 1 + i] = c.minus(p);
        }
        return ring;
    }
}
