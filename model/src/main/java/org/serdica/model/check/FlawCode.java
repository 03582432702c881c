package org.serdica.model.check;

/**
 * What can be wrong with geometry by ISO 19107, numbered and named as val3dity does. The first digit is the level: a
 * level is looked at only where the one below it is sound.
 */
public enum FlawCode {
    TOO_FEW_POINTS(101),
    CONSECUTIVE_POINTS_SAME(102),
    RING_NOT_CLOSED(103),
    RING_SELF_INTERSECTION(104),
    INTERSECTION_RINGS(201),
    DUPLICATED_RINGS(202),
    NON_PLANAR_POLYGON_DISTANCE_PLANE(203),
    NON_PLANAR_POLYGON_NORMALS_DEVIATION(204),
    POLYGON_INTERIOR_DISCONNECTED(205),
    INNER_RING_OUTSIDE(206),
    INNER_RINGS_NESTED(207),
    ORIENTATION_RINGS_SAME(208),
    TOO_FEW_POLYGONS(301),
    SHELL_NOT_CLOSED(302),
    NON_MANIFOLD_CASE(303),
    MULTIPLE_CONNECTED_COMPONENTS(305),
    SHELL_SELF_INTERSECTION(306),
    POLYGON_WRONG_ORIENTATION(307),
    INTERSECTION_SHELLS(401),
    DUPLICATED_SHELLS(402),
    INNER_SHELL_OUTSIDE(403),
    SOLID_INTERIOR_DISCONNECTED(404),
    WRONG_ORIENTATION_SHELL(405),
    INTERSECTION_SOLIDS(501),
    DUPLICATED_SOLIDS(502),
    DISCONNECTED_SOLIDS(503),
    BUILDINGPARTS_OVERLAP(601),
    CITYOBJECT_HAS_NO_GEOMETRY(609),
    CELLS_OVERLAP(701);

    private final int number;

    FlawCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** 1 for rings, 2 polygons, 3 shells, 4 solids, 5 several solids, 6 the parts of a building, 7 its rooms. */
    public int level() {
        return number / 100;
    }
}
