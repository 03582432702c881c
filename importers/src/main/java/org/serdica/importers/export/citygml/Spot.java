package org.serdica.importers.export.citygml;

/**
 * A property that takes geometry of an object.
 *
 * @param property with its prefix, such as {@code bldg:lod2Solid}
 * @param lod the whole level of detail it stands for, which need not be the geometry's own
 * @param rank its place among the properties of that level
 */
record Spot(String property, int lod, Form form, int rank) {
    /** How the property wants its geometry. */
    enum Form {
        SOLID,
        MULTI_SOLID,
        MULTI_SURFACE,
        /** The surfaces of a multi-surface that are no roofs, and those that are. */
        FOOT_PRINT,
        ROOF_EDGE,
        MULTI_CURVE,
        NETWORK,
        ONE_POINT,
        MULTI_POINT,
        /** Whatever the geometry is. */
        ANY,
        TRIANGLES
    }
}
