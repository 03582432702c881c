package org.serdica.app.ui.radio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Point3D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.draw.DrawTools;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.radio.compare.DifferenceCard;
import org.serdica.app.ui.radio.corridor.CorridorCard;
import org.serdica.app.ui.radio.corridor.CorridorRibbon;
import org.serdica.app.ui.radio.emf.EmfCard;
import org.serdica.app.ui.radio.measure.MeasureCard;
import org.serdica.app.ui.radio.site.PatternShelf;
import org.serdica.app.ui.radio.site.SiteTools;
import org.serdica.app.ui.shell.Workspace;
import org.serdica.app.ui.shell.WorkspaceRail;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.radio.coverage.CoverageTooLarge;
import org.serdica.model.radio.coverage.PointReading;

/** The radio workspace as the window offers it: a page, actions, the map over the city and what arrives at a place. */
public final class RadioTools {
    private static final String WORKSPACE = "radio";
    /** What is seldom done stands in the menu and the search, so that the rail stays short. */
    private static final Set<String> IN_MENU = Set.of(
            "copyRadioFigures",
            "openMeasurements",
            "saveRadioMap",
            "saveRadioTable",
            "saveCorridorTable",
            "saveMeasuredTable");

    private final CoverageKeeper keeper;
    private final RadioPage page;
    private final ToolBox tools;
    private final ReadTool reading;
    private final ReadingCard card;
    private final List<Action> actions;
    private final SiteTools sites;
    private final CorridorCard corridor;
    private final Action difference;
    private @Nullable Point3D place;

