package org.serdica.app.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.words.Words;

/** The rail at the left edge: workspaces, and below them the tools of the chosen one. */
public final class WorkspaceRail extends VBox {
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
        // In a low window the tools scroll under the wheel; without this they would push the status bar out.
        TallScroll scroll = new TallScroll(-1);
        scroll.setContent(tools);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().add(scroll);
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
        for (List<Action> group : workspace.tools()) {
            if (!group.isEmpty()) {
                tools.getChildren().add(new Separator());
            }
            for (Action action : group) {
                tools.getChildren().add(ActionControls.iconButton(action, words));
            }
        }
    }
}
