package org.serdica.app.ui.layer;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;

/** What is hidden by class and by condition, put together into the scene's filter. */
public final class Visibility {
    private final SceneModel scene;
    private final ObservableSet<ObjectKind> hidden = FXCollections.observableSet();
    private final ObjectProperty<ObjectFilter> condition = new SimpleObjectProperty<>(ObjectFilter.ALL);

    public Visibility(SceneModel scene) {
        this.scene = scene;
        hidden.addListener((SetChangeListener<ObjectKind>) change -> apply());
        condition.subscribe(c -> apply());
    }

    public ObservableSet<ObjectKind> hidden() {
        return hidden;
    }

    public ObjectProperty<ObjectFilter> conditionProperty() {
        return condition;
    }

    private void apply() {
        ObjectFilter wanted = condition.get();
        Set<ObjectKind> now = Set.copyOf(hidden);
        if (!now.isEmpty()) {
            wanted = ((ObjectFilter) (tile, object) -> !now.contains(tile.kind(object))).and(wanted);
        }
        scene.hiddenKindsProperty().set(now);
        scene.filterProperty().set(wanted);
    }
}
