package org.serdica.importers.synth;

import java.util.List;

/** A district before it is built: everything in plan, round (0, 0). */
record Plan(River river, Relief relief, List<Street> streets, List<Block> blocks) {
    Plan {
        streets = List.copyOf(streets);
        blocks = List.copyOf(blocks);
    }

    static Plan drawn() {
        return new Planner().plan();
    }
}
