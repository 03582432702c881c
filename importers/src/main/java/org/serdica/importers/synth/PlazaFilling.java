package org.serdica.importers.synth;

import java.util.List;
import org.serdica.importers.synth.Tier.Level;
import org.serdica.model.city.ObjectKind;

/** The round square where the boulevards meet: a lawn, a ring of trees, a column in the middle. */
final class PlazaFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        Xy c = Rings.centre(block.ring());
        Xy north = new Xy(0, 1);
        Xy[] lawn = Rings.round(c, north, 30, 1, 36);
        site.land(ObjectKind.SQUARE, "plaza", block.name(), block.ring(), List.<Xy[]>of(lawn));
        site.land(ObjectKind.PLANT_COVER, "grass", lawn);
        site.land(ObjectKind.SQUARE, "plaza", Rings.round(c, north, 13, 1, 24));
        for (int i = 0; i < 22; i++) {
            site.tree(c.plus(Xy.heading(2 * Math.PI * (i + 0.5) / 22), 25), TreeKind.LINDEN);
        }
        Xy[] shaft = Rings.round(c, north, 1.5, 1, 12);
        Tier column = Tier.crowned(
                shaft,
                5,
                List.of(
                        new Level(Crowns.scaled(shaft, 0.8), 21),
                        new Level(Crowns.scaled(shaft, 1.3), 22),
                        new Level(Crowns.scaled(shaft, 0.5), 24.5),
                        new Level(new Xy[] {c}, 27)));
        Tier steps =
                Tier.flat(Rings.round(c, north, 7, 1, 8), 0.8, Tier.flat(Rings.round(c, north, 3.6, 1, 8), 4, column));
        site.building(steps, new Passport("monument", 1, 1907, "flat", "Liberty Column"), c);
    }
}
