package org.serdica.app.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.words.Words;

/** Every shortcut, by category, and what the mouse does. */
public final class KeysPage extends TilePane {
    private static final String[] MOUSE = {
        "keys.mouse.orbit", "keys.mouse.pan", "keys.mouse.zoom", "keys.mouse.fly", "keys.mouse.select", "keys.mouse.box"
    };

    public KeysPage(Actions actions, Words words) {
        super(28, 18);
        setPrefColumns(2);
        setPrefTileWidth(330);
        setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
        getStyleClass().add("keys-page");
        VBox mouse = block(words.get("keys.mouse"));
        for (String key : MOUSE) {
            // The words hold both sides: what is done, a line, and what it does.
            String[] sides = words.get(key).split("\\|", 2);
            mouse.getChildren().add(line(sides[1], sides[0]));
        }
        getChildren().add(mouse);
        for (Category category : Category.values()) {
            VBox block = block(words.get(category.words()));
            for (Action action : actions.of(category)) {
                if (!action.keysText().isEmpty()) {
                    block.getChildren().add(line(words.get(action.words()), action.keysText()));
                }
            }
            if (block.getChildren().size() > 1) {
                getChildren().add(block);
            }
        }
    }

    private static VBox block(String heading) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        return new VBox(6, title);
    }

    private static Node line(String does, String keys) {
        Label left = new Label(does);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        Label right = new Label(keys);
        right.getStyleClass().add("keys");
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, left, right);
    }
}
