package org.serdica.model.radio.propagation;

/** Where the scenarios of 3GPP TR 38.901 table 7.4.1-1 apply. */
public final class Tr38901Limits {
    private static final Range FREQUENCY = new Range(0, "frequency", 0.5, 100, " GHz");
    private static final Range RURAL_FREQUENCY = new Range(1, "frequency", 0.5, 30, " GHz");
    private static final Range DISTANCE = new Range(2, "distance on the ground", 10, 5000, " m");
    private static final Range RURAL_DISTANCE = new Range(3, "distance on the ground", 10, 10_000, " m");
    private static final Range INDOOR_DISTANCE = new Range(4, "distance", 1, 150, " m");
    private static final Range TERMINAL = new Range(5, "terminal's height", 1.5, 22.5, " m");
    private static final Range RURAL_TERMINAL = new Range(6, "terminal's height", 1, 10, " m");
    // The table names no range for these two but a default of 25 m and of 10 m: up to half and twice that they hold.
    private static final Range MACRO = new Range(7, "base station's height", 12.5, 50, " m");
    private static final Range MICRO = new Range(8, "base station's height", 5, 20, " m");
    private static final Range RURAL = new Range(9, "base station's height", 10, 150, " m");
    private static final Range BUILDINGS = new Range(10, "average height of buildings", 5, 50, " m");
    private static final Range STREETS = new Range(11, "average width of streets", 5, 50, " m");

    public static final Validity VALIDITY = Validity.of(
            FREQUENCY,
            RURAL_FREQUENCY,
            DISTANCE,
            RURAL_DISTANCE,
            INDOOR_DISTANCE,
            TERMINAL,
            RURAL_TERMINAL,
            MACRO,
            MICRO,
            RURAL,
            BUILDINGS,
            STREETS);

    private Tr38901Limits() {}

    /** Over the roofs; by default base stations stand at 25 m. */
    public static int outsideUma(double fGHz, double d2dM, double hBsM, double hUtM) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(d2dM) | MACRO.outside(hBsM) | TERMINAL.outside(hUtM);
    }

    /** Street canyons; by default base stations stand at 10 m. */
    public static int outsideUmi(double fGHz, double d2dM, double hBsM, double hUtM) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(d2dM) | MICRO.outside(hBsM) | TERMINAL.outside(hUtM);
    }

    public static int outsideRma(double fGHz, double d2dM, double hBsM, double hUtM, double buildingM, double streetM) {
        return RURAL_FREQUENCY.outside(fGHz)
                | RURAL_DISTANCE.outside(d2dM)
                | RURAL.outside(hBsM)
                | RURAL_TERMINAL.outside(hUtM)
                | BUILDINGS.outside(buildingM)
                | STREETS.outside(streetM);
    }

    public static int outsideInh(double fGHz, double d3dM) {
        return FREQUENCY.outside(fGHz) | INDOOR_DISTANCE.outside(d3dM);
    }
}
