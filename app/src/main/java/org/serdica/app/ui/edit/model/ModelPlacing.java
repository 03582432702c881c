package org.serdica.app.ui.edit.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.rules.RulesKeeper;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Placing a model as the window offers it: an action, files dropped on the city, and a bar while one is in the hand. */
public final class ModelPlacing {
    private static final Logger LOG = LoggerFactory.getLogger(ModelPlacing.class);
    private static final Set<String> ENDINGS = Set.of(".ifc", ".glb", ".gltf");

    /** What is larger than a shed and says nothing about itself is taken for a house. */
    private static final double HOUSE_M = 4;

    private final CityOpener.Loader loader;
    private final ToolBox tools;
    private final JobRunner jobs;
    private final FileQuestions files;
    private final Notices notices;
    private final Words words;
    private final ModelSettings settings = new ModelSettings();
    private final ModelTool tool;
    private final ModelBar bar;
    private final Action action;
    private Runnable toEditing = () -> {};
    private @Nullable RunningJob reading;

    /** @param breaches sentences about rules that are breached just now */
    public ModelPlacing(
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            CityOpener.Loader loader,
            JobRunner jobs,
            FileQuestions files,
            RulesKeeper rules,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        this.loader = loader;
        this.tools = tools;
        this.jobs = jobs;
        this.files = files;
        this.notices = notices;
        this.words = words;
        SceneModel scene = view.model();
        tool = new ModelTool(view, places, session, settings, rules, breaches, words, this::leave);
        tools.add(tool);
        bar = new ModelBar(tool, settings, words, this::leave);
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        action = Action.of("placeModel", Category.EDIT, Material2AL.HOUSE, this::ask)
                .keys("Shift+P")
                .when(isOpen)
                .apartFromOthers();
    }

    public Action action() {
        return action;
    }

    /** Changes to the way of working in which a placed model is held and moved. */
    public void onBegin(Runnable changeToEditing) {
        toEditing = changeToEditing;
    }

    /** The numbers of the model in the hand. */
    public Node bar() {
        return bar;
    }

    /** Whether files are one model that can be placed. */
    public boolean canPlace(List<Path> dropped) {
        return action.enabled().get() && dropped.size() == 1 && isModel(dropped.getFirst());
    }

    private static boolean isModel(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void ask() {
        files.open(words.get("action.placeModel"), words.get("model.files"), List.of("*.ifc", "*.glb", "*.gltf"))
                .ifPresent(this::begin);
    }

    /** Reads a file behind the window and takes what is in it into the hand. */
    public void begin(Path file) {
        RunningJob earlier = reading;
        if (earlier != null) {
            earlier.cancel();
        }
        String name = String.valueOf(file.getFileName());
        reading = jobs.start(
                Job.of(
                        words.get("model.reading", name),
                        (progress, cancel) -> ReadModel.of(file, loader, progress, cancel)),
                this::take,
                error -> refuse(name, error));
    }

    private void take(ReadModel model) {
        toEditing.run();
        settings.begin(kindOf(model));
        tools.activate(tool);
        tool.take(model);
        int leftOut = model.model().leftOut();
        if (leftOut > 0) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("model.leftOut", leftOut)));
        }
    }

    private static ObjectKind kindOf(ReadModel model) {
        Bounds b = model.model().bounds();
        boolean large = Math.min(b.width(), Math.min(b.depth(), b.height())) >= HOUSE_M;
        return large && model.model().kind() == ObjectKind.CITY_FURNITURE
                ? ObjectKind.BUILDING
                : model.model().kind();
    }

    private void refuse(String name, Exception error) {
        LOG.warn("{} cannot be placed", name, error);
        String why = error instanceof InputRefused refused
                ? String.valueOf(refused.getMessage())
                : words.get("open.unexpected");
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("model.refused", name))
                .withDetail(why));
    }

    private void leave() {
        if (tools.activeTool() == tool) {
            tools.activate(tools.resting());
        }
    }
}
