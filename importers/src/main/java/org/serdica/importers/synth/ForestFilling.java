package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.synth.Tier.Level;
import org.serdica.model.city.ObjectKind;

/** Woods on the hill, thinner towards the city, with clearings; the largest one has the television tower. */
final class ForestFilling implements Filling {
    private static final double WITH_TOWER_M2 = 120_000;

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.PLANT_COVER, "forest", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        Xy c = Rings.centre(block.ring());
        List<Xy[]> open = new ArrayList<>();
        for (int i = 0; i < block.areaM2() / 40_000; i++) {
            Xy at = box.at(dice.between(-0.4, 0.4) * box.length(), dice.between(-0.4, 0.4) * box.width());
            Xy[] clearing = Rings.round(at, Xy.heading(dice.between(0.0, 3.0)), dice.between(16.0, 34.0), 0.6, 16);
            if (Rings.holds(block.ring(), clearing, 8)) {
                site.land(ObjectKind.PLANT_COVER, "grass", clearing);
                open.add(clearing);
            }
        }
        if (block.areaM2() > WITH_TOWER_M2) {
            site.land(ObjectKind.SQUARE, "plaza", Rings.round(c, box.along(), 24, 1, 24));
            open.add(Rings.round(c, box.along(), 26, 1, 24));
            site.building(tower(c), new Passport("tower", 6, 1959, "flat", "Hill Television Tower"), c);
        }
        Grove.plant(block.ring(), open, 10.5, 2, site, Grove.WOOD, 0.9);
    }

    private static Tier tower(Xy c) {
        Xy[] shaft = Rings.round(c, new Xy(1, 0), 4.2, 1, 12);
        Tier mast = Tier.crowned(
                shaft,
                6,
                List.of(
                        new Level(Crowns.scaled(shaft, 0.66), 44),
                        new Level(Crowns.scaled(shaft, 1.9), 49),
                        new Level(Crowns.scaled(shaft, 2.0), 55),
                        new Level(Crowns.scaled(shaft, 0.8), 58),
                        new Level(Crowns.scaled(shaft, 0.3), 64),
                        new Level(Crowns.scaled(shaft, 0.12), 92)));
        return Tier.flat(Rings.round(c, new Xy(1, 0), 13, 1, 16), 4.5, mast);
    }
}
