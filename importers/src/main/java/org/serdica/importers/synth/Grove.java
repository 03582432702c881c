package org.serdica.importers.synth;

import java.util.List;
import java.util.function.Predicate;

/** Trees over an area, no two closer than their spacing allows. */
final class Grove {
    static final List<TreeKind> PARK =
            List.of(TreeKind.LINDEN, TreeKind.CHESTNUT, TreeKind.MAPLE, TreeKind.OAK, TreeKind.BIRCH, TreeKind.PLANE);
    static final List<TreeKind> WOOD =
            List.of(TreeKind.PINE, TreeKind.SPRUCE, TreeKind.OAK, TreeKind.OAK, TreeKind.BIRCH, TreeKind.MAPLE);
    static final List<TreeKind> YARD = List.of(TreeKind.MAPLE, TreeKind.BIRCH, TreeKind.LINDEN, TreeKind.FRUIT);
    static final List<TreeKind> BANK = List.of(TreeKind.WILLOW, TreeKind.WILLOW, TreeKind.POPLAR, TreeKind.MAPLE);

    private Grove() {}

    /** On a loose grid turned with the area; {@code gapM} is kept to its edge. */
    static void plant(Xy[] ring, double spacingM, double gapM, Site site, List<TreeKind> kinds) {
        plant(ring, List.of(), spacingM, gapM, site, kinds, 1);
    }

    /** The same, leaving out the holes, and each place with a chance only. */
    static void plant(
            Xy[] ring, List<Xy[]> holes, double spacingM, double gapM, Site site, List<TreeKind> kinds, double chance) {
        plant(ring, spacingM, gapM, chance, site, kinds, p -> holes.stream()
                .noneMatch(h -> Rings.contains(h, p) || Rings.distanceToLine(h, true, p) < gapM));
    }

    static void plant(
            Xy[] ring,
            double spacingM,
            double gapM,
            double chance,
            Site site,
            List<TreeKind> kinds,
            Predicate<Xy> free) {
        Box box = Box.round(ring);
        Dice dice = site.dice();
        int columns = (int) (box.length() / spacingM);
        int rows = (int) (box.width() / spacingM);
        for (int c = 0; c <= columns; c++) {
            for (int r = 0; r <= rows; r++) {
                Xy p = box.at(
                        (c - columns / 2.0 + dice.between(-0.36, 0.36)) * spacingM,
                        (r - rows / 2.0 + dice.between(-0.36, 0.36)) * spacingM);
                if (dice.chance(chance)
                        && Rings.contains(ring, p)
                        && Rings.distanceToLine(ring, true, p) >= gapM
                        && free.test(p)) {
                    site.tree(p, dice.pick(kinds));
                }
            }
        }
    }
}
