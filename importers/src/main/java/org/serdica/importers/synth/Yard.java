package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ground of a block that is not built on yet. */
final class Yard {
    private static final double SEARCH_M = 60;
    private final Xy[] ring;
    private final double edgeM;
    private final List<Xy[]> taken = new ArrayList<>();

    /** @param edgeM how far from the block's edge buildings keep */
    Yard(Xy[] ring, double edgeM) {
        this.ring = ring;
        this.edgeM = edgeM;
    }

    boolean fits(Xy[] convexPlan, double gapM) {
        return Rings.holds(ring, convexPlan, edgeM) && taken.stream().noneMatch(o -> Rings.near(o, convexPlan, gapM));
    }

    /** Takes the ground of a convex plan if it is free and that far from what is taken. */
    boolean take(Xy[] convexPlan, double gapM) {
        if (!fits(convexPlan, gapM)) {
            return false;
        }
        taken.add(convexPlan);
        return true;
    }

    /** Takes the rectangle nearest to the wanted place that is free; null where none is near. */
    @Nullable
    Box find(Xy wanted, Xy along, double length, double width, double gapM) {
        for (double away = 0; away <= SEARCH_M; away += 5) {
            int ways = away == 0 ? 1 : 12;
            for (int i = 0; i < ways; i++) {
                Xy c = wanted.plus(Xy.heading(2 * Math.PI * i / ways), away);
                if (take(Rings.rectangle(c, along, length, width), gapM)) {
                    return new Box(c, along, length, width);
                }
            }
        }
        return null;
    }

    List<Xy[]> taken() {
        return taken;
    }
}
