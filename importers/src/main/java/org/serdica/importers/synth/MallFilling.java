package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A shopping centre with roof lights and a car park under trees. */
final class MallFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.SQUARE, "plaza", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        double l = box.length();
        double w = box.width();
        Yard yard = new Yard(block.ring(), 7);
        for (double scale = 1; scale > 0.4; scale -= 0.06) {
            Xy c = box.at(-0.14 * l, 0);
            Xy[] plan = Rings.rectangle(c, box.along(), 0.62 * l * scale, 0.78 * w * scale);
            if (!yard.take(plan, 5)) {
                continue;
            }
            double top = 15;
            double long1 = 0.5 * l * scale;
            Tier spine = Crowns.hipped(Rings.rectangle(c, box.along(), long1, 14), top + 2.5, 4, 3.6);
            Tier north = Tier.flat(
                    Rings.rectangle(c.plus(box.along().left(), 0.24 * w * scale), box.along(), long1 * 0.5, 9),
                    top + 3);
            Tier south = Tier.flat(
                    Rings.rectangle(c.plus(box.along().left(), -0.24 * w * scale), box.along(), long1 * 0.6, 9),
                    top + 3);
            site.building(
                    Tier.flat(plan, top, spine, north, south),
                    new Passport("retail", 3, 2010, "flat", block.name()),
                    plan[0]);
            break;
        }
        Xy[] parking = Rings.rectangle(box.at(0.33 * l, 0), box.along(), 0.26 * l, 0.7 * w);
        site.land(ObjectKind.LAND_USE, "parking", parking);
        Grove.plant(block.ring(), yard.taken(), 10, 4, site, List.of(TreeKind.MAPLE), 0.45);
    }
}
