package org.serdica.app.ui.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.compare.CompareView.Mode;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.project.ProjectTools;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.edit.variant.Choice;
import org.serdica.model.edit.variant.Conflict;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.edit.variant.Merge;
import org.serdica.model.geo.Bounds;

/** Variants and comparing as the window offers them: actions, the switcher in its head, the bar over the view. */
public final class VariantTools {
    private static final double NAME_PX = 380;
    private static final double MERGE_PX = 620;

    private final VariantWork work;
    private final Comparing comparing;
    private final ProjectKeeper keeper;
    private final ProjectTools projects;
    private final Sheet sheet;
    private final Words words;
    private final Consumer<Bounds> fly;
    private final SceneModel scene;
    private final List<Action> actions;
    private final List<Action> offered = new ArrayList<>();

    /** @param fly brings the camera to a place */
    public VariantTools(
            SceneModel scene,
            VariantWork work,
            Comparing comparing,
            ProjectKeeper keeper,
            ProjectTools projects,
            Sheet sheet,
            Words words,
            Consumer<Bounds> fly) {
        this.scene = scene;
        this.work = work;
        this.comparing = comparing;
        this.keeper = keeper;
        this.projects = projects;
        this.sheet = sheet;
        this.words = words;
        this.fly = fly;
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        BooleanBinding isProject = Bindings.createBooleanBinding(
                () -> keeper.variantProperty().get().isPresent() && keeper.isWriting(),
                keeper.variantProperty(),
                keeper.stateProperty());
        BooleanBinding isComparing = Bindings.createBooleanBinding(
                () -> comparing.otherProperty().get().isPresent(), comparing.otherProperty());
        actions = List.of(
                Action.of("branchVariant", Category.EDIT, Material2AL.CALL_SPLIT, this::askBranch)
                        .keys("Shortcut+Shift+B")
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("renameVariant", Category.EDIT, Material2AL.EDIT, this::askName)
                        .when(isProject),
                Action.of("deleteVariant", Category.EDIT, Material2AL.DELETE_SWEEP, this::askDelete)
                        .when(isProject),
                Action.of("swipe", Category.VIEW, Material2AL.COMPARE, () -> compare(Mode.SWIPE))
                        .keys("Shortcut+Shift+W")
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("sideBySide", Category.VIEW, Material2MZ.VERTICAL_SPLIT, () -> compare(Mode.SIDE_BY_SIDE))
                        .keys("Shortcut+Shift+E")
                        .when(isOpen),
                Action.switching(
                                "showChanges",
                                Category.VIEW,
                                Material2AL.FORMAT_COLOR_FILL,
                                scene.changes().changedProperty())
                        .keys("Alt+H"),
                Action.switching(
                                "showGhosts",
                                Category.VIEW,
                                Material2AL.FLIP_TO_BACK,
                                scene.changes().ghostsProperty())
                        .keys("Alt+G"),
                Action.of("endComparing", Category.VIEW, Material2AL.CLEAR, comparing::end)
                        .when(isComparing));
    }

    public List<Action> actions() {
        return actions;
    }

    /** The name of the open variant; pressed, it lists the others and what can be done. */
    public Node switcher() {
        return new VariantSwitcher(this, work, comparing, keeper, words);
    }

    /** What is compared and how, over the view. */
    public Node bar() {
        return new CompareBar(comparing, this, words);
    }

    /** Puts what somebody else shows of two states into the bar; before the bar is made. */
    public void offer(Action action) {
        offered.add(action);
    }

    List<Action> offered() {
        return List.copyOf(offered);
    }

    Action action(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    /** The list of what differs, to be put beside the view. */
    public DifferencesPage page() {
        return new DifferencesPage(scene, comparing, words, this::goTo);
    }

    private void goTo(Difference difference) {
        scene.selection().clear();
        if (difference instanceof Difference.OfObject o
                && scene.city().find(o.objectId()).isPresent()) {
            scene.selection().add(o.objectId());
        }
        fly.accept(difference.where());
    }

    /** In that way; with what is compared already, or else with the variant's parent, or the city before all edits. */
    void compare(Mode mode) {
        CompareView view = comparing.view();
        if (comparing.otherProperty().get().isPresent()) {
            view.modeProperty().set(mode);
            return;
        }
        long parent = keeper.variantProperty().get().map(SavedVariant::parent).orElse(Other.BASE);
        List<Other> choices = comparing.choices();
        comparing.with(
                choices.stream().filter(o -> o.variant() == parent).findFirst().orElse(choices.getFirst()), mode);
    }

    /** Variants live in a project; who works on a city that is in none is told so, and may save it as one. */
    private void askBranch() {
        if (keeper.project().isEmpty()) {
            sheet.show(
                    words.get("action.branchVariant"),
                    QuestionPage.asking(words.get("variant.branch.noProject"), words.get("variant.branch.save"), () -> {
                        sheet.close();
                        projects.saveAs(this::askBranch);
                    }),
                    NAME_PX);
            return;
        }
        String suggested = words.get("variant.numbered", work.all().size() + 1);
        ask("action.branchVariant", words.get("variant.branch.text"), suggested, "variant.branch.do", work::branch);
    }

    private void askName() {
        keeper.variantProperty()
                .get()
                .ifPresent(v -> ask(
                        "action.renameVariant",
                        words.get("variant.rename.text"),
                        work.name(v),
                        "variant.rename.do",
                        work::rename));
    }

    private void ask(String title, String text, String suggested, String does, Consumer<String> named) {
        NamePage page = new NamePage(text, suggested, words.get(does), name -> {
            sheet.close();
            named.accept(name);
        });
        sheet.show(words.get(title), page, NAME_PX);
        page.focus();
    }

    private void askDelete() {
        List<SavedVariant> others = work.others();
        SavedVariant present = keeper.variantProperty().get().orElse(null);
        if (present != null) {
            sheet.show(
                    words.get("action.deleteVariant"),
                    others.isEmpty()
                            ? QuestionPage.saying(words.get("variant.delete.last"))
                            : QuestionPage.asking(
                                    words.get("variant.delete.text", work.name(present)),
                                    words.get("variant.delete.do"),
                                    () -> {
                                        sheet.close();
                                        work.delete();
                                    }),
                    NAME_PX);
        }
    }

    /** Brings another variant in at once, or after a choice where both changed the same. */
    void merge(SavedVariant from) {
        work.merge(from, this::choose);
    }

    private void choose(SavedVariant from, Merge merge) {
        List<Conflict> conflicts = new ArrayList<>(merge.conflicts());
        if (conflicts.isEmpty()) {
            work.bring(from, merge, c -> Choice.OURS);
            return;
        }
        MergePage page = new MergePage(
                merge,
                work.name(from),
                words,
                conflict -> fly.accept(conflict.where()),
                choice -> {
                    sheet.close();
                    work.bring(from, merge, choice);
                },
                sheet::close);
        sheet.show(words.get("merge.title", work.name(from)), page, MERGE_PX);
    }
}
