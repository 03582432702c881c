package org.serdica.model.planning;

import org.jspecify.annotations.Nullable;

/** The land that ratios count for: a plot with the rules of its zone, or a zone where no plot is drawn. */
record Land(Zone area, ZoneRules rules) {
    /** The land a building stands on; null where no rules are. */
    static @Nullable Land of(PlanningLedger.@Nullable Entry building) {
        if (building == null || building.zone() == null) {
            return null;
        }
        Zone plot = building.plot();
        return new Land(plot == null ? building.zone() : plot, building.zone().rules());
    }

    boolean isPlot() {
        return area.isPlot();
    }
}
