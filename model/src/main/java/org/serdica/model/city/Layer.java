package org.serdica.model.city;

/** What a person switches on and off together; a tile holds objects of one layer. */
public enum Layer {
    BUILDINGS,
    BRIDGES,
    TUNNELS,
    TRANSPORT,
    WATER,
    VEGETATION,
    FURNITURE,
    LAND_USE,
    RELIEF,
    GENERIC,
    SENSORS,
    RADIO;

    /** Whether its areas lie on the ground: they cover it and have no walls and roofs. */
    public boolean isGroundCover() {
        return switch (this) {
            case TRANSPORT, WATER, VEGETATION, LAND_USE -> true;
            default -> false;
        };
    }
}