    /**
     * @param antennas where imported antenna files are kept
     * @param fly brings the camera to an object
     * @param drawing makes the tool that draws a corridor
     * @param compared another state of the city that the open one stands beside
     * @param beside the view that it is shown in
     * @param copy puts a text where it can be pasted from
     */
    public RadioTools(
            SceneModel scene,
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            DrawTools drawing,
            Path antennas,
            FileQuestions files,
            JobRunner jobs,
            Notices notices,
            ReadOnlyObjectProperty<Optional<City>> compared,
            CompareView beside,
            Words words,
            Consumer<CityObject> fly,
            Consumer<String> copy) {
        this.tools = tools;
        PatternShelf shelf = new PatternShelf(antennas);
        keeper = new CoverageKeeper(scene, jobs, shelf, words);
        Consumer<Exception> failed = why -> notices.show(trouble(why, words));
        keeper.onFailed(failed);
        MapDrawing map = new MapDrawing(scene, keeper, jobs, words, view::settled);
        view.addPart(new CorridorRibbon(scene));
        new ComparedMap(scene, keeper, map.insteadProperty(), compared, beside, jobs, words, failed);
        ReadingMarks marks = new ReadingMarks();
        view.addPart(marks);
        card = new ReadingCard(jobs, words, marks::show);
        reading = new ReadTool(places, this::read, () -> read(null));
        tools.add(reading);
        StatisticsCard statistics = new StatisticsCard(keeper, jobs, words);
        ReceiverChoice receivers = new ReceiverChoice(scene, keeper, drawing, tools, words);
        corridor = receivers.corridor();
        page = new RadioPage(scene, keeper, receivers, map.paintingProperty(), words);
        sites = new SiteTools(
                scene,
                view,
                places,
                tools,
                session,
                shelf,
                files,
                jobs,
                notices,
                words,
                isLookedAt(),
                fly,
                keeper::again);
        sites.nodes().forEach(page::addBelow);
        page.addAbove(card);
        DifferenceCard differences = new DifferenceCard(keeper, compared, map.insteadProperty(), words);
        page.addBelow(differences);
        EmfCard emf = new EmfCard(keeper, map.insteadProperty(), view, jobs, words);
        page.addBelow(emf);
        page.addBelow(statistics);
        MeasureCard measured = new MeasureCard(scene, view, keeper, jobs, notices, words);
        page.addBelow(measured);
        page.addBelow(new ProvenanceCard(keeper, words));
        RadioExports exports = new RadioExports(scene, map, files, jobs, notices, words);
        keeper.coverageProperty().subscribe(() -> read(place));
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> keeper.coverageProperty().get().isPresent(), keeper.coverageProperty());
        BooleanBinding isAlong = Bindings.createBooleanBinding(
                () -> scene.mapProperty().get() instanceof CorridorMap, scene.mapProperty());
        List<Action> own = List.of(
                Action.switching("coverage", Category.TOOLS, Material2MZ.WIFI_TETHERING, keeper.activeProperty())
                        .keys("Alt+N")
                        .when(isOpen)
                        .apartFromOthers(),
                Action.switching("radioRead", Category.TOOLS, Material2MZ.NETWORK_CHECK, readingOn())
                        .keys("Alt+P")
                        .when(isOpen),
                Action.of(
                                "copyRadioFigures",
                                Category.TOOLS,
                                Material2AL.CONTENT_COPY,
                                () -> copy.accept(statistics.csv()))
                        .when(any),
                Action.switching("radioExposure", Category.TOOLS, Material2MZ.SECURITY, emf.shownProperty())
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("openMeasurements", Category.TOOLS, Material2AL.FOLDER_OPEN, () -> files.open(
                                        words.get("action.openMeasurements"),
                                        "CSV",
                                        List.of("*.csv", "*.csv.gz", "*.txt"))
                                .ifPresent(measured::open))
                        .when(isOpen),
                Action.of("saveRadioMap", Category.TOOLS, Material2MZ.SAVE_ALT, exports::saveMap)
                        .when(any),
                Action.of(
                                "saveRadioTable",
                                Category.TOOLS,
                                Material2MZ.TABLE_CHART,
                                () -> exports.saveTable("action.saveRadioTable", "coverage.csv", statistics.csv()))
                        .when(any),
                Action.of(
                                "saveCorridorTable",
                                Category.TOOLS,
                                Material2MZ.TIMELINE,
                                () -> exports.saveTable("action.saveCorridorTable", "corridor.csv", corridor.csv()))
                        .when(isAlong),
                Action.of(
                                "saveMeasuredTable",
                                Category.TOOLS,
                                Material2MZ.TABLE_CHART,
                                () -> exports.saveTable("action.saveMeasuredTable", "measured.csv", measured.csv()))
                        .when(any));
        difference = Action.switching(
                        "radioDifference", Category.VIEW, Material2AL.EXPOSURE, differences.shownProperty())
                .when(Bindings.createBooleanBinding(() -> compared.get().isPresent(), compared));
        actions = Stream.concat(own.stream(), sites.actions().stream()).toList();
    }

    /** What a person is told of a map that there is not. */
    static Notice trouble(Exception why, Words words) {
        String detail = why instanceof CoverageTooLarge large ? figures(large, words) : words.get("radio.failed.more");
        return Notice.of(Notice.Level.PROBLEM, words.get("radio.failed"))
                .withDetail(detail)
                .about("radio coverage");
    }

    private static String figures(CoverageTooLarge large, Words words) {
        String sectors = words.number(large.sectors(), 0);
        return large.mostSectors() > 0
                ? words.get("radio.failed.many", sectors, words.number(large.mostSectors(), 0))
                : words.get(
                        "radio.failed.large",
                        sectors,
                        words.number(large.receivers(), 0),
                        words.number(large.bytes() / 1e9, 1, "GB"),
                        words.number(large.mostBytes() / 1e9, 1, "GB"));
    }

    /** Whether the page is on the screen, or the map. */
    private BooleanBinding isLookedAt() {
        return Bindings.createBooleanBinding(
                () -> page.getScene() != null || keeper.activeProperty().get(),
                page.sceneProperty(),
                keeper.activeProperty());
    }

    /** On while the tool is active; with it the map is on, too. */
    private BooleanProperty readingOn() {
        BooleanProperty on = tools.on(reading);
        on.subscribe(now -> {
            if (now) {
                keeper.activeProperty().set(true);
            }
        });
        return on;
    }

    /** Reads a place and goes on reading it while the map changes. */
    void read(@Nullable Point3D at) {
        place = at;
        card.show(
                at == null
                        ? null
                        : keeper.coverageProperty()
                                .get()
                                .flatMap(c -> PointReading.at(c.maps(), at.getX(), at.getY()))
                                .orElse(null));
    }

    public List<Action> actions() {
        return actions;
    }

    /** Shows what the open state has more or less than the one beside it; for where the two are compared. */
    public Action difference() {
        return difference;
    }

    /** The way of a drone. */
    public CorridorCard corridor() {
        return corridor;
    }

    /** Sites and antennas. */
    public SiteTools sites() {
        return sites;
    }

    /**
     * Whether the page stays open when an object is selected: what is radio's is looked at here rather than in the inspector, and
     * who works on radio stays with it.
     */
    public boolean keeps(String objectId, SceneModel scene, String workspace) {
        return page.getScene() != null
                && (workspace.equals(WORKSPACE)
                        || scene.city()
                                .find(objectId)
                                .filter(SiteTools::isRadio)
                                .isPresent());
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
                        () -> rail.choose(WORKSPACE))
                .keys("4");
    }

    /** @param chosen what happens when somebody turns to it */
    public Workspace workspace(Runnable chosen) {
        return new Workspace(
                WORKSPACE,
                "workspace.radio",
                Material2MZ.SETTINGS_INPUT_ANTENNA,
                chosen,
                List.of(actions.stream().filter(a -> !IN_MENU.contains(a.id())).toList()));
    }
}
