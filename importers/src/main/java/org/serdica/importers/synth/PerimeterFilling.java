package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** Town houses side by side round a courtyard, wall to wall along the street. */
final class PerimeterFilling implements Filling {
    private static final double GROUND_FLOOR_M = 3.9;
    private static final double STOREY_M = 3.15;

    @Override
    public void fill(Block block, Site site) {
        Dice dice = site.dice();
        site.land(ObjectKind.LAND_USE, "residential", block.ring());
        for (double depth : new double[] {dice.between(11.5, 13.5), 10.5, 9}) {
            List<Xy[]> plots = Frontage.of(block.ring(), depth).plots(dice);
            if (plots != null && build(block, plots, depth, site)) {
                return;
            }
        }
        new PocketFilling().fill(block, site);
    }

    private static Xy[] corners(List<Xy[]> plots) {
        List<Xy> all = new ArrayList<>();
        plots.forEach(p -> all.addAll(List.of(p).subList(0, p.length - 1)));
        return all.toArray(Xy[]::new);
    }

    private static boolean build(Block block, List<Xy[]> plots, double depth, Site site) {
        Dice dice = site.dice();
        Xy[] inner = Rings.inset(corners(plots), depth);
        if (inner == null || !Jts.polygon(inner).isValid() || Rings.area(inner) < 120) {
            return false;
        }
        int base = dice.between(4, 6) - (Rings.centre(block.ring()).length() > 800 ? 1 : 0);
        int era = dice.pick(List.of(1905, 1925, 1936, 1958));
        int corner = 0;
        for (Xy[] front : plots) {
            Xy[] back = new Xy[front.length];
            for (int i = 0; i < front.length; i++) {
                back[i] = inner[(corner + i) % inner.length];
            }
            corner += front.length - 1;
            house(front, back, depth, base, era, site);
        }
        Courtyard.lay(inner, site);
        return true;
    }

    private static void house(Xy[] front, Xy[] back, double depth, int base, int era, Site site) {
        Dice dice = site.dice();
        boolean modern = dice.chance(0.16);
        int storeys = Math.max(2, base + dice.pick(List.of(-1, 0, 0, 0, 0, 1, 1)) + (front.length > 2 ? 1 : 0));
        int year = modern ? dice.between(1985, 2023) : (int) dice.around(era, 9);
        RoofProfile roof = modern
                ? RoofProfile.FLAT
                : dice.chance(0.26) ? RoofProfile.mansard(depth) : RoofProfile.gable(depth, dice.between(26.0, 36.0));
        String function =
                dice.chance(0.55) ? "mixed" : dice.chance(0.75) ? "residential" : dice.chance(0.8) ? "office" : "hotel";
        double eaves = GROUND_FLOOR_M + (storeys - 1) * STOREY_M + dice.between(0.0, 0.9);
        Wing wing = Roofscape.furnished(new Wing(front, back, eaves, roof, false, false), 0.4, 0.6, site);
        site.building(wing, Passport.of(function, storeys, year, roof.type()), front[0].towards(front[1], 0.5));
    }
}
