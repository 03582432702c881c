package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** Business towers: a podium along the streets, a tower that steps back as it rises, a paved forecourt. */
final class TowerFilling implements Filling {
    private static final double STOREY_M = 3.7;

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.SQUARE, "plaza", block.ring());
        Box box = Box.round(block.ring());
        Yard yard = new Yard(block.ring(), 5);
        int towers = box.length() > 105 ? 2 : 1;
        for (int i = 0; i < towers; i++) {
            double at = towers == 1 ? 0 : (i - 0.5) * box.length() * 0.46;
            double room = box.length() / towers;
            for (double share = 0.78; share > 0.35; share -= 0.06) {
                Xy[] podium = Rings.rectangle(box.at(at, 0), box.along(), room * share, box.width() * share);
                if (yard.take(podium, 9)) {
                    tower(podium, box.along(), site);
                    break;
                }
            }
        }
        Grove.plant(block.ring(), yard.taken(), 10, 3.5, site, List.of(TreeKind.LINDEN, TreeKind.MAPLE), 0.5);
    }

    private static void tower(Xy[] podium, Xy along, Site site) {
        Dice dice = site.dice();
        double length = podium[0].distance(podium[1]);
        double width = podium[1].distance(podium[2]);
        double podiumTop = 4.5 + STOREY_M * dice.between(1, 3);
        int storeys = dice.between(14, 29);
        double foot = Math.min(dice.between(27.0, 36.0), Math.min(length, width) - 8);
        double long1 = Math.min(length - 8, foot * dice.between(1.0, 1.5));
        Xy centre = Rings.centre(podium)
                .plus(along, (length - long1 - 8) * dice.between(-0.5, 0.5))
                .plus(along.left(), (width - foot - 8) * dice.between(-0.5, 0.5));
        double top = podiumTop + storeys * STOREY_M;
        Tier crown = Tier.flat(Rings.rectangle(centre, along, long1 * 0.4, foot * 0.4), top + 4.2);
        Tier body;
        double shape = dice.between(0.0, 1.0);
        if (shape < 0.35) {
            body = Tier.flat(Rings.rectangle(centre, along, long1, foot), top, crown);
        } else if (shape < 0.72) {
            double step = podiumTop + storeys * STOREY_M * dice.between(0.55, 0.8);
            Tier upper = Tier.flat(Rings.rectangle(centre, along, long1 * 0.74, foot * 0.78), top, crown);
            body = Tier.flat(Rings.rectangle(centre, along, long1, foot), step, upper);
        } else {
            Tier cap = Tier.flat(Rings.round(centre, along, foot * 0.24, 1, 8), top + 4.2);
            body = Tier.flat(Rings.round(centre, along, foot * 0.55, 1, 12), top, cap);
        }
        site.building(
                Tier.flat(podium, podiumTop, body),
                Passport.of("office", storeys + (int) (podiumTop / STOREY_M), dice.between(1998, 2024), "flat"),
                podium[0].towards(podium[1], 0.5));
    }
}
