package org.serdica.app.ui.radio.site;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;

/**
 * Lets the hand hold what is selected while it is an antenna: its handles are there and it can be dragged over the roofs.
 * Anything else is only selected, so that nobody moves a building while planning a network.
 */
final class AntennaHold {
    private final SceneModel scene;
    private final ToolBox tools;
    private final Tool holding;
    private final Tool selecting;
    private final ObservableValue<Boolean> planning;
    private boolean asked;
    private boolean own;

    /** @param planning whether the radio workspace is turned to */
    AntennaHold(SceneModel scene, ToolBox tools, Tool holding, Tool selecting, ObservableValue<Boolean> planning) {
        this.scene = scene;
        this.tools = tools;
        this.holding = holding;
        this.selecting = selecting;
        this.planning = planning;
        scene.selection().addListener((SetChangeListener<String>) change -> ask());
        planning.subscribe(this::ask);
    }

    /** A selection changes in several steps, and within a tool's own click. */
    private void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::judge);
        }
    }

    private void judge() {
        asked = false;
        if (!Boolean.TRUE.equals(planning.getValue())) {
            // Every other workspace says itself which tool it rests on.
            own = false;
            return;
        }
        boolean antenna = scene.selection().size() == 1
                && scene.city()
                        .find(scene.selection().iterator().next())
                        .filter(SiteTools::isRadio)
                        .isPresent();
        if (antenna && tools.resting() == selecting && tools.activeTool() == selecting) {
            own = true;
            tools.restOn(holding);
        } else if (!antenna && own && tools.activeTool() == holding) {
            own = false;
            tools.restOn(selecting);
        }
    }
}
