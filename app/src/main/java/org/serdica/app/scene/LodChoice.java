package org.serdica.app.scene;

/** Which level of detail is drawn for each object; never two of one object. */
public enum LodChoice {
    /** The finest each object has, coarser far away. */
    BEST,
    LOD0,
    LOD1,
    LOD2,
    LOD3;

    /** The highest level wanted, in tenths. */
    public int maxLod() {
        return switch (this) {
            case BEST -> 49;
            case LOD0 -> 9;
            case LOD1 -> 19;
            case LOD2 -> 29;
            case LOD3 -> 39;
        };
    }
}
