package org.serdica.app.ui.tool;

import java.util.EnumSet;
import java.util.Set;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** Tells what stands on the ground (a house, a bridge, a tree) from what the ground is made of (a street, a lawn). */
public final class Standing {
    private static final Set<Layer> GROUND = EnumSet.of(Layer.LAND_USE, Layer.TRANSPORT, Layer.WATER, Layer.RELIEF);

    private Standing() {}

    public static boolean is(Tile tile, int object) {
        return !GROUND.contains(tile.layer()) && tile.kind(object) != ObjectKind.PLANT_COVER;
    }

    public static boolean is(CityObject object) {
        return is(object.tile(), object.index());
    }
}
