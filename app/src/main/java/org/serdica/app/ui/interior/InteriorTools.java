package org.serdica.app.ui.interior;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.tool.Typing;
import org.serdica.model.interior.Interior;

/** The actions that open buildings: they work on the one selected, or else on the only one that is open. */
public final class InteriorTools {
    private final SceneModel scene;
    private final Cutaways cutaways;
    private final ObjectProperty<Optional<Interior>> target = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty rooms = new SimpleBooleanProperty();
    private final List<Action> actions;

    /** @param city the key of the city that is open: buildings of another one are not looked into */
    public InteriorTools(SceneModel scene, ObservableValue<String> city) {
        this.scene = scene;
        cutaways = new Cutaways(scene);
        InvalidationListener look = (Observable o) -> look();
        scene.selection().addListener(look);
        scene.cutaways().addListener(look);
        scene.cityProperty().addListener(look);
        city.subscribe(key -> scene.cutaways().clear());
        rooms.subscribe(wanted -> target.get()
                .filter(i -> cutaways.of(i).rooms() != wanted)
                .ifPresent(i -> cutaways.showRooms(i, wanted)));
        BooleanBinding any = Bindings.createBooleanBinding(() -> target.get().isPresent(), target);
        BooleanBinding withRooms = Bindings.createBooleanBinding(
                () -> target.get().filter(Interior::hasRooms).isPresent(), target);
        BooleanBinding open = Bindings.isNotEmpty(scene.cutaways());
        actions = List.of(
                Action.switching("rooms", Category.VIEW, Material2MZ.MEETING_ROOM, rooms)
                        .keys("Alt+R")
                        .when(withRooms)
                        .apartFromOthers(),
                Action.of("storeyOff", Category.VIEW, Material2AL.LAYERS_CLEAR, () -> step(-1))
                        .keys("Page Down")
                        .when(any),
                Action.of("storeyOn", Category.VIEW, Material2AL.LAYERS, () -> step(1))
                        .keys("Page Up")
                        .when(any),
                Action.of("allWhole", Category.VIEW, Material2AL.HOME_WORK, cutaways::showAllWhole)
                        .keys("Alt+W")
                        .when(open));
    }

    public List<Action> actions() {
        return actions;
    }

    /** Listens for the keys of storeys before the camera, which goes up and down by them while no building is at hand. */
    public void install(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isConsumed() || root.getScene() == null || Typing.isIn(root.getScene())) {
                return;
            }
            if (e.getCode() == KeyCode.ESCAPE && stepOut()) {
                e.consume();
            }
            for (Action action : actions) {
                if (!e.isConsumed()
                        && action.shortcut() != null
                        && action.shortcut().match(e)
                        && action.enabled().get()) {
                    action.run();
                    e.consume();
                }
            }
        });
    }

    /** Whoever steps out of everything comes to the city as it stands, after the selection. */
    private boolean stepOut() {
        if (!scene.selection().isEmpty() || scene.cutaways().isEmpty()) {
            return false;
        }
        cutaways.showAllWhole();
        return true;
    }

    private void look() {
        target.set(interior());
        rooms.set(target.get().map(i -> cutaways.of(i).rooms()).orElse(false));
    }

    private Optional<Interior> interior() {
        if (scene.selection().size() == 1) {
            return scene.city().find(scene.selection().iterator().next()).flatMap(Interior::of);
        }
        boolean one = scene.selection().isEmpty() && scene.cutaways().size() == 1;
        return one
                ? scene.city().find(scene.cutaways().keySet().iterator().next()).flatMap(Interior::of)
                : Optional.empty();
    }

    private void step(int storeys) {
        target.get().ifPresent(i -> cutaways.step(i, storeys));
    }
}
