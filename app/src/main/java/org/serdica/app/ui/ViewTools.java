package org.serdica.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.hud.FrameReadout;
import org.serdica.app.ui.hud.NorthArrow;
import org.serdica.app.ui.hud.PointerCoordinates;
import org.serdica.app.ui.hud.ScaleBar;
import org.serdica.app.ui.importing.ImportTools;
import org.serdica.app.ui.picture.PictureSaver;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.shell.Workspace;
import org.serdica.app.ui.tool.Navigator;
import org.serdica.app.ui.tool.PlaceMark;
import org.serdica.app.ui.tool.SelectTool;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.tool.measure.MeasureKind;
import org.serdica.app.ui.tool.measure.MeasureLines;
import org.serdica.app.ui.tool.measure.MeasurePage;
import org.serdica.app.ui.tool.measure.MeasureTool;
import org.serdica.app.ui.tool.measure.Measurement;
import org.serdica.app.ui.tool.measure.Measurements;
import org.serdica.app.ui.tool.measure.PlacePick;
import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Bounds;

/** Everything that works in the 3D view itself: navigation, tools, instruments and pictures. */
public final class ViewTools {
    /** So many lines of sight each way. */
    private static final int GRID = 6;

    private final CityView view;
    private final Words words;
    private final Geography geography;
    private final Navigator navigator;
    private final Measurements measurements = new Measurements();
    private final SelectTool select;
    private final ToolBox tools;
    private final PlaceMark place;
    private final PictureSaver pictures;
    private final FrameReadout frames;
    private final ObservableValue<String> hint;
    private final List<Action> toolActions;

    public ViewTools(CityView view, Geography geography, Words words) {
        this.view = view;
        this.words = words;
        this.geography = geography;
        CameraRig rig = CameraRig.of(view.model());
        navigator = new Navigator(view, rig);
        view.addPart(new MeasureLines(view, measurements, words));
        place = new PlaceMark(view, words);
        view.addPart(place);
        select = new SelectTool(view);
        List<Tool> all = new ArrayList<>(List.of(select));
        for (MeasureKind kind : MeasureKind.values()) {
            all.add(new MeasureTool(kind, view, navigator.places(), measurements, words));
        }
        tools = new ToolBox(view, navigator, all);
        pictures = new PictureSaver(view, rig, words, ForkJoinPool.commonPool());
        frames = new FrameReadout(view, words);
        Platform.getPreferences().reducedMotionProperty().subscribe(rig.reducedMotionProperty()::set);
        hint = Bindings.createStringBinding(this::hintNow, tools.hintProperty(), rig.stanceProperty());
        toolActions = all.stream().map(this::action).toList();
    }

    public Navigator navigator() {
        return navigator;
    }

    public PictureSaver pictures() {
        return pictures;
    }

    /** The key of the words that say what the active tool waits for, or how to go on walking; empty for nothing. */
    public ObservableValue<String> hint() {
        return hint;
    }

    /** All measurements with their numbers. */
    Region measurementsPage(Consumer<String> copy) {
        return new MeasurePage(measurements, words, copy);
    }

