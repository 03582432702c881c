package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A school with a gymnasium, a yard and a playing field. */
final class SchoolFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.LAND_USE, "school", block.name(), block.ring(), List.of());
        Xy[] lawn = Rings.inset(Rings.tidied(block.ring(), 1), 3);
        site.land(ObjectKind.PLANT_COVER, "grass", lawn == null ? block.ring() : lawn);
        Box box = Box.round(block.ring());
        Yard yard = new Yard(block.ring(), 5);
        double u = -box.length() * 0.2;
        for (double scale = 1.1; scale > 0.5; scale -= 0.1) {
            double l = 58 * scale;
            double w = 46 * scale;
            Xy[] p = Rings.rectangle(box.at(u, 0), box.along(), w, l);
            if (yard.take(p, 5)) {
                Xy[] front = {p[2], p[3], p[0], p[1]};
                Wing wing = Wing.along(front, 12, 11.2, RoofProfile.gable(12, 26), true);
                int year = dice.between(1928, 1962);
                site.building(wing, new Passport("school", 3, year, "hip", block.name()), p[3].towards(p[0], 0.5));
                break;
            }
        }
        Box gym = yard.find(box.at(0.1 * box.length(), 0.3 * box.width()), box.along(), 30, 18, 4);
        if (gym != null) {
            Wing wing = Wing.straight(gym.centre(), box.along(), 30, 18, 6, RoofProfile.vault(3.4, 7), false);
            site.building(wing, Passport.of("sports", 1, dice.between(1975, 2005), "vault"), gym.centre());
        }
        field(box, yard, site);
        Grove.plant(block.ring(), yard.taken(), 9, 3, site, Grove.PARK, 0.5);
    }

    private static void field(Box box, Yard yard, Site site) {
        for (double scale = 1.6; scale > 0.4; scale -= 0.2) {
            Box court = yard.find(box.at(0.25 * box.length(), 0), box.along(), 44 * scale, 26 * scale, 3);
            if (court != null) {
                site.land(ObjectKind.LAND_USE, "track", court.corners());
                Xy[] pitch = Rings.rectangle(court.centre(), box.along(), 38 * scale, 20 * scale);
                site.land(ObjectKind.LAND_USE, "pitch", pitch);
                return;
            }
        }
    }
}
