package org.serdica.app.ui;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.check.CheckTools;
import org.serdica.app.ui.edit.EditTools;
import org.serdica.app.ui.inspector.Inspector;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.radio.RadioTools;
import org.serdica.app.ui.shell.FloatingPanel;
import org.serdica.app.ui.words.Words;

/** The pages about what is selected, found, measured and changed, and which of them comes up by itself. */
final class RightPanel {
    private static final double WIDTH_PX = 320;

    private final FloatingPanel panel;
    private final BooleanProperty open;
    private final SceneModel scene;
    private final ViewTools tools;
    private final EditTools edits;
    private final RadioTools radio;
    private ObservableValue<String> workspace = new SimpleStringProperty("");

    RightPanel(
            SceneModel scene,
            ViewTools tools,
            EditTools edits,
            PlanningDesk desk,
            RadioTools radio,
            CheckTools checks,
            Guide guide,
            JobRunner jobs,
            BooleanProperty open,
            Consumer<String> copy,
            Words words) {
        this.scene = scene;
        this.tools = tools;
        this.edits = edits;
        this.radio = radio;
        this.open = open;
        panel = new FloatingPanel(words, "right-panel", WIDTH_PX, open);
        Inspector inspector = new Inspector(scene, jobs, words, edits.values(), tools.navigator()::flyTo, copy);
        panel.addPage("tab.inspector", Material2AL.INFO, inspector);
        panel.addPage("tab.street", Material2MZ.TIMELINE, edits.streets().page());
        panel.addPage("tab.measurements", Material2MZ.STRAIGHTEN, tools.measurementsPage(copy));
        panel.addStandingPage("tab.findings", Material2AL.FACT_CHECK, checks.page());
        panel.addStandingPage("tab.history", Material2AL.HISTORY, edits.page());
        panel.addStandingPage("tab.rules", Material2AL.GAVEL, edits.rulesPage(guide::goTo));
        desk.addPages(panel);
        panel.addPage("tab.radio", Material2MZ.SETTINGS_INPUT_ANTENNA, radio.page());
        edits.onShowHistory(() -> open("tab.history"));
        checks.onShow(() -> open("tab.findings"));
        tools.onMeasured(() -> open("tab.measurements"));
        scene.selection().addListener((SetChangeListener<String>) change -> {
            if (change.wasAdded()) {
                showSelected(change.getElementAdded());
            }
        });
        edits.streets().working().subscribe(working -> showStreet());
        tools.toolBox().activeProperty().subscribe(tool -> showStreet());
    }

    FloatingPanel node() {
        return panel;
    }

    /** Turns to the page of that key, even while the panel is folded away; with an empty key it unfolds as it is. */
    void lead(String key) {
        if (key.isEmpty()) {
            open.set(true);
        } else {
            panel.show(key);
        }
    }

    /** Unfolds the panel and turns to the page of that key. */
    void open(String key) {
        open.set(true);
        panel.show(key);
    }

    /** Lets the panel know which way of working is on. */
    void workIn(ObservableValue<String> chosen) {
        workspace = chosen;
    }

    private void showSelected(String id) {
        // Who measures or looks at a network wants to go on seeing the numbers.
        if (!tools.isMeasuring() && !radio.keeps(id, scene, workspace.getValue())) {
            panel.show(edits.isOnStreets() ? "tab.street" : "tab.inspector");
        }
    }

    private void showStreet() {
        if (edits.isOnStreets()) {
            panel.show("tab.street");
        }
    }
}
