package org.serdica.app.scene.mesh.facade;

import org.serdica.model.city.Layer;
import org.serdica.model.city.SurfaceKind;

/** How a surface is painted. */
enum PatchRole {
    WALL,
    PITCHED_ROOF,
    FLAT_ROOF,
    /** Decks, pavements and platforms: level like a roof, and without its parapets, gravel and hatches. */
    PAVED,
    WINDOW,
    DOOR,
    /** Undersides, ground plates, inner faces: one plain colour. */
    PLAIN;

    /** A roof this level has no eave to climb from: within 8 degrees. */
    private static final double FLAT_NZ = 0.99;

    private static final double UPRIGHT_NZ = 0.35;

    /** The role a file's word gives a surface; where it gives none, the way it faces decides. */
    static PatchRole of(SurfaceKind kind, double nz, Layer layer) {
        PatchRole role = ofBuilding(kind, nz);
        return role.isRoof() && isCarrying(layer) ? PAVED : role;
    }

    /** Whether people walk and drive on top of what is in the layer. */
    private static boolean isCarrying(Layer layer) {
        return layer == Layer.BRIDGES || layer == Layer.TUNNELS || layer == Layer.TRANSPORT;
    }

    private static PatchRole ofBuilding(SurfaceKind kind, double nz) {
        return switch (kind) {
            case WINDOW -> WINDOW;
            case DOOR -> DOOR;
            case WALL, INTERIOR_WALL -> nz > FLAT_NZ ? FLAT_ROOF : WALL;
            case ROOF, OUTER_FLOOR, TRAFFIC_AREA, AUXILIARY_TRAFFIC_AREA -> nz > FLAT_NZ ? FLAT_ROOF : PITCHED_ROOF;
            case UNKNOWN -> nz > FLAT_NZ ? FLAT_ROOF : nz > UPRIGHT_NZ ? PITCHED_ROOF : nz > -UPRIGHT_NZ ? WALL : PLAIN;
            default -> PLAIN;
        };
    }

    boolean isRoof() {
        return this == PITCHED_ROOF || this == FLAT_ROOF;
    }
}
