package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** Houses in gardens along the edge of a block, their fronts to the street. */
final class HouseFilling implements Filling {
    private static final double GAP_M = 4;

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.LAND_USE, "residential", block.ring());
        Xy[] ring = Rings.tidied(block.ring(), 0.8);
        Xy[] garden = Rings.inset(ring, 1.2);
        site.land(ObjectKind.PLANT_COVER, "grass", garden == null ? ring : garden);
        Yard yard = new Yard(ring, 2.5);
        int age = dice.pick(List.of(1935, 1962, 1978, 1996, 2008));
        for (int i = 0; i < ring.length; i++) {
            Xy a = ring[i];
            Xy b = ring[(i + 1) % ring.length];
            double length = a.distance(b);
            if (length < 16) {
                continue;
            }
            Xy along = b.minus(a).unit();
            double at = dice.between(9.0, 12.0);
            while (at < length - 8) {
                house(yard, a.plus(along, at), along, age, site);
                at += dice.between(18.0, 24.0);
            }
        }
        Grove.plant(
                ring,
                yard.taken(),
                8.5,
                2.2,
                site,
                List.of(TreeKind.FRUIT, TreeKind.FRUIT, TreeKind.BIRCH, TreeKind.SPRUCE),
                0.1);
    }

    private static void house(Yard yard, Xy kerb, Xy along, int age, Site site) {
        Dice dice = site.dice();
        double width = dice.between(8.5, 12.5);
        double depth = dice.between(8.5, 11.0);
        double setback = dice.between(4.0, 6.5);
        Xy in = along.left();
        Xy centre = kerb.plus(in, setback + depth / 2);
        Xy[] plan = Rings.rectangle(centre, along, width, depth);
        if (!yard.take(plan, GAP_M)) {
            return;
        }
        double pitch = dice.between(26.0, 40.0);
        int storeys = dice.chance(0.35) ? 1 : dice.chance(0.9) ? 2 : 3;
        double eaves = storeys * 2.9 + dice.between(0.3, 0.9);
        int year = (int) dice.around(age, 8);
        double shape = dice.between(0.0, 1.0);
        if (shape < 0.42) {
            boolean gableToStreet = dice.chance(0.3);
            Wing wing = gableToStreet
                    ? Wing.straight(centre, in, depth, width, eaves, RoofProfile.gable(width, pitch), false)
                    : Wing.straight(centre, along, width, depth, eaves, RoofProfile.gable(depth, pitch), false);
            site.building(
                    Roofscape.furnished(wing, 0.18, 0.55, site),
                    Passport.of("residential", storeys, year, "gable"),
                    kerb);
        } else if (shape < 0.72) {
            Wing wing = width >= depth
                    ? Wing.straight(centre, along, width, depth, eaves, RoofProfile.gable(depth, pitch - 4), true)
                    : Wing.straight(centre, in, depth, width, eaves, RoofProfile.gable(width, pitch - 4), true);
            site.building(
                    Roofscape.furnished(wing, 0, 0.3, site), Passport.of("residential", storeys, year, "hip"), kerb);
        } else if (shape < 0.88) {
            bent(plan, eaves, pitch, storeys, year, kerb, site);
        } else {
            site.building(
                    Tier.tent(plan, eaves, Math.min(width, depth) * 0.32),
                    Passport.of("residential", storeys, year, "pyramid"),
                    kerb);
        }
        if (dice.chance(0.26)) {
            shed(
                    yard,
                    centre.plus(in, depth / 2 + dice.between(7.0, 11.0)).plus(along, dice.between(-5.0, 5.0)),
                    along,
                    site);
        }
    }

    /** An L: one leg along the street, one along the side of the plot. */
    private static void bent(Xy[] plan, double eaves, double pitch, int storeys, int year, Xy kerb, Site site) {
        double depth = Math.min(plan[0].distance(plan[1]), plan[0].distance(plan[3])) * 0.52;
        Xy[] front = {plan[0], plan[1], plan[2]};
        Wing wing = Wing.along(
                front,
                depth,
                eaves,
                RoofProfile.gable(depth, pitch),
                site.dice().chance(0.5));
        site.building(wing, Passport.of("residential", storeys, year, wing.hipStart() ? "hip" : "gable"), kerb);
    }

    private static void shed(Yard yard, Xy centre, Xy along, Site site) {
        Dice dice = site.dice();
        Xy[] plan = Rings.rectangle(centre, along, dice.between(3.4, 6.0), dice.between(3.0, 4.2));
        if (yard.take(plan, GAP_M)) {
            Wing wing = new Wing(
                    new Xy[] {plan[0], plan[1]}, new Xy[] {plan[3], plan[2]}, 2.4, RoofProfile.shed(0.6), false, false);
            site.building(wing, Passport.of("garage", 1, dice.between(1960, 2015), "shed"), centre);
        }
    }
}
