package org.serdica.app.scene.colour;

import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/** One colour for each class and layer: what a swatch shows, and what colouring by class paints. */
public final class KindColours {
    private KindColours() {}

    public static int of(Layer layer) {
        return switch (layer) {
            case BUILDINGS -> 0xE3B98F;
            case BRIDGES -> 0x8E7CC3;
            case TUNNELS -> 0x6B5B73;
            case TRANSPORT -> 0x8D9199;
            case WATER -> 0x6FA8DC;
            case VEGETATION -> 0x7FB069;
            case FURNITURE -> 0xC27BA0;
            case LAND_USE -> 0xD8C98A;
            case RELIEF -> 0xA89078;
            case GENERIC -> 0xB4AFA8;
            case SENSORS -> 0x12A5A5;
            case RADIO -> 0xE06C3B;
        };
    }

    public static int of(ObjectKind kind) {
        return switch (kind) {
            case BUILDING_INSTALLATION, BRIDGE_INSTALLATION -> OkLab.blend(of(kind.layer()), 0x404040, 0.35);
            case BUILDING_PART, BRIDGE_PART, TUNNEL_PART -> OkLab.blend(of(kind.layer()), 0xFFFFFF, 0.3);
            case RAILWAY -> 0x5D6472;
            case SQUARE -> 0xC9BBA3;
            case TREE -> 0x4F9153;
            case RADIO_CELL -> 0xF0A07A;
            default -> of(kind.layer());
        };
    }
}
