package org.serdica.app.ui.export;

import java.util.EnumSet;
import java.util.Set;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.Frustum;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;

/** What a view shows at one moment: layers and classes whose eyes are open, the condition, and what lies in sight. */
final class ShownObjects {
    private ShownObjects() {}

    /** @param aspect width of the view by its height */
    static ObjectFilter of(SceneModel scene, double aspect) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (Layer layer : Layer.values()) {
            if (scene.layer(layer).isVisible()) {
                layers.add(layer);
            }
        }
        ObjectFilter filter = scene.filterProperty().get();
        Frustum frustum = new Frustum(scene.cameraProperty().get(), aspect);
        return (tile, object) -> layers.contains(tile.layer())
                && frustum.sees(tile.bounds())
                && frustum.sees(tile.bounds(object))
                && filter.test(tile, object);
    }
}
