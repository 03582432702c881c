package org.serdica.importers.synth;

import java.util.List;

/** Rows of trees along boulevards and streets, one kind a street. */
final class StreetTrees {
    private static final List<TreeKind> KINDS =
            List.of(TreeKind.LINDEN, TreeKind.CHESTNUT, TreeKind.PLANE, TreeKind.MAPLE, TreeKind.LINDEN);
    private static final double CLEAR_OF_JUNCTION_M = 19;

    private StreetTrees() {}

    static void plant(List<Street> streets, Site site) {
        for (Street s : streets) {
            double row = s.section().treeRowM();
            if (row == 0 || s.bridge()) {
                continue;
            }
            TreeKind kind = KINDS.get(Math.floorMod(s.name().hashCode(), KINDS.size()));
            double step = s.section().isMajor() ? 11 : 14;
            double length = Curve.length(s.line());
            int count = (int) ((length - 2 * CLEAR_OF_JUNCTION_M) / step);
            for (int i = 0; i <= count; i++) {
                double at = length / 2 + (i - count / 2.0) * step;
                Xy p = Curve.at(s.line(), at);
                Xy left = Curve.direction(s.line(), at).left();
                for (int side = -1; side <= 1; side += 2) {
                    if (site.dice().chance(0.92)) {
                        site.tree(p.plus(left, side * row), kind);
                    }
                }
            }
        }
    }
}
