package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.app.ui.edit.draw.DrawTools;
import org.serdica.app.ui.edit.form.ArrayTool;
import org.serdica.app.ui.edit.form.FormChanges;
import org.serdica.app.ui.edit.form.FormTools;
import org.serdica.app.ui.edit.handle.EditTool;
import org.serdica.app.ui.edit.model.ModelPlacing;
import org.serdica.app.ui.edit.rules.RuleWords;
import org.serdica.app.ui.edit.rules.RulesKeeper;
import org.serdica.app.ui.edit.rules.RulesPage;
import org.serdica.app.ui.edit.street.StreetTools;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.shell.Workspace;
import org.serdica.app.ui.shell.WorkspaceRail;
import org.serdica.app.ui.tool.Navigator;
import org.serdica.app.ui.tool.SelectTool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.edit.Edit;
import org.serdica.model.planning.RuleFinding;

/** Editing as the window offers it: actions, tools, the list of what was done. */
public final class EditTools {
    private final ToolBox tools;
    private final EditSession session;
    private final ObjectEdits objects;
    private final RulesKeeper rules;
    private final EditTool hold;
    private final DrawTools drawing;
    private final ModelPlacing models;
    private final StreetTools streets;
    private final FormTools shapes;
    private final ValueEdits values;
    private final HistoryPage page;
    private final Words words;
    private final List<Action> steps;
    private final List<Action> onSelection;
    private final Action corners;
    private final Action levelGround;
    private final Action groupEdits;
    private Runnable showHistory = () -> {};

    public EditTools(
            SceneModel scene,
            CityView view,
            Navigator navigator,
            ToolBox tools,
            SelectTool select,
            EditSession session,
            CityOpener.Loader loader,
            JobRunner jobs,
            FileQuestions files,
            Notices notices,
            Words words) {
        this.tools = tools;
        this.session = session;
        this.words = words;
        CameraRig rig = navigator.rig();
        rules = new RulesKeeper(scene, () -> edited(scene), Platform::runLater);
        session.onAdopt(rules::beginAgain);
        ObservableValue<List<String>> breaches = Bindings.createObjectBinding(
                () -> RuleWords.few(rules.draggedProperty().get(), words),
                rules.draggedProperty(),
                words.languageProperty());
        FormChanges forms = new FormChanges(scene, session, notices, words);
        streets = new StreetTools(view, navigator.places(), tools, session, breaches, notices, words);
        DrawSettings settings = new DrawSettings();
        hold = new EditTool(
                view, select, streets.grips(), navigator.places(), session, forms, settings, breaches, words);
        tools.add(hold);
        drawing = new DrawTools(
                view, navigator.places(), tools, session, forms, settings, rules, breaches, notices, words);
        models = new ModelPlacing(
                view, navigator.places(), tools, session, loader, jobs, files, rules, breaches, notices, words);
        ArrayTool array = new ArrayTool(scene, tools, navigator.places(), session, breaches, words);
        tools.add(array);
        drawing.bar().getChildren().add(1, array.bar());
        shapes = new FormTools(scene, tools, session, drawing.cuts(), array, words);
        objects = new ObjectEdits(scene, session, notices, words);
        values = new ValueEdits(session, forms, notices, words);
        page = new HistoryPage(session, notices, words);
        BooleanBinding selected = Bindings.isNotEmpty(scene.selection());
        BooleanBinding copied = Bindings.isNotEmpty(objects.copied());
        steps = List.of(
                Action.of("undo", Category.EDIT, Material2MZ.UNDO, session::undo)
                        .keys("Shortcut+Z")
                        .when(can(EditHistory::canUndo)),
                Action.of("redo", Category.EDIT, Material2MZ.REDO, session::redo)
                        .keys("Shortcut+Shift+Z")
                        .when(can(EditHistory::canRedo)));
        onSelection = List.of(
                Action.of("delete", Category.EDIT, Material2AL.DELETE_OUTLINE, objects::delete)
                        .keys("Delete")
                        .when(selected)
                        .apartFromOthers(),
                Action.of("duplicate", Category.EDIT, Material2AL.CONTROL_POINT_DUPLICATE, objects::duplicate)
                        .keys("Shortcut+D")
                        .when(selected),
                Action.of("copyObjects", Category.EDIT, Material2AL.FILE_COPY, objects::copy)
                        .keys("Shortcut+C")
                        .when(selected),
                Action.of("paste", Category.EDIT, Material2AL.CONTENT_PASTE, () -> {
                            Point3D middle = rig.focus().place();
                            objects.paste(middle.getX(), middle.getY());
                        })
                        .keys("Shortcut+V")
                        .when(copied),
                Action.of("pasteInPlace", Category.EDIT, Material2AL.ASSIGNMENT_RETURNED, objects::pasteInPlace)
                        .keys("Shortcut+Shift+V")
                        .when(copied));
        LevelGround level = new LevelGround(scene, session, notices, words);
        levelGround = Action.of("levelGround", Category.EDIT, Material2AL.LANDSCAPE, level::apply)
                .when(selected);
        groupEdits = Action.of("groupEdits", Category.EDIT, Material2AL.GROUP_WORK, () -> {
                    showHistory.run();
                    page.askGroup();
                })
                .keys("Shortcut+G")
                .when(can(EditHistory::canUndo));
        corners = Action.switching("corners", Category.EDIT, Material2AL.CONTROL_CAMERA, hold.cornersProperty())
                .keys("C")
                .apartFromOthers();
    }

