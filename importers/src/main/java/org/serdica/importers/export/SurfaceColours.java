package org.serdica.importers.export;

import org.serdica.model.city.Layer;
import org.serdica.model.city.SurfaceKind;

/** Plain colours for surfaces that wear nothing, for formats made to be looked at. */
public final class SurfaceColours {
    private SurfaceColours() {}

    /** 0xRRGGBB, by what a surface is, or else by what it is a surface of. */
    public static int rgb(SurfaceKind kind, Layer layer) {
        return switch (kind) {
            case ROOF -> 0xA65E4A;
            case WALL, INTERIOR_WALL, CLOSURE -> 0xD9D2C5;
            case WINDOW -> 0x8FB3C9;
            case DOOR -> 0x7A5A3C;
            case GROUND, FLOOR, OUTER_FLOOR, CEILING, OUTER_CEILING -> 0xB0ABA2;
            case WATER, WATER_GROUND, WATER_CLOSURE -> 0x6F9FC0;
            case TRAFFIC_AREA, HOLE -> 0x8A8A8A;
            case AUXILIARY_TRAFFIC_AREA -> 0xA9B59A;
            case MARKING -> 0xF2F2F2;
            case UNKNOWN -> rgb(layer);
        };
    }

    private static int rgb(Layer layer) {
        return switch (layer) {
            case BUILDINGS, BRIDGES, TUNNELS -> 0xCFC8BB;
            case TRANSPORT -> 0x8A8A8A;
            case WATER -> 0x6F9FC0;
            case VEGETATION -> 0x7FA05F;
            case LAND_USE, RELIEF -> 0xB9B894;
            default -> 0xB0B0B0;
        };
    }
}
