package org.serdica.app.ui.radio.site;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.draw.PlaceTool;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;

/** Sites and antennas as the radio workspace offers them. */
public final class SiteTools {
    private final SceneModel scene;
    private final CityView view;
    private final EditSession session;
    private final PatternShelf shelf;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final ObservableValue<Boolean> wanted;
    private final Consumer<CityObject> fly;
    private final Runnable patternsChanged;
    private final SiteKind kind = new SiteKind();
    private final BooleanProperty placing;
    private final BooleanProperty surface = new SimpleBooleanProperty();
    private final BooleanProperty any = new SimpleBooleanProperty();
    private final VBox room = new VBox(8);
    private final SiteExchange exchange;
    private final List<Action> actions;
    private @Nullable AntennaCard card;
    private @Nullable NetworkFindings findings;
    private @Nullable PatternPart part;
    private @Nullable CarriedAntennas carried;
    private @Nullable Sector shown;
    private @Nullable TiltedPattern pattern;

    /**
     * @param wanted whether somebody looks at the network
     * @param patternsChanged is told when antennas have come
     */
    public SiteTools(
            SceneModel scene,
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            PatternShelf shelf,
            FileQuestions files,
            JobRunner jobs,
            Notices notices,
            Words words,
            ObservableValue<Boolean> wanted,
            Consumer<CityObject> fly,
            Runnable patternsChanged) {
        this.scene = scene;
        this.view = view;
        this.session = session;
        this.shelf = shelf;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.wanted = wanted;
        this.fly = fly;
        this.patternsChanged = patternsChanged;
        PlaceTool tool = new PlaceTool(kind, view, places, session, new SimpleObjectProperty<>(List.of()), words);
        tools.add(tool);
        placing = tools.on(tool);
        surface.subscribe(this::drawn);
        exchange = new SiteExchange(scene, session, shelf, files, jobs, notices, words, this::antennasCame);
        // Many a window is never turned to radio: what stands here is made when it is looked at.
        room.sceneProperty().subscribe(now -> {
            if (now != null && card == null) {
                furnish();
            }
        });
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        actions = List.of(
                Action.switching("placeSite", Category.EDIT, Material2MZ.SETTINGS_INPUT_ANTENNA, placing)
                        .keys("Shift+T")
                        .when(isOpen),
                Action.switching("antennaSurface", Category.TOOLS, Material2AL.BLUR_ON, surface)
                        .when(any),
                Action.of("importSites", Category.FILE, Material2AL.ADD_LOCATION, exchange::askForSites)
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("exportSites", Category.FILE, Material2MZ.SAVE_ALT, exchange::askWhereTo)
                        .when(isOpen),
                Action.of("importAntenna", Category.FILE, Material2MZ.WIFI_TETHERING, exchange::askForAntenna),
                Action.of("exportAntenna", Category.FILE, Material2MZ.SAVE, this::exportAntenna)
                        .when(any));
    }

    private void furnish() {
        CheckBox inScene = new CheckBox();
        inScene.setId("antenna-surface");
        inScene.textProperty().bind(words.text("action.antennaSurface"));
        inScene.selectedProperty().bindBidirectional(surface);
        AntennaCard made = new AntennaCard(
                scene, session, shelf, notices, words, inScene, this::exportAntenna, this::draw, this::hide);
        NetworkFindings remarks = new NetworkFindings(scene, shelf, jobs, words, wanted, fly);
        card = made;
        findings = remarks;
        room.getChildren().setAll(new SitePane(kind, placing, words), made, remarks);
        jobs.quietly(
                Job.of("antennas", (progress, cancel) -> {
                    shelf.fill();
                    return true;
                }),
                done -> made.refresh());
    }

    private void antennasCame() {
        if (card != null && findings != null) {
            card.refresh();
            findings.again();
        }
        if (carried != null) {
            carried.again();
        }
        patternsChanged.run();
    }

    /** Has a project carry the imported antennas of its cells from now on. */
    public void carryIn(ProjectKeeper projects) {
        carried = new CarriedAntennas(
                scene,
                projects::project,
                projects::isWriting,
                projects.stateProperty(),
                shelf,
                jobs,
                this::antennasCame);
    }

    /**
     * Has the hand take hold of an antenna that is selected in the radio workspace.
     *
     * @param holding with it handles are there, and what is selected can be dragged
     * @param selecting with it nothing can be
     * @param workspace which one is turned to
     */
    public void holdWith(Tool holding, Tool selecting, ToolBox tools, ObservableValue<String> workspace) {
        new AntennaHold(scene, tools, holding, selecting, workspace.map("radio"::equals));
    }

    private void exportAntenna() {
        Sector of = shown;
        if (of != null) {
            exchange.askWhereTo(of);
        }
    }

    /** Whether an object is a site or one of its cells. */
    public static boolean isRadio(CityObject object) {
        return object.kind() == ObjectKind.RADIO_SITE || object.kind() == ObjectKind.RADIO_CELL;
    }

    private void draw(Sector sector, TiltedPattern tilted) {
        shown = sector;
        any.set(true);
        pattern = tilted;
        drawn();
    }

    private void hide() {
        shown = null;
        any.set(false);
        drawn();
    }

    private void drawn() {
        Sector s = shown;
        TiltedPattern p = pattern;
        if (surface.get() && s != null && p != null) {
            part().show(s, p);
        } else if (part != null) {
            part.hide();
        }
    }

    private PatternPart part() {
        PatternPart known = part;
        if (known == null) {
            known = new PatternPart();
            part = known;
            view.addPart(known);
        }
        return known;
    }

    public List<Action> actions() {
        return actions;
    }

    /** What stands on the page, from above. */
    public List<Node> nodes() {
        return List.of(room);
    }

    public PatternShelf shelf() {
        return shelf;
    }

    /** Brings a table of sites into the city. */
    public void importSites(Path file) {
        exchange.importSites(file);
    }

    /** Takes in an antenna file. */
    public void importAntenna(Path file) {
        exchange.importAntenna(file);
    }

    /** Writes the city's sites. */
    public void exportSites(Path file) {
        exchange.exportSites(file);
    }
}
