package org.serdica.model.city;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a surface is, in CityGML's words; {@link #UNKNOWN} where the file does not say. */
public enum SurfaceKind {
    UNKNOWN(""),
    WALL("WallSurface"),
    ROOF("RoofSurface"),
    GROUND("GroundSurface"),
    CLOSURE("ClosureSurface"),
    OUTER_CEILING("OuterCeilingSurface"),
    OUTER_FLOOR("OuterFloorSurface"),
    FLOOR("FloorSurface"),
    CEILING("CeilingSurface"),
    INTERIOR_WALL("InteriorWallSurface"),
    DOOR("Door"),
    WINDOW("Window"),
    WATER("WaterSurface"),
    WATER_GROUND("WaterGroundSurface"),
    WATER_CLOSURE("WaterClosureSurface"),
    TRAFFIC_AREA("TrafficArea"),
    AUXILIARY_TRAFFIC_AREA("AuxiliaryTrafficArea"),
    MARKING("TransportationMarking"),
    HOLE("TransportationHole");

    private static final Map<String, SurfaceKind> BY_NAME = new HashMap<>();

    static {
        for (SurfaceKind kind : values()) {
            BY_NAME.put(kind.className.toLowerCase(Locale.ROOT), kind);
        }
    }

    private final String className;

    SurfaceKind(String className) {
        this.className = className;
    }

    /** The class name as CityGML and CityJSON write it, empty for {@link #UNKNOWN}. */
    public String className() {
        return className;
    }

    /** The kind of that class name, {@link #UNKNOWN} for others. */
    public static SurfaceKind ofClassName(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Whether it is a part of the shell that stands upright in the usual case. */
    public boolean isFacade() {
        return this == WALL || this == DOOR || this == WINDOW;
    }
}