    private BooleanBinding can(Predicate<EditHistory> what) {
        return Bindings.createBooleanBinding(
                () -> what.test(session.historyProperty().get())
                        && !session.busyProperty().get(),
                session.historyProperty(),
                session.busyProperty());
    }

    public EditSession session() {
        return session;
    }

    public EditTool tool() {
        return hold;
    }

    /** What is typed into the inspector. */
    public ValueEdits values() {
        return values;
    }

    /** What was done, to be jumped through. */
    public HistoryPage page() {
        return page;
    }

    /** Brings the list of what was done into sight. */
    public void onShowHistory(Runnable show) {
        showHistory = show;
    }

    public List<Action> actions() {
        List<Action> all = new ArrayList<>(steps);
        all.add(groupEdits);
        all.addAll(onSelection);
        all.add(corners);
        all.add(levelGround);
        all.addAll(drawing.actions());
        all.add(models.action());
        all.addAll(streets.actions());
        all.addAll(drawing.areas());
        all.addAll(drawing.cutting());
        all.addAll(shapes.actions());
        return all;
    }

    /** The way of working in which things are held and changed. */
    public Workspace workspace() {
        return new Workspace(
                "edit",
                "workspace.edit",
                Material2AL.EDIT,
                () -> {
                    tools.restOn(hold);
                    rules.begin();
                },
                List.of(
                        rail(streets.drawing(), List.of(models.action()), drawing.actions()),
                        rail(corners, drawing.cutting(), shapes.actions()),
                        onSelection));
    }

    private static List<Action> rail(Action first, List<Action> second, List<Action> third) {
        List<Action> all = new ArrayList<>(List.of(first));
        all.addAll(second);
        all.addAll(third);
        return all;
    }

    /** What draws outlines and lines. */
    public DrawTools drawing() {
        return drawing;
    }

    /** Ways of drawing and roofs, or cross-sections of streets, over the view. */
    public Node bar() {
        VBox bars = new VBox(8, models.bar(), drawing.bar(), streets.bar(), drawing.hint());
        bars.setAlignment(Pos.TOP_CENTER);
        bars.setPickOnBounds(false);
        bars.managedProperty()
                .bind(models.bar()
                        .visibleProperty()
                        .or(drawing.bar().visibleProperty())
                        .or(streets.bar().visibleProperty()));
        return bars;
    }

    /** A model out of a file, put on a plot. */
    public ModelPlacing models() {
        return models;
    }

    /** Streets and junctions. */
    public StreetTools streets() {
        return streets;
    }

    /** Whether a street or junction is worked on with the tools of editing. */
    public boolean isOnStreets() {
        return streets.working().getValue() && (tools.activeTool() == hold || tools.resting() == hold);
    }

    /** Turning from one way of working to another by keys. */
    public List<Action> workspaceActions(WorkspaceRail rail) {
        models.onBegin(() -> rail.choose("edit"));
        return List.of(
                Action.of("workspaceExplore", Category.VIEW, Material2AL.EXPLORE, () -> rail.choose("explore"))
                        .keys("1")
                        .apartFromOthers(),
                Action.of("workspaceEdit", Category.VIEW, Material2AL.EDIT, () -> rail.choose("edit"))
                        .keys("2"));
    }

    /** The edits that the city in the scene came of. */
    private Optional<RulesKeeper.Beginning> edited(SceneModel scene) {
        if (session.isInGesture() || session.city() != scene.city()) {
            return Optional.empty();
        }
        List<Edit> edits = session.groups().stream()
                .limit(session.historyProperty().get().position())
                .flatMap(group -> group.edits().stream())
                .toList();
        return Optional.of(new RulesKeeper.Beginning(session.beginning(), edits));
    }

    /**
     * What the edits so far breach.
     *
     * @param go flies to a finding
     */
    public RulesPage rulesPage(Consumer<RuleFinding> go) {
        return new RulesPage(rules, words, go);
    }

    /** What stands in the window's head: undo, redo, and whether something is not saved. */
    public Node head() {
        return new UndoButtons(session, steps.get(0), steps.get(1), words);
    }
}
