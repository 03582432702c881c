package org.serdica.model.building;

/** How high the walls are, from the floor to the eaves. */
public sealed interface Eaves {
    /** Where nothing else is said a storey counts as that high, floor to floor. */
    double USUAL_STOREY_M = 3;

    /** In metres. */
    record Metres(double heightM) implements Eaves {
        public Metres {
            Measure.within(heightM, 0.5, Measure.MOST_HEIGHT_M, "height of the eaves");
        }
    }

    /** By storeys, floor to floor. */
    record Storeys(int count, double storeyHeightM) implements Eaves {
        public Storeys {
            Measure.within(count, 1, 300, "number of storeys");
            Measure.within(storeyHeightM, 1.5, 50, "height of a storey");
        }
    }

    default double heightM() {
        return switch (this) {
            case Metres m -> m.heightM;
            case Storeys s -> s.count * s.storeyHeightM;
        };
    }

    /** The storeys below the eaves; from metres as many as fit best, one at least. */
    default int storeys() {
        return switch (this) {
            case Metres m -> (int) Math.max(1, Math.rint(m.heightM / USUAL_STOREY_M));
            case Storeys s -> s.count;
        };
    }
}
