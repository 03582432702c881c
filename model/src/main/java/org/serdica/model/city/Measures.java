package org.serdica.model.city;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What can be measured of an object and its parts from the geometry of their finest level of detail.
 * Installations, rooms and furniture are not counted in unless there is nothing else.
 *
 * @param footprint its outline on the ground, seen from above; empty if it has no surfaces
 * @param heightM from its lowest point to its highest
 * @param volumeM3 see {@code volumeBasis} for how far to trust it
 * @param wallAreaM2 walls with their doors and windows
 * @param storeys as the attribute says, or else estimated, see {@code storeyBasis}
 * @param grossFloorAreaM2 storeys times footprint
 */
public record Measures(
        Geometry footprint,
        double footprintAreaM2,
        double heightM,
        double volumeM3,
        VolumeBasis volumeBasis,
        double wallAreaM2,
        double roofAreaM2,
        double storeys,
        StoreyBasis storeyBasis,
        double grossFloorAreaM2,
        List<Surface> surfaces) {

    /** Where a volume comes from, the most trustworthy first. */
    public enum VolumeBasis {
        /** Every edge is shared by two surfaces: exact. */
        CLOSED_SHELL,
        /** Edges do not all meet, but the surfaces face all ways equally: right but for cracks. */
        LEAKY_SHELL,
        /** Surfaces are missing or turned round: the room under the roofs down to the lowest point. */
        UNDER_ROOFS,
        /** Nothing to measure. */
        NONE
    }

    /** Where the number of storeys comes from. */
    public enum StoreyBasis {
        ATTRIBUTE,
        HEIGHT
    }

    /**
     * One polygon.
     *
     * @param object the tile's object it belongs to
     * @param surface the tile's surface
     * @param kind as the file says, or else by where it faces
     * @param tiltDeg 0 faces up, 90 is upright, 180 faces down
     * @param azimuthDeg where it faces, clockwise from north; NaN if it is level
     */
    public record Surface(
            int object, int surface, SurfaceKind kind, double areaM2, double tiltDeg, double azimuthDeg) {}

    public static Measures of(CityObject object) {
        return new Survey(object).measures();
    }

    /** The area of all surfaces of that kind. */
    public double areaM2(SurfaceKind kind) {
        return surfaces.stream()
                .filter(s -> s.kind() == kind)
                .mapToDouble(Surface::areaM2)
                .sum();
    }
}
