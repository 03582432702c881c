package org.serdica.app.scene.mesh.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/**
 * What is painted on the ground.
 *
 * @param sheets the layers that are, from the lowest up
 * @param hidden classes that are left out
 * @param relief whether hills are shaded
 */
public record GroundLayers(List<Sheet> sheets, Set<ObjectKind> hidden, boolean relief) {
    /** The layers that lie on the ground, as long as nobody orders them otherwise, from the lowest up. */
    public static final List<Layer> USUAL_ORDER =
            List.of(Layer.LAND_USE, Layer.VEGETATION, Layer.WATER, Layer.TRANSPORT);

    public static final GroundLayers ALL = new GroundLayers(
            USUAL_ORDER.stream().map(layer -> new Sheet(layer, 1)).toList(), Set.of(), true);

    /** One layer and how much it covers what lies below it, 0 to 1. */
    public record Sheet(Layer layer, double opacity) {}

    public GroundLayers {
        sheets = List.copyOf(sheets);
        hidden = Set.copyOf(hidden);
    }

    boolean shows(ObjectKind kind) {
        return !hidden.contains(kind);
    }

    /** The sheet that sports grounds are marked on: a pitch in a park is seen whichever of the two lies on top. */
    Layer sports() {
        List<Layer> green = new ArrayList<>(List.of(Layer.LAND_USE));
        for (Sheet sheet : sheets) {
            if (sheet.layer() == Layer.LAND_USE || sheet.layer() == Layer.VEGETATION) {
                green.add(sheet.layer());
            }
        }
        return green.getLast();
    }

    boolean has(Layer layer) {
        return sheets.stream().anyMatch(sheet -> sheet.layer() == layer);
    }
}
