package org.serdica.app.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.words.Words;

/** Every shortcut, by category, and what mouse and held keys do. */
public final class KeysPage extends HBox {
    private static final double COLUMN_PX = 340;

    private static final String[] HAND = {
        "keys.mouse.orbit",
        "keys.mouse.pan",
        "keys.mouse.zoom",
        "keys.mouse.fly",
        "keys.mouse.select",
        "keys.mouse.box",
        "keys.fly",
        "keys.fly.turn",
        "keys.fly.fast"
    };

    public KeysPage(Actions actions, Words words) {
        super(32);
        getStyleClass().add("keys-page");
        VBox hand = block(words.get("keys.mouse"));
        for (String key : HAND) {
            // The words hold both sides: what is done, a line, and what it does.
            String[] sides = words.get(key).split("\\|", 2);
            hand.getChildren().add(line(sides[1], sides[0]));
        }
        VBox left = new VBox(18, hand);
        VBox right = new VBox(18);
        for (Category category : Category.values()) {
            VBox block = block(words.get(category.words()));
            for (Action action : actions.of(category)) {
                if (!action.keysText().isEmpty()) {
                    block.getChildren().add(line(words.get(action.words()), action.keysText()));
                }
            }
            if (block.getChildren().size() > 1) {
                (category == Category.VIEW ? left : right).getChildren().add(block);
            }
        }
        for (VBox column : List.of(left, right)) {
            column.setPrefWidth(COLUMN_PX);
            getChildren().add(column);
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
