package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A park: a pond, a path round it and paths to the gates, meadows between groups of trees, a café. */
final class ParkFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.PLANT_COVER, "park", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        Xy c = Rings.centre(block.ring());
        List<Xy[]> open = new ArrayList<>();
        double reach = box.width() / 2;
        boolean large = block.areaM2() > 35_000;
        if (large) {
            Xy[] pond = blob(c.plus(box.along(), -reach * 0.25), reach * 0.38, dice);
            site.land(ObjectKind.WATER_BODY, "pond", block.name() + " Lake", pond, List.of());
            open.add(pond);
            Xy[] shore = Rings.inset(pond, -4);
            Xy[] bank = Rings.inset(pond, -7.5);
            if (shore != null && bank != null) {
                site.land(ObjectKind.SQUARE, "path", "", bank, List.<Xy[]>of(shore));
                open.add(bank);
            }
            open.add(blob(c.plus(box.along(), reach * 0.75), reach * 0.3, dice));
        } else {
            Xy[] round = Rings.round(c, box.along(), 9, 1, 20);
            site.land(ObjectKind.SQUARE, "plaza", round);
            site.building(
                    Tier.flat(
                            Rings.round(c, box.along(), 3.4, 1, 12),
                            0.7,
                            Tier.tent(Rings.round(c, box.along(), 1, 1, 8), 2.4, 1)),
                    Passport.of("fountain", 1, 1930, "flat"),
                    c);
            open.add(round);
        }
        ways(block.ring(), c, reach * (large ? 0.46 : 0.2), open, site);
        Yard yard = new Yard(block.ring(), 12);
        yard.taken().addAll(open);
        cafe(box, yard, site);
        Grove.plant(block.ring(), yard.taken(), large ? 10.5 : 9, 3, site, Grove.PARK, 0.7);
    }

    /** From the middle of each longer side of the block towards the middle. */
    private static void ways(Xy[] ring, Xy c, double stopM, List<Xy[]> open, Site site) {
        Xy[] sides = Rings.tidied(ring, 8);
        for (int i = 0; i < sides.length; i++) {
            Xy a = sides[i];
            Xy b = sides[(i + 1) % sides.length];
            if (a.distance(b) < 35) {
                continue;
            }
            Xy gate = a.towards(b, site.dice().between(0.4, 0.6)).towards(c, 0.02);
            Xy to = c.plus(gate.minus(c).unit(), stopM);
            Xy bend = gate.towards(to, 0.5)
                    .plus(
                            to.minus(gate).unit().left(),
                            gate.distance(to) * site.dice().between(-0.12, 0.12));
            Xy[] line = Curve.through(10, gate.x(), gate.y(), bend.x(), bend.y(), to.x(), to.y());
            open.add(site.path(line, 3.5));
        }
    }

    private static void cafe(Box box, Yard yard, Site site) {
        for (int tries = 0; tries < 20; tries++) {
            Xy at = box.at(
                    site.dice().between(-0.35, 0.35) * box.length(), site.dice().between(-0.35, 0.35) * box.width());
            Xy[] plan = Rings.rectangle(at, box.along(), 16, 10);
            if (yard.take(plan, 5)) {
                Wing wing = Wing.straight(at, box.along(), 16, 10, 3.6, RoofProfile.gable(10, 28), true);
                site.building(wing, Passport.of("cafe", 1, 1936, "hip"), at);
                return;
            }
        }
    }

    /** A shore that a pencil would draw. */
    private static Xy[] blob(Xy c, double radius, Dice dice) {
        double a = dice.between(0.0, 6.0);
        double b = dice.between(0.0, 6.0);
        Xy[] ring = new Xy[40];
        for (int i = 0; i < ring.length; i++) {
            double t = 2 * Math.PI * i / ring.length;
            double r = radius * (1 + 0.16 * StrictMath.sin(2 * t + a) + 0.09 * StrictMath.sin(3 * t + b));
            ring[i] = c.plus(new Xy(StrictMath.cos(t) * r * 1.35, StrictMath.sin(t) * r));
        }
        return ring;
    }
}
