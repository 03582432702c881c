package org.serdica.app.ui.tool;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.Frustum;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;

/**
 * Which objects lie in a box of the view: those that stand on the ground, are shown, and whose middle is
 * inside. A box round houses does not mean the street and the park under them.
 */
final class BoxSelection {
    private final SceneModel model;
    private final Perspective view;

    BoxSelection(SceneModel model, double viewWidth, double viewHeight) {
        this.model = model;
        view = new Perspective(model.cameraProperty().get(), viewWidth, viewHeight);
    }

    Set<String> inside(Bounds area) {
        Set<String> ids = new HashSet<>();
        Frustum frustum = new Frustum(view.pose(), view.width() / view.height());
        ObjectFilter filter = model.filterProperty().get();
        double[] at = new double[3];
        for (Tile tile : model.city().tiles()) {
            SceneModel.LayerState layer = model.layer(tile.layer());
            if (!layer.isVisible() || layer.getOpacity() <= 0 || !frustum.sees(tile.bounds())) {
                continue;
            }
            for (int o = 0; o < tile.objectCount(); o++) {
                if (tile.parent(o) >= 0 || !Standing.is(tile, o) || !filter.test(tile, o)) {
                    continue;
                }
                org.serdica.model.geo.Bounds b = tile.bounds(o);
                if (!b.isEmpty()
                        && view.project(b.centreX(), b.centreY(), b.centreZ(), at)
                        && area.contains(at[0], at[1])) {
                    ids.add(tile.id(o));
                }
            }
        }
        return ids;
    }
}
