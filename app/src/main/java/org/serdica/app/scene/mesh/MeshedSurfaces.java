package org.serdica.app.scene.mesh;

import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Lod;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.Tile;

/** Which polygons become triangles of a tile: not what is painted into the ground, and not what nobody can see. */
public final class MeshedSurfaces {
    private static final int LOD2 = Lod.ofWhole(2);

    private MeshedSurfaces() {}

    /** Whether tiles of that layer may hold anything to draw as triangles. */
    public static boolean has(Layer layer) {
        return switch (layer) {
            // Relief is the ground itself, which is drawn from the terrain that was made of it.
            case SENSORS, RADIO, RELIEF -> false;
            default -> true;
        };
    }

    /** Whether the ground shows the object: as a flat cover (a lawn, a pond, a square) in its texture, or as its shape. */
    public static boolean isPaintedOnGround(Tile tile, int object, int maxLod) {
        if (tile.layer() == Layer.RELIEF) {
            return true;
        }
        if (!tile.layer().isGroundCover()) {
            return false;
        }
        int lod = LodSelection.chosenLod(tile, object, maxLod);
        boolean solid = false;
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            solid |= tile.lod(g) == lod && tile.type(g) == GeometryType.SOLID;
        }
        return lod < LOD2 && !solid;
    }

    /** Whether the object can be seen from outside. */
    public static boolean isOutside(Tile tile, int object) {
        return switch (tile.kind(object)) {
            case BUILDING_ROOM,
                    BUILDING_FURNITURE,
                    BUILDING_STOREY,
                    BUILDING_UNIT,
                    BRIDGE_ROOM,
                    BRIDGE_FURNITURE,
                    TUNNEL_HOLLOW_SPACE,
                    TUNNEL_FURNITURE -> false;
            default -> true;
        };
    }

    /** Whether a polygon of a geometry of that level can be seen from outside and above. */
    public static boolean isSeen(Tile tile, int surface, int lod) {
        if (tile.shell(surface) > 0) {
            return false;
        }
        return switch (tile.surfaceKind(surface)) {
            case GROUND -> lod < Lod.ofWhole(1) || tile.layer() != Layer.BUILDINGS;
            case CLOSURE, FLOOR, CEILING, INTERIOR_WALL, WATER_GROUND, WATER_CLOSURE, HOLE -> false;
            default -> true;
        };
    }
}
