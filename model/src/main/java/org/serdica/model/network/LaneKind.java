package org.serdica.model.network;

/** What a lane is for. */
public enum LaneKind {
    DRIVE,
    BUS,
    CYCLE,
    SIDEWALK,
    PARKING,
    TRAM,
    RAIL,
    MEDIAN;

    private static final LaneKind[] ALL = values();

    static LaneKind of(int ordinal) {
        return ALL[ordinal];
    }
}
