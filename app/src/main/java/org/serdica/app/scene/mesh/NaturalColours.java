package org.serdica.app.scene.mesh;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/**
 * The colours of objects that no theme colours: quiet walls and roofs with a variation that depends on the object's id
 * alone, so that a building looks the same in every session and at every level of detail.
 */
public final class NaturalColours {
    private static final int[] WALLS = {0xF4EFE6, 0xEFE7DA, 0xF3EEE9, 0xEAE4DB, 0xF1E9DF, 0xE9E6E1};
    private static final int[] TILED_ROOFS = {0xC98F73, 0xBF8468, 0xD09A7C, 0xC2886C, 0xC9957A};
    private static final int[] FLAT_ROOFS = {0xB9B2AA, 0xC7C1B8, 0xBFBAB3, 0xCDC8C0};
    private static final int CONCRETE = 0xD5D1CA;
    private static final int DECK = 0xC4C2BF;
    private static final int GRASS = 0xBFD0A8;
    private static final int LEAVES = 0x9DB588;
    private static final int WATER = 0xA9C6D8;
    private static final int STREET = 0xC4C2BF;
    private static final int SQUARE = 0xDAD7D1;
    private static final int FURNITURE = 0x9C9A96;
    private static final int LAND = 0xE6E2DA;
    private static final int PLAIN = 0xDDD8D0;
    private static final int GLASS = 0x93A6B3;
    private static final int DOOR = 0x9A8B7C;

    private NaturalColours() {}

    public static int wall(Tile tile, int object) {
        return switch (tile.kind(object).layer()) {
            case BUILDINGS -> WALLS[seed(tile, object) % WALLS.length];
            case BRIDGES, TUNNELS -> CONCRETE;
            case TRANSPORT -> tile.kind(object) == ObjectKind.SQUARE ? SQUARE : STREET;
            case WATER -> WATER;
            case VEGETATION -> tile.kind(object) == ObjectKind.TREE ? LEAVES : GRASS;
            case FURNITURE, SENSORS, RADIO -> FURNITURE;
            case LAND_USE, RELIEF -> LAND;
            case GENERIC -> PLAIN;
        };
    }

    public static int roof(Tile tile, int object) {
        return switch (tile.kind(object).layer()) {
            case BUILDINGS -> {
                int seed = seed(tile, object) / WALLS.length;
                yield isFlat(tile, object)
                        ? FLAT_ROOFS[seed % FLAT_ROOFS.length]
                        : TILED_ROOFS[seed % TILED_ROOFS.length];
            }
            // What is fixed to a deck and walked on are its pavements.
            case BRIDGES, TUNNELS -> tile.kind(object) == ObjectKind.BRIDGE_INSTALLATION ? SQUARE : DECK;
            default -> wall(tile, object);
        };
    }

    /** The colour that a surface has of its own, by its material or as an opening; -1 where it has its object's. */
    public static int own(City city, Tile tile, int surface) {
        int m = tile.material(surface);
        if (m >= 0 && m < city.materials().size()) {
            return city.materials().get(m).diffuseRgb() & 0xFFFFFF;
        }
        SurfaceKind kind = tile.surfaceKind(surface);
        return kind == SurfaceKind.WINDOW ? GLASS : kind == SurfaceKind.DOOR ? DOOR : -1;
    }

    /** A wall's colour where it meets the ground. */
    public static int foot(int wallRgb) {
        return shaded(wallRgb, 0.72);
    }

    /** The colour times a factor of at most one. */
    public static int shaded(int rgb, double factor) {
        int r = (int) ((rgb >> 16 & 0xFF) * factor);
        int g = (int) ((rgb >> 8 & 0xFF) * factor);
        int b = (int) ((rgb & 0xFF) * factor);
        return r << 16 | g << 8 | b;
    }

    /** A number that is spread evenly over objects and always the same for one; never negative. */
    public static int seed(Tile tile, int object) {
        int h = tile.id(tile.root(object)).hashCode() * 0x9E3779B9;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        return (h ^ h >>> 13) & Integer.MAX_VALUE;
    }

    /** Roofs are tiled unless they are said to be flat, or are so high up that a pitch is unlikely. */
    private static boolean isFlat(Tile tile, int object) {
        AttributeValue type = tile.attributes().get(tile.root(object), "roofType");
        String roof = text(type);
        if (!roof.isEmpty()) {
            return roof.equals("1000") || roof.toLowerCase(Locale.ROOT).contains("flat");
        }
        return tile.bounds(object).height() > 24;
    }

    private static String text(@Nullable AttributeValue value) {
        return value == null ? "" : value.text();
    }
}
