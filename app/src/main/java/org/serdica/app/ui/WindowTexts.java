package org.serdica.app.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;

/** What the head and the foot of the window say of the city and of what is under the pointer. */
final class WindowTexts {
    private final SceneModel scene;
    private final CityOpener opener;
    private final Words words;

    WindowTexts(SceneModel scene, CityOpener opener, Words words) {
        this.scene = scene;
        this.opener = opener;
        this.words = words;
    }

    ObservableValue<String> cityName() {
        return Bindings.createStringBinding(
                () -> {
                    String name = opener.openedProperty().get().name();
                    return name.isEmpty() ? words.get("top.noCity") : name;
                },
                opener.openedProperty(),
                words.languageProperty());
    }

    ObservableValue<String> summary() {
        return Bindings.createStringBinding(
                () -> {
                    int count = scene.city().rootCount();
                    int parts = scene.city().objectCount() - count;
                    boolean loading = !opener.openedProperty().get().name().isEmpty();
                    return count == 0
                            ? words.get(loading ? "layers.loading" : "top.openHint")
                            : words.get(
                                    "top.summary", count, scene.city().frame().crs(), parts);
                },
                scene.cityProperty(),
                opener.openedProperty(),
                words.languageProperty());
    }

    /** @param hint the key of what the active tool waits for, empty for nothing */
    ObservableValue<String> status(ObservableValue<String> hint) {
        return Bindings.createStringBinding(
                () -> {
                    String id = scene.hoveredProperty().get();
                    Optional<CityObject> object =
                            id.isEmpty() ? Optional.empty() : scene.city().find(id);
                    String key = hint.getValue();
                    return object.map(this::describe).orElseGet(() -> words.get(key.isEmpty() ? "status.hint" : key));
                },
                scene.hoveredProperty(),
                hint,
                words.languageProperty());
    }

    private String describe(CityObject object) {
        String kind = words.get("kind." + object.kind().className());
        String name = object.text("name");
        String address = object.text("address");
        String title = name.isEmpty() ? object.id() : name;
        return kind + " · " + title + (address.isEmpty() ? "" : " · " + address);
    }
}