    /** Calls back whenever something has been measured. */
    void onMeasured(Runnable then) {
        measurements.done().addListener((ListChangeListener<Measurement>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    then.run();
                }
            }
        });
    }

    /** Puts a pin on a place. */
    void mark(double x, double y, double z, String name) {
        place.put(x, y, z, name);
    }

    /** What an import asks of the view. */
    ImportTools.View forImports() {
        return new ImportTools.View() {
            @Override
            public Optional<Bounds> shown() {
                return ViewTools.this.shown();
            }

            @Override
            public void pick(Consumer<Point3D> picked, Runnable after) {
                ViewTools.this.pick(picked, after);
            }
        };
    }

    private void pick(Consumer<Point3D> picked, Runnable after) {
        Tool before = tools.activeTool();
        tools.borrow(new PlacePick(view, navigator.places(), picked, () -> tools.activate(before), after, words));
    }

    /** What of the city can be seen now, as a box from above; empty where the view shows only sky. */
    private Optional<Bounds> shown() {
        Bounds seen = Bounds.EMPTY;
        for (int i = 0; i <= GRID; i++) {
            for (int j = 0; j <= GRID; j++) {
                Optional<Point3D> p = navigator.places().seen(view.getWidth() * i / GRID, view.getHeight() * j / GRID);
                seen = p.map(at -> new Bounds(at.getX(), at.getY(), 0, at.getX(), at.getY(), 0))
                        .map(seen::union)
                        .orElse(seen);
            }
        }
        Bounds city = view.model().city().bounds();
        if (seen.isEmpty() || city.isEmpty()) {
            return Optional.empty();
        }
        // Towards the horizon a view has no end.
        Bounds reach = city.expandedBy(Math.max(city.width(), city.depth()));
        Bounds within = Bounds.ofPlan(
                Math.max(seen.minX(), reach.minX()),
                Math.max(seen.minY(), reach.minY()),
                Math.min(seen.maxX(), reach.maxX()),
                Math.min(seen.maxY(), reach.maxY()));
        return Optional.of(within).filter(b -> b.width() > 0 && b.depth() > 0);
    }

    boolean isMeasuring() {
        return tools.activeTool() instanceof MeasureTool;
    }

    private String hintNow() {
        String ofTool = tools.hintProperty().get();
        return ofTool.isEmpty() && navigator.rig().isWalking() ? "walk.hint" : ofTool;
    }

    /** What stands in the corner of the view; {@code north} turns it. */
    List<Node> corner(Action north) {
        return List.of(
                frames,
                new ScaleBar(view, navigator.rig(), navigator.places()),
                new NorthArrow(view.model(), words, north));
    }

    /** Where the pointer is. */
    Node coordinates() {
        return new PointerCoordinates(view, navigator.places(), geography, words);
    }

    /** The tools that every way of working offers, one on at a time. */
    List<Action> toolActions() {
        return toolActions;
    }

    /** Looking around, as a way of working. */
    Workspace workspace(Actions window) {
        return new Workspace(
                "explore",
                "workspace.explore",
                Material2AL.EXPLORE,
                () -> tools.restOn(select),
                List.of(
                        toolActions,
                        window.all("home", "top", "walk", "zoomIn", "zoomOut"),
                        window.all("leftPanel", "rightPanel", "timeBar")));
    }

    /** All tools of the view. */
    ToolBox toolBox() {
        return tools;
    }

    /** Selecting, which other tools do besides their own work. */
    SelectTool selecting() {
        return select;
    }

    /** What else can be done in the view. */
    List<Action> otherActions(Consumer<String> copy) {
        BooleanBinding measured = Bindings.isNotEmpty(measurements.done());
        return List.of(
                Action.switching("boxSelect", Category.SELECTION, Material2AL.HIGHLIGHT_ALT, select.boxProperty())
                        .keys("B"),
                Action.of("walk", Category.CAMERA, Material2AL.DIRECTIONS_WALK, navigator::toggleWalk)
                        .keys("G"),
                Action.of(
                                "copyMeasurements",
                                Category.TOOLS,
                                Material2AL.CONTENT_COPY,
                                () -> copy.accept(measurements.text(words)))
                        .when(measured)
                        .apartFromOthers(),
                Action.of("clearMeasurements", Category.TOOLS, Material2AL.DELETE_SWEEP, measurements::clear)
                        .keys("Alt+M")
                        .when(measured),
                Action.switching("frames", Category.VIEW, Material2MZ.SPEED, frames.visibleProperty())
                        .keys("F12")
                        .apartFromOthers());
    }

    private Action action(Tool tool) {
        Action action = Action.switching("tool-" + tool.id(), Category.TOOLS, icon(tool.id()), tools.on(tool))
                .named("tool." + tool.id());
        String keys = keys(tool.id());
        return keys.isEmpty() ? action : action.keys(keys);
    }

    private static Ikon icon(String tool) {
        return switch (tool) {
            case "select" -> Material2MZ.NEAR_ME;
            case "distance" -> Material2MZ.STRAIGHTEN;
            case "height" -> Material2AL.HEIGHT;
            case "area" -> Material2MZ.SQUARE_FOOT;
            case "angle" -> Material2AL.ARCHITECTURE;
            default -> Material2AL.BUILD;
        };
    }

    private static String keys(String tool) {
        return switch (tool) {
            case "select" -> "V";
            case "distance" -> "M";
            case "height" -> "Shift+M";
            case "area" -> "R";
            case "angle" -> "Shift+R";
            default -> "";
        };
    }
}
