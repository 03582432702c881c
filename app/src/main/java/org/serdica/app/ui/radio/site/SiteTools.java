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
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;

/** Sites and antennas as the radio workspace offers them. */
public final class SiteTools {
    private final PatternShelf shelf;
    private final SitePane pane;
    private final AntennaCard card;
    private final NetworkFindings findings;
    private final SiteExchange exchange;
    private final List<Action> actions;
    private final BooleanProperty surface = new SimpleBooleanProperty();
    private final PatternPart part = new PatternPart();
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
        this.shelf = shelf;
        SiteKind kind = new SiteKind();
        PlaceTool tool = new PlaceTool(kind, view, places, session, new SimpleObjectProperty<>(List.of()), words);
        tools.add(tool);
        BooleanProperty placing = tools.on(tool);
        view.addPart(part);
        pane = new SitePane(kind, placing, words);
        CheckBox inScene = new CheckBox();
        inScene.setId("antenna-surface");
        inScene.textProperty().bind(words.text("action.antennaSurface"));
        inScene.selectedProperty().bindBidirectional(surface);
        card = new AntennaCard(scene, session, shelf, notices, words, inScene, this::draw, this::hide);
        surface.subscribe(this::drawn);
        findings = new NetworkFindings(scene, shelf, jobs, words, wanted, fly);
        Runnable came = () -> {
            card.refresh();
            findings.again();
            patternsChanged.run();
        };
        exchange = new SiteExchange(scene, session, shelf, files, jobs, notices, words, came);
        jobs.quietly(
                Job.of("antennas", (progress, cancel) -> {
                    shelf.fill();
                    return true;
                }),
                done -> came.run());
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        actions = List.of(
                Action.switching("placeSite", Category.EDIT, Material2MZ.SETTINGS_INPUT_ANTENNA, placing)
                        .keys("Shift+T")
                        .when(isOpen),
                Action.switching("antennaSurface", Category.TOOLS, Material2AL.BLUR_ON, surface)
                        .when(isOpen),
                Action.of("importSites", Category.FILE, Material2AL.ADD_LOCATION, exchange::askForSites)
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("exportSites", Category.FILE, Material2MZ.SAVE_ALT, exchange::askWhereTo)
                        .when(isOpen),
                Action.of("importAntenna", Category.FILE, Material2MZ.WIFI_TETHERING, exchange::askForAntenna));
    }

    /** Whether an object is a site or one of its cells. */
    public static boolean isRadio(CityObject object) {
        return object.kind() == ObjectKind.RADIO_SITE || object.kind() == ObjectKind.RADIO_CELL;
    }

    private void draw(Sector sector, TiltedPattern tilted) {
        shown = sector;
        pattern = tilted;
        drawn();
    }

    private void hide() {
        shown = null;
        drawn();
    }

    private void drawn() {
        Sector s = shown;
        TiltedPattern p = pattern;
        if (surface.get() && s != null && p != null) {
            part.show(s, p);
        } else {
            part.hide();
        }
    }

    public List<Action> actions() {
        return actions;
    }

    /** What stands on the page, from above. */
    public List<Node> nodes() {
        return List.of(pane, card, findings);
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
