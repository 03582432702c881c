package org.serdica.app.ui.radio;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.shell.Workspace;
import org.serdica.app.ui.shell.WorkspaceRail;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.PatternSource;

/** The radio workspace as the window offers it: a page, actions, and the map over the city. */
public final class RadioTools {
    private final CoverageKeeper keeper;
    private final RadioPage page;
    private final List<Action> actions;

    public RadioTools(SceneModel scene, JobRunner jobs, Words words) {
        keeper = new CoverageKeeper(scene, jobs, PatternSource.USUAL);
        new MapDrawing(scene, keeper, jobs, words);
        page = new RadioPage(scene, keeper, words);
        BooleanBinding isOpen = Bindings.createBooleanBinding(
                () -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        actions = List.of(Action.switching("coverage", Category.TOOLS, Material2MZ.WIFI_TETHERING, keeper.activeProperty())
                .keys("Alt+N")
                .when(isOpen)
                .apartFromOthers());
    }

    public List<Action> actions() {
        return actions;
    }

    public Region page() {
        return page;
    }

    public CoverageKeeper keeper() {
        return keeper;
    }

    /** Turning to this way of working by its key. */
    public Action workspaceAction(WorkspaceRail rail) {
        return Action.of(
                        "workspaceRadio",
                        Category.VIEW,
                        Material2MZ.SETTINGS_INPUT_ANTENNA,
                        () -> rail.choose("radio"))
                .keys("4");
    }

    /** @param chosen what happens when somebody turns to it */
    public Workspace workspace(Runnable chosen) {
        return new Workspace("radio", "workspace.radio", Material2MZ.SETTINGS_INPUT_ANTENNA, chosen, List.of(actions));
    }
}
