package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.handle.EditTool;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.Massing;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

/** All that draws, as the window offers it. */
public final class DrawTools {
    private final SceneModel scene;
    private final ToolBox tools;
    private final DrawTool draw;
    private final DrawBar bar;
    private final List<Action> actions = new ArrayList<>();

    /** @param breaches sentences about rules that are breached by what is drawn */
    public DrawTools(
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        scene = view.model();
        this.tools = tools;
        DrawSettings settings = new DrawSettings();
        draw = new DrawTool(DrawTool.Purpose.BUILDING, view, places, session, settings, breaches, notices, words);
        DrawTool zone = new DrawTool(DrawTool.Purpose.ZONE, view, places, session, settings, breaches, notices, words);
        tools.add(draw);
        tools.add(zone);
        actions.add(action(draw, Material2AL.DOMAIN).keys("Shift+B").apartFromOthers());
        actions.add(action(zone, Material2AL.LAYERS));
        for (PlaceKind kind : PlaceKind.values()) {
            PlaceTool tool = new PlaceTool(kind, view, places, session, breaches, words);
            tools.add(tool);
            actions.add(action(tool, icon(kind)));
        }
        RoofChange roofs = new RoofChange(scene, session, notices, words);
        bar = new DrawBar(settings, words, roofs::apply);
        tools.activeProperty().addListener((Observable o) -> showBar());
        scene.selection().addListener((SetChangeListener<String>) c -> showBar());
        session.historyProperty().addListener((Observable o) -> showBar());
        showBar();
    }

    /** What draws and places, one on at a time. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Ways of drawing, and roofs. */
    public Node bar() {
        return bar;
    }

    private void showBar() {
        if (tools.activeTool() instanceof DrawTool) {
            bar.showForDrawing();
            return;
        }
        Optional<CityObject> building = tools.activeTool() instanceof EditTool
                ? scene.selection().stream()
                        .limit(1)
                        .flatMap(id -> scene.city().find(id).stream())
                        .filter(o -> o.kind() == ObjectKind.BUILDING)
                        .findFirst()
                : Optional.empty();
        building.ifPresentOrElse(
                o -> bar.showForSelected(RoofShape.of(o.text(Massing.ROOF_TYPE)).orElse(null)), bar::hide);
    }

    private Action action(Tool tool, Ikon icon) {
        return Action.switching("tool-" + tool.id(), Category.EDIT, icon, chosen(tool))
                .named("tool." + tool.id());
    }

    private BooleanProperty chosen(Tool tool) {
        BooleanProperty on = new SimpleBooleanProperty();
        tools.activeProperty().subscribe(active -> on.set(active == tool));
        on.subscribe(now -> {
            if (now) {
                tools.activate(tool);
            } else if (tools.activeTool() == tool) {
                tools.activate(tools.resting());
            }
        });
        return on;
    }

    private static Ikon icon(PlaceKind kind) {
        return switch (kind) {
            case TREE -> Material2MZ.NATURE;
            case LAMP -> Material2AL.EMOJI_OBJECTS;
            case BENCH -> Material2MZ.WEEKEND;
            case POLE -> Material2AL.FLAG;
            case SENSOR -> Material2MZ.WIFI_TETHERING;
            case ANTENNA -> Material2MZ.SETTINGS_INPUT_ANTENNA;
        };
    }
}
