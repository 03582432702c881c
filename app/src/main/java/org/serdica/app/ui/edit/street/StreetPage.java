package org.serdica.app.ui.edit.street;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.tool.PerFrame;
import org.serdica.app.ui.words.Words;

/** The street or junction that somebody works on; before one is chosen, how to choose one. */
public final class StreetPage extends VBox {
    private final StreetChoice choice;
    private final StreetWork work;
    private final LanePanel lanes;
    private final JunctionPanel junction;
    private final Words words;
    private final Label title = new Label();
    private final Label below = new Label();
    private final HBox head;
    private final VBox empty = new VBox(8);
    private final PerFrame refresh = new PerFrame(this::refresh);

    StreetPage(
            SceneModel scene,
            StreetChoice choice,
            StreetWork work,
            LanePanel lanes,
            JunctionPanel junction,
            List<Action> actions) {
        super(10);
        this.choice = choice;
        this.work = work;
        this.lanes = lanes;
        this.junction = junction;
        words = work.words();
        setId("street-page");
        getStyleClass().addAll("page", "padded", "street-page");
        title.setId("street-title");
        title.setWrapText(true);
        title.getStyleClass().add("title");
        below.getStyleClass().add("muted");
        VBox names = new VBox(1, title, below);
        HBox.setHgrow(names, Priority.ALWAYS);
        head = new HBox(8, names);
        HBox buttons = new HBox(2);
        actions.forEach(a -> buttons.getChildren().add(ActionControls.pageButton(a, "street", words)));
        buttons.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(buttons);
        Label how = new Label();
        how.textProperty().bind(words.text("street.empty"));
        how.setWrapText(true);
        how.getStyleClass().add("empty");
        FontIcon icon = new FontIcon(Material2MZ.TIMELINE);
        icon.getStyleClass().add("empty-icon");
        empty.getChildren().addAll(icon, how);
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("empty-box");
        choice.focusProperty().subscribe(focus -> {
            junction.forget();
            refresh();
        });
        scene.cityProperty().addListener((o, before, now) -> refresh.ask());
        words.languageProperty().subscribe(l -> refresh.ask());
    }

    private void refresh() {
        refresh.drop();
        Focus focus = choice.focusProperty().get();
        if (focus instanceof Focus.Street street && choice.link().isPresent()) {
            title.setText(work.title(street.linkId()));
            below.setText(words.get("street.kind", street.linkId()));
            lanes.show(street.linkId());
            put(head, lanes);
        } else if (focus instanceof Focus.Junction && choice.node().isPresent()) {
            title.setText(work.title(choice.node().getAsInt()));
            below.setText(words.get("junction.title"));
            junction.show(choice.node().getAsInt());
            put(head, junction);
        } else if (!work.session().isInGesture()) {
            put(empty);
        }
        head.getChildren().getLast().setVisible(focus instanceof Focus.Street);
    }

    private void put(Node... content) {
        if (!getChildren().equals(List.of(content))) {
            getChildren().setAll(content);
        }
    }
}
