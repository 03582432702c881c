package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A palace of three wings round a forecourt, with a tower. */
final class TownHallFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        Box box = Box.round(block.ring());
        for (double scale = 1; scale > 0.6; scale -= 0.1) {
            double l = 74 * scale;
            double w = 58 * scale;
            Xy[] plan = Rings.rectangle(box.centre(), box.along(), l, w + 10);
            if (!Rings.holds(block.ring(), plan, 4)) {
                continue;
            }
            Xy[] front = {box.at(-l / 2, w / 2), box.at(-l / 2, -w / 2), box.at(l / 2, -w / 2), box.at(l / 2, w / 2)};
            List<Body> parts = new ArrayList<>();
            parts.add(Roofscape.furnished(Wing.along(front, 14, 17, RoofProfile.mansard(14), false), 1, 0, site));
            Xy[] tower = Rings.rectangle(box.at(0, -w / 2 - 4.52), box.along(), 9, 9);
            Xy[] clock = Rings.rectangle(box.at(0, -w / 2 - 4.52), box.along(), 7, 7);
            parts.add(Tier.flat(tower, 28, Crowns.spire(clock, 34, 11)));
            site.complex(parts, new Passport("townHall", 4, 1926, "mansard", block.name()), front[1]);
            Xy[] court = Rings.rectangle(box.at(0, 4), box.along(), l - 36, w - 24);
            site.land(ObjectKind.PLANT_COVER, "grass", court);
            site.land(ObjectKind.SQUARE, "plaza", block.name(), block.ring(), List.<Xy[]>of(court));
            Grove.plant(block.ring(), List.<Xy[]>of(plan), 9, 4, site, List.of(TreeKind.LINDEN, TreeKind.MAPLE), 0.7);
            return;
        }
        new PocketFilling().fill(block, site);
    }
}
