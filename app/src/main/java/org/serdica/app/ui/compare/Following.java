package org.serdica.app.ui.compare;

import java.util.Set;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;

/** A scene that does as another one does, camera and selection both ways, and has a city of its own. */
final class Following {
    private final SceneModel leader;
    private final SceneModel follower = new SceneModel();

    Following(SceneModel leader) {
        this.leader = leader;
        bind(follower.colouringProperty(), leader.colouringProperty());
        bind(follower.filterProperty(), leader.filterProperty());
        bind(follower.hiddenKindsProperty(), leader.hiddenKindsProperty());
        bind(follower.lodProperty(), leader.lodProperty());
        follower.sunTimeProperty().bindBidirectional(leader.sunTimeProperty());
        bind(follower.shadowsProperty(), leader.shadowsProperty());
        bind(follower.labelsProperty(), leader.labelsProperty());
        follow(follower.ground(), leader.ground());
        follow(follower.map(), leader.map());
        for (Layer layer : Layer.values()) {
            follow(follower.layer(layer), leader.layer(layer));
        }
        follower.groundOrder().setAll(leader.groundOrder());
        leader.groundOrder().addListener((ListChangeListener<Layer>)
                change -> follower.groundOrder().setAll(leader.groundOrder()));
        follower.cameraProperty().bindBidirectional(leader.cameraProperty());
        follower.hoveredProperty().bindBidirectional(leader.hoveredProperty());
        follower.selection().addAll(leader.selection());
        leader.selection().addListener((SetChangeListener<String>) change -> same(change, follower.selection()));
        follower.selection().addListener((SetChangeListener<String>) change -> same(change, leader.selection()));
    }

    SceneModel model() {
        return follower;
    }

    SceneModel leader() {
        return leader;
    }

    void show(City city) {
        follower.cityProperty().set(city);
    }

    private static void same(SetChangeListener.Change<? extends String> change, Set<String> other) {
        if (change.wasAdded()) {
            other.add(change.getElementAdded());
        } else {
            other.remove(change.getElementRemoved());
        }
    }

    private static void follow(SceneModel.LayerState follower, SceneModel.LayerState leader) {
        follower.visibleProperty().bind(leader.visibleProperty());
        follower.opacityProperty().bind(leader.opacityProperty());
    }

    private static <T> void bind(Property<T> follower, Property<T> leader) {
        follower.bind(leader);
    }
}
