package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;

/** The ground of a block that is not built on yet. */
final class Yard {
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

    List<Xy[]> taken() {
        return taken;
    }

    Xy[] ring() {
        return ring;
    }
}
