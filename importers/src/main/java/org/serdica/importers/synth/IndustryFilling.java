package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** Works with saw-tooth halls, a chimney and tanks; or a tram depot with vaulted halls. */
final class IndustryFilling implements Filling {
    private final boolean depot;

    IndustryFilling(boolean depot) {
        this.depot = depot;
    }

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.LAND_USE, "industrial", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        double l = box.length();
        double w = box.width();
        Yard yard = new Yard(block.ring(), 7);
        hall(box, -0.2 * l, 0.14 * w, 0.46 * l, 0.46 * w, block.name(), yard, site);
        hall(box, 0.27 * l, 0.18 * w, 0.3 * l, 0.36 * w, "", yard, site);
        Box office = yard.find(box.at(-0.22 * l, -0.36 * w), box.along(), 46, 13, 5);
        if (office != null) {
            Wing wing = Wing.straight(office.centre(), box.along(), 46, 13, 11, RoofProfile.gable(13, 25), true);
            site.building(wing, Passport.of("office", 3, dice.between(1930, 1965), "hip"), office.centre());
        }
        Xy across = box.along().left();
        for (int i = 0; i < 4; i++) {
            Box store = yard.find(box.at((0.02 + 0.12 * i) * l, -0.26 * w), across, 30, 15, 4);
            if (store != null) {
                Wing wing = Wing.straight(store.centre(), across, 30, 15, 6, RoofProfile.gable(15, 16), false);
                site.building(wing, Passport.of("warehouse", 1, dice.between(1950, 1995), "gable"), store.centre());
            }
        }
        if (!depot) {
            tanks(box, yard, site);
        }
        Xy[] yardSpace = Rings.rectangle(box.at(0, -0.12 * w), box.along(), 0.8 * l, 10);
        site.land(ObjectKind.LAND_USE, "parking", yardSpace);
        yard.taken().add(yardSpace);
        Grove.plant(block.ring(), yard.taken(), 12, 3.5, site, List.of(TreeKind.POPLAR, TreeKind.MAPLE), 0.35);
    }

    private void hall(Box box, double u, double v, double length, double width, String name, Yard yard, Site site) {
        for (double scale = 1; scale > 0.4; scale -= 0.1) {
            Xy c = box.at(u, v);
            Xy[] plan = Rings.rectangle(c, box.along(), length * scale, width * scale);
            if (!yard.take(plan, 6)) {
                continue;
            }
            int year = site.dice().between(1935, 1975);
            RoofProfile roof = depot
                    ? RoofProfile.vault(width * scale * 0.14, 8)
                    : RoofProfile.sawTooth((int) Math.max(3, length * scale / 9), 3.2);
            Wing wing = depot
                    ? Wing.straight(c, box.along(), length * scale, width * scale, 7.5, roof, false)
                    : Wing.straight(c, box.along().left(), width * scale, length * scale, 7.5, roof, false);
            site.building(wing, new Passport(depot ? "depot" : "industrial", 1, year, roof.type(), name), plan[0]);
            return;
        }
    }

    private static void tanks(Box box, Yard yard, Site site) {
        Xy stack = box.at(0.42 * box.length(), -0.08 * box.width());
        Xy[] foot = Rings.rectangle(stack, box.along(), 8, 8);
        if (yard.take(foot, 3)) {
            site.building(Crowns.chimney(stack, 3.4, 48), Passport.of("chimney", 1, 1952, "flat"), stack);
        }
        for (int i = 0; i < 3; i++) {
            Xy c = box.at((-0.4 + 0.075 * i) * box.length(), -0.14 * box.width());
            Xy[] ring = Rings.round(c, box.along(), 5.5, 1, 14);
            if (yard.take(ring, 2)) {
                site.building(Tier.tent(ring, 9, 1.3), Passport.of("tank", 1, 1968, "pyramid"), c);
            }
        }
    }
}
