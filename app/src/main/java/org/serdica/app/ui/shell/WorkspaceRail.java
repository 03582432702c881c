package org.serdica.app.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.words.Words;

/** The rail at the left edge: workspaces, and below them the tools of the chosen one. */
public final class WorkspaceRail extends VBox {
    private static final int MOST_IN_A_COLUMN = 16;

    /** So much of the whole way one press goes. */
    private static final double PAGE = 0.5;

    private final Words words;
    private final VBox tools = new VBox(2);
    private final ToggleGroup choice = new ToggleGroup();

    public WorkspaceRail(List<Workspace> workspaces, Words words) {
        this.words = words;
        setId("rail");
        getStyleClass().addAll("card", "rail");
        setMaxHeight(USE_PREF_SIZE);
        tools.getStyleClass().add("rail-tools");
        for (Workspace workspace : workspaces) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new FontIcon(workspace.icon()));
            button.textProperty().bind(words.text(workspace.words()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(choice);
            button.setUserData(workspace);
            button.setId("workspace-" + workspace.id());
            button.setFocusTraversable(false);
            button.getStyleClass().add("rail-workspace");
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(button);
        }
        choice.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (now != null && now.getUserData() instanceof Workspace workspace) {
                show(workspace);
            }
        });
        // In a low window the tools scroll; without this they would push the status bar out.
        TallScroll scroll = new TallScroll(-1);
        scroll.setContent(tools);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren()
                .addAll(
                        sign(scroll, "rail-up", Material2AL.KEYBOARD_ARROW_UP, -1),
                        scroll,
                        sign(scroll, "rail-down", Material2AL.KEYBOARD_ARROW_DOWN, 1));
        if (!choice.getToggles().isEmpty()) {
            choice.getToggles().getFirst().setSelected(true);
        }
    }

    /** Says in tooltips by which keys workspaces are reached. */
    public void explain(Actions actions) {
        for (Toggle toggle : choice.getToggles()) {
            if (toggle instanceof ToggleButton button && toggle.getUserData() instanceof Workspace workspace) {
                actions.all().stream()
                        .filter(a -> a.id().equalsIgnoreCase("workspace" + workspace.id()))
                        .forEach(a -> button.setTooltip(ActionControls.tooltip(a, words)));
            }
        }
    }

    /** Shows that there are more tools that way, and goes there when it is pressed. */
    private Button sign(ScrollPane scroll, String id, Ikon icon, int way) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "rail-sign");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(words.text(way < 0 ? "rail.up" : "rail.down"));
        button.setOnAction(e -> scroll.setVvalue(Math.clamp(scroll.getVvalue() + way * PAGE, 0, 1)));
        BooleanBinding overfull = Bindings.createBooleanBinding(
                () -> tools.getHeight() > scroll.getViewportBounds().getHeight() + 1,
                tools.heightProperty(),
                scroll.viewportBoundsProperty());
        BooleanBinding more = way < 0
                ? scroll.vvalueProperty().greaterThan(0.01)
                : scroll.vvalueProperty().lessThan(0.99);
        // Both keep their place while one of them is needed: the tools must not jump under the pointer.
        button.managedProperty().bind(overfull);
        button.visibleProperty().bind(overfull);
        button.disableProperty().bind(more.not());
        return button;
    }

    /** Turns to the workspace of that id. */
    public void choose(String id) {
        for (Toggle toggle : choice.getToggles()) {
            if (toggle.getUserData() instanceof Workspace workspace
                    && workspace.id().equals(id)) {
                toggle.setSelected(true);
            }
        }
    }

    /** The id of the workspace that is turned to. */
    public ObservableValue<String> chosenProperty() {
        return choice.selectedToggleProperty()
                .map(toggle -> toggle.getUserData() instanceof Workspace workspace ? workspace.id() : "");
    }

    private void show(Workspace workspace) {
        workspace.chosen().run();
        tools.getChildren().clear();
        int all = workspace.tools().stream().mapToInt(List::size).sum();
        for (List<Action> group : workspace.tools()) {
            if (group.isEmpty()) {
                continue;
            }
            tools.getChildren().add(new Separator());
            // A long list stands in two columns, so that it is seen as a whole.
            int columns = all > MOST_IN_A_COLUMN ? 2 : 1;
            GridPane buttons = new GridPane(2, 2);
            buttons.getStyleClass().add(columns == 1 ? "rail-group" : "rail-columns");
            for (int i = 0; i < group.size(); i++) {
                buttons.add(ActionControls.iconButton(group.get(i), words), i % columns, i / columns);
            }
            tools.getChildren().add(buttons);
        }
    }
}
