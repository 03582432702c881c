package org.serdica.model.city;

/** How the surfaces of one geometry belong together. Lines and points are kept as rings that are not closed. */
public enum GeometryType {
    SOLID,
    MULTI_SURFACE,
    COMPOSITE_SURFACE,
    MULTI_CURVE,
    MULTI_POINT;

    public boolean isSurface() {
        return this == SOLID || this == MULTI_SURFACE || this == COMPOSITE_SURFACE;
    }
}
