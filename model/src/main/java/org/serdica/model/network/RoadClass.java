package org.serdica.model.network;

/** The rank of a street, from motorway to footpath; tram and rail tracks are links too. */
public enum RoadClass {
    MOTORWAY,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    RESIDENTIAL,
    SERVICE,
    PEDESTRIAN,
    CYCLEWAY,
    FOOTWAY,
    TRAM,
    RAIL;

    private static final RoadClass[] ALL = values();

    static RoadClass of(int ordinal) {
        return ALL[ordinal];
    }
}
