package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** Long blocks of prefabricated flats in a green, a few across, a shop and a kindergarten between them. */
final class EstateFilling implements Filling {
    private static final double DEPTH_M = 12.4;
    private static final double STOREY_M = 2.8;
    private static final double SECTION_M = 19.2;
    private static final double GAP_M = 14;

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.LAND_USE, "residential", block.ring());
        Xy[] lawn = Rings.inset(Rings.tidied(block.ring(), 1), 2);
        site.land(ObjectKind.PLANT_COVER, "grass", lawn == null ? block.ring() : lawn);
        Box box = Box.round(block.ring());
        Yard yard = new Yard(block.ring(), 6);
        int year = dice.between(1968, 1986);
        double spacing = dice.between(42.0, 52.0);
        int rows = Math.max(1, (int) Math.round((box.width() - 34) / spacing));
        for (int row = 0; row < rows; row++) {
            double left = (row - (rows - 1) / 2.0) * spacing;
            double at = -box.length() / 2 + dice.between(14.0, 22.0);
            while (at < box.length() / 2 - 30) {
                int sections = dice.between(2, 5);
                double length = sections * SECTION_M;
                boolean across = dice.chance(0.16);
                Xy centre = box.at(at + (across ? DEPTH_M : length) / 2, left + dice.between(-3.0, 3.0));
                Xy along = across ? box.along().left() : box.along();
                Xy[] plan = Rings.rectangle(centre, along, length, DEPTH_M);
                while (sections > 1 && !yard.fits(plan, GAP_M)) {
                    sections--;
                    plan = Rings.rectangle(centre, along, sections * SECTION_M, DEPTH_M);
                }
                if (yard.take(plan, GAP_M)) {
                    slab(centre, along, sections, year + dice.between(-2, 2), site);
                }
                at += (across ? DEPTH_M : length) + dice.between(16.0, 26.0);
            }
        }
        pavilion(yard, box, "retail", dice.between(18.0, 30.0), site);
        pavilion(yard, box, "kindergarten", dice.between(24.0, 36.0), site);
        Grove.plant(block.ring(), yard.taken(), 12, 4.5, site, Grove.PARK, 0.34);
    }

    /** Sections in a row, each a building of its own with a lift house on its roof. */
    private static void slab(Xy centre, Xy along, int sections, int year, Site site) {
        Dice dice = site.dice();
        int storeys = dice.pick(List.of(8, 8, 8, 6, 9));
        for (int i = 0; i < sections; i++) {
            Xy middle = centre.plus(along, (i - (sections - 1) / 2.0) * SECTION_M);
            // Sections stand a joint apart, staggered by a step now and then.
            Xy[] ring = Rings.rectangle(middle, along, SECTION_M - 0.06, DEPTH_M);
            double top = storeys * STOREY_M + 1.1;
            Tier lift = Tier.flat(Rings.rectangle(middle.plus(along.left(), 1.2), along, 4.2, 5.4), top + 2.7);
            site.building(
                    Tier.flat(ring, top, lift),
                    Passport.of("residential", storeys, year, "flat"),
                    middle.plus(along.left(), -DEPTH_M / 2));
        }
    }

    private static void pavilion(Yard yard, Box box, String function, double length, Site site) {
        Dice dice = site.dice();
        for (int tries = 0; tries < 30; tries++) {
            Xy centre =
                    box.at(dice.between(-0.5, 0.5) * (box.length() - 40), dice.between(-0.5, 0.5) * (box.width() - 30));
            Xy[] plan = Rings.rectangle(centre, box.along(), length, length * 0.6);
            if (yard.take(plan, GAP_M)) {
                int storeys = function.equals("retail") ? 1 : 2;
                Xy[] upper = Rings.inset(plan, 3.5);
                Tier body = upper == null
                        ? Tier.flat(plan, 4.2)
                        : Tier.flat(plan, 4.2, Tier.flat(upper, storeys == 1 ? 5.4 : 7.4));
                site.building(body, Passport.of(function, storeys, dice.between(1970, 1990), "flat"), centre);
                return;
            }
        }
    }
}
