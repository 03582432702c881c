package org.serdica.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.figures.FiguresTools;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.project.ProjectLoader;
import org.serdica.app.ui.project.ProjectTools;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.FloatingPanel;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.variant.ChangeKeeper;
import org.serdica.app.ui.variant.Comparing;
import org.serdica.app.ui.variant.VariantTools;
import org.serdica.app.ui.variant.VariantWork;
import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Bounds;

/** What planners have beside the tools of editing: project, variants, comparing, figures; put together for the window. */
public final class PlanningDesk {
    /** So much of the surroundings is seen beside a difference. */
    private static final double BESIDE_M = 12;

    private final BooleanProperty rightOpen;
    private final ProjectKeeper keeper;
    private final ProjectTools projects;
    private final VariantWork variantWork;
    private final Comparing comparing;
    private final VariantTools variants;
    private final FiguresTools figures;
    private final CompareView view;
    private @Nullable FloatingPanel panel;

    /**
     * @param rightOpen whether the panel is unfolded in which the pages are
     * @param copy puts a text where it can be pasted from
     */
    PlanningDesk(
            Pane root,
            SceneModel scene,
            CityView city,
            ViewTools tools,
            EditSession session,
            CityOpener opener,
            ProjectLoader loader,
            Settings settings,
            FileQuestions files,
            JobRunner jobs,
            Notices notices,
            Sheet sheet,
            Words words,
            BooleanProperty rightOpen,
            Consumer<String> copy) {
        this.rightOpen = rightOpen;
        keeper = new ProjectKeeper(
                scene,
                session,
                opener,
                loader,
                settings,
                jobs,
                tools.navigator().rig()::hold);
        projects = new ProjectTools(scene, session, opener, keeper, settings, files, jobs, notices, words);
        variantWork = new VariantWork(scene, session, keeper, jobs, notices, words);
        view = new CompareView(city, tools.navigator());
        comparing = new Comparing(
                scene,
                session,
                keeper,
                variantWork,
                view,
                opener.openedProperty().map(OpenedCity::key),
                jobs,
                words);
        new ChangeKeeper(scene, session, keeper, comparing.cityProperty(), jobs);
        variants = new VariantTools(
                scene, variantWork, comparing, keeper, projects, sheet, words, place -> fly(tools, place));
        figures =
                new FiguresTools(scene, comparing, jobs, files, sheet, notices, words, () -> show("tab.figures"), copy);
        // Escape steps out of one thing at a time: what is selected first, then the comparison.
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean isComparing = comparing.otherProperty().get().isPresent();
            if (e.getCode() == KeyCode.ESCAPE
                    && isComparing
                    && scene.selection().isEmpty()) {
                comparing.end();
                e.consume();
            }
        });
        comparing.otherProperty().subscribe((before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                show("tab.differences");
            }
        });
    }

    private static void fly(ViewTools tools, Bounds place) {
        if (!place.isEmpty()) {
            tools.navigator().flyTo(place.expandedBy(BESIDE_M));
        }
    }

    private void show(String tab) {
        FloatingPanel pages = panel;
        if (pages != null) {
            rightOpen.set(true);
            pages.show(tab);
        }
    }

    /** Puts the pages into a panel. */
    void addPages(FloatingPanel pages) {
        panel = pages;
        pages.addStandingPage("tab.differences", Material2AL.COMPARE, variants.page());
        pages.addPage("tab.figures", Material2AL.ASSESSMENT, figures.page());
    }

    /** The window's files with those of projects after what is opened. */
    List<Action> among(List<Action> files) {
        List<Action> all = new ArrayList<>(files);
        all.addAll(3, projects.actions());
        return all;
    }

    List<Action> actions() {
        List<Action> all = new ArrayList<>(variants.actions());
        all.addAll(figures.actions());
        return all;
    }

    /** Variant, what stands in the file, and undo. */
    Node head(Node undo) {
        HBox head = new HBox(8, variants.switcher(), projects.sign(), undo);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPickOnBounds(false);
        return head;
    }

    /** What somebody may want to see instead, while two states are compared; before the bar is made. */
    void offerBeside(Action action) {
        variants.offer(action);
    }

    /** What is compared, over the view; no room is left for it while nothing is. */
    Node bar() {
        Node bar = variants.bar();
        StackPane room = new StackPane(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.getStyleClass().add("compare-bar-room");
        room.setPickOnBounds(false);
        room.managedProperty().bind(bar.visibleProperty());
        return room;
    }

    /** The city, alone or beside another state of it. */
    public CompareView view() {
        return view;
    }

    public ProjectKeeper keeper() {
        return keeper;
    }

    public ProjectTools projects() {
        return projects;
    }

    public VariantWork variants() {
        return variantWork;
    }

    public Comparing comparing() {
        return comparing;
    }

    public FiguresTools figures() {
        return figures;
    }
}
