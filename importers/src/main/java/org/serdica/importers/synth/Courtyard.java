package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** What lies behind town houses: rear wings, garages, a lawn with trees. */
final class Courtyard {
    private Courtyard() {}

    static void lay(Xy[] ring, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.PLANT_COVER, "grass", ring);
        Yard yard = new Yard(ring, 0.1);
        for (int i = 0; i < ring.length; i++) {
            Xy a = ring[i];
            Xy b = ring[(i + 1) % ring.length];
            double room = a.distance(b);
            if (room < 10 || !dice.chance(0.24)) {
                continue;
            }
            Xy along = b.minus(a).unit();
            double width = Math.min(room - 2, dice.between(5.0, 7.5));
            double length = dice.between(7.0, 13.0);
            // A hand's breadth off the house, so that the two stay bodies of their own.
            Xy centre = a.plus(along, room * dice.between(0.35, 0.65)).plus(along.left(), length / 2 + 0.15);
            Xy[] plan = Rings.rectangle(centre, along, width, length);
            if (clear(ring, i, plan) && yard.take(plan, 3)) {
                annex(plan, site);
            }
        }
        Grove.plant(ring, yard.taken(), 9, 2.6, site, Grove.YARD, 0.44);
    }

    /** Far enough from the houses of the other sides. */
    private static boolean clear(Xy[] ring, int side, Xy[] plan) {
        for (int k = 0; k < ring.length; k++) {
            if (k == side) {
                continue;
            }
            for (Xy p : plan) {
                if (Rings.distanceToSegment(ring[k], ring[(k + 1) % ring.length], p) < 2.5) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void annex(Xy[] plan, Site site) {
        Dice dice = site.dice();
        int storeys = dice.between(1, 3);
        String function = storeys == 1 ? "garage" : dice.pick(List.of("residential", "workshop"));
        // Its roof slopes to one side, away from the neighbour.
        RoofProfile roof = dice.chance(0.5) ? RoofProfile.shed(0.9) : RoofProfile.FLAT;
        Wing wing =
                new Wing(new Xy[] {plan[3], plan[0]}, new Xy[] {plan[2], plan[1]}, storeys * 3.0, roof, false, false);
        site.building(wing, Passport.of(function, storeys, dice.between(1920, 1975), roof.type()), plan[0]);
    }
}
