package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.handle.Companion;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.RoadIndex;
import org.serdica.model.network.RoadNetwork;

/** All that draws and changes streets, as the window offers it. */
public final class StreetTools {
    private final StreetChoice choice;
    private final StreetWork work;
    private final StreetChanges changes;
    private final StreetGrips grips;
    private final StreetBar bar;
    private final StreetPage page;
    private final Action draw;
    private final List<Action> onStreet;

    /** @param breaches sentences about rules that are breached by what is drawn */
    public StreetTools(
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        SceneModel scene = view.model();
        choice = new StreetChoice(scene);
        work = new StreetWork(session, notices, words);
        changes = new StreetChanges(work);
        StreetLayer layer = new StreetLayer(view);
        view.addPart(layer);
        JunctionPanel junction = new JunctionPanel(work, new JunctionChanges(work));
        grips = new StreetGrips(view, places, choice, work, layer, () -> arrows(junction), breaches, words);
        junction.onLook(grips::gather);
        DrawStreetTool tool =
                new DrawStreetTool(places, work, choice, layer, new ReadingBox(view.overlay(), words, breaches));
        tools.add(tool);
        draw = Action.switching("tool-" + tool.id(), Category.EDIT, Material2MZ.TIMELINE, tools.on(tool))
                .named("tool.draw-street")
                .keys("Shift+L")
                .apartFromOthers();
        bar = new StreetBar(tool.profileProperty(), words);
        tools.activeProperty().addListener((Observable o) -> bar.show(tools.activeTool() == tool));
        bar.show(false);
        BooleanBinding chosen = Bindings.createBooleanBinding(
                () -> choice.focusProperty().get() instanceof Focus.Street, choice.focusProperty());
        onStreet = List.of(
                Action.of("splitStreet", Category.EDIT, Material2AL.CALL_SPLIT, this::split)
                        .keys("X")
                        .when(chosen),
                Action.of("reverseStreet", Category.EDIT, Material2MZ.SWAP_HORIZ, () -> onChosen(changes::reverse))
                        .keys("Shift+X")
                        .when(chosen),
                Action.of("closeStreet", Category.EDIT, Material2AL.BLOCK, () -> onChosen(changes::toggleClosed))
                        .keys("K")
                        .when(chosen),
                Action.of("crossStreet", Category.EDIT, Material2AL.DIRECTIONS_WALK, this::cross)
                        .keys("Shift+K")
                        .when(chosen),
                Action.of("deleteStreet", Category.EDIT, Material2AL.DELETE_OUTLINE, () -> onChosen(changes::delete))
                        .when(chosen));
        page = new StreetPage(scene, choice, work, new LanePanel(work, changes), junction, onStreet);
    }

    private List<StreetLayer.Arrow> arrows(JunctionPanel junction) {
        OptionalInt node = choice.node();
        return node.isPresent() ? junction.arrows(node.getAsInt()) : List.of();
    }

    private void onChosen(Consumer<String> change) {
        if (choice.focusProperty().get() instanceof Focus.Street street
                && choice.link().isPresent()) {
            change.accept(street.linkId());
        }
    }

    private void split() {
        onChosen(id -> changes.split(id, pointedM()));
    }

    private void cross() {
        onChosen(id -> changes.crossing(id, pointedM()));
    }

    /** Where the pointer is along the chosen street, or else its middle. */
    private double pointedM() {
        RoadNetwork roads = work.roads();
        int link = choice.link().orElseThrow();
        return grips.placeOnChosen().map(RoadIndex.Place::alongM).orElse(roads.lengthM(link) / 2);
    }

    /** What has the hand where streets are. */
    public Companion grips() {
        return grips;
    }

    /** Whether a street or a junction is being worked on. */
    public ObservableValue<Boolean> working() {
        return choice.focusProperty().map(focus -> focus != Focus.NOTHING);
    }

    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(draw);
        all.addAll(onStreet);
        return all;
    }

    /** What begins a street. */
    public Action drawing() {
        return draw;
    }

    /** Cross-sections to draw with. */
    public Node bar() {
        return bar;
    }

    /** Lanes of a street, or turns and signals of a junction. */
    public Region page() {
        return page;
    }
}
