package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.form.Cuts;
import org.serdica.app.ui.edit.form.FormChanges;
import org.serdica.app.ui.edit.handle.EditTool;
import org.serdica.app.ui.edit.rules.RulesKeeper;
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
    private final CityView view;
    private final Places places;
    private final ToolBox tools;
    private final EditSession session;
    private final DrawSettings settings;
    private final RulesKeeper rules;
    private final ObservableValue<List<String>> breaches;
    private final Notices notices;
    private final Cuts cuts;
    private final Words words;
    private final DrawBar bar;
    private final VBox head;
    private final Node hint;
    private final List<Action> actions = new ArrayList<>();
    private final List<Action> cutting = new ArrayList<>();
    private final List<Action> areas = new ArrayList<>();

    /** @param breaches sentences about rules that are breached by what is drawn */
    public DrawTools(
            CityView view,
            Places places,
            ToolBox tools,
            EditSession session,
            FormChanges forms,
            DrawSettings settings,
            RulesKeeper rules,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        scene = view.model();
        this.view = view;
        this.places = places;
        this.tools = tools;
        this.session = session;
        this.settings = settings;
        this.rules = rules;
        this.breaches = breaches;
        this.notices = notices;
        this.words = words;
        cuts = new Cuts(forms, words);
        DrawTool draw =
                new DrawTool(() -> "draw", true, view, places, session, settings, rules, breaches, notices, words);
        DrawTool zone = new DrawTool(
                new ZonePurpose(), false, view, places, session, settings, rules, breaches, notices, words);
        DrawTool split = new DrawTool(
                new SplitPurpose(), false, view, places, session, settings, rules, breaches, notices, words);
        DrawTool courtyard = new DrawTool(
                new CourtyardPurpose(), false, view, places, session, settings, rules, breaches, notices, words);
        List.of(draw, zone, split, courtyard).forEach(tools::add);
        actions.add(action(draw, Material2AL.DOMAIN).keys("Shift+B").apartFromOthers());
        actions.add(action(zone, Material2AL.LAYERS));
        for (AreaKind kind : AreaKind.values()) {
            DrawTool tool = new DrawTool(
                    new AreaPurpose(kind), false, view, places, session, settings, rules, breaches, notices, words);
            tools.add(tool);
            areas.add(action(tool, kind.icon()));
        }
        for (PlaceKind kind : PlaceKind.values()) {
            PlaceTool tool = new PlaceTool(kind, view, places, session, breaches, words);
            tools.add(tool);
            actions.add(action(tool, icon(kind)));
        }
        cutting.add(action(split, Material2AL.CONTENT_CUT).keys("Shift+U").apartFromOthers());
        cutting.add(action(courtyard, Material2AL.FILTER_NONE).keys("Shift+Y"));
        bar = new DrawBar(
                settings,
                words,
                shape ->
                        forms.change("edit.roof.did", forms.selected(), form -> form.with(DrawSettings.roofOf(shape))));
        head = new VBox(6, bar);
        hint = new HintPill(tools, words);
        head.setAlignment(Pos.TOP_CENTER);
        head.setPickOnBounds(false);
        tools.activeProperty().addListener((Observable o) -> showBar());
        scene.selection().addListener((SetChangeListener<String>) c -> showBar());
        session.historyProperty().addListener((Observable o) -> showBar());
        showBar();
    }

    /** One more tool that draws, for another part of the window; it is in the tool box. */
    public Tool tool(Purpose purpose) {
        DrawTool tool = new DrawTool(purpose, false, view, places, session, settings, rules, breaches, notices, words);
        tools.add(tool);
        return tool;
    }

    /** What draws and places, one on at a time. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** What cuts buildings, drawn as well. */
    public List<Action> cutting() {
        return List.copyOf(cutting);
    }

    /** What lays covers over the ground: too many for the rail, so they stand in the menu and the search. */
    public List<Action> areas() {
        return List.copyOf(areas);
    }

    public Cuts cuts() {
        return cuts;
    }

    /** Ways of drawing, and roofs. */
    public VBox bar() {
        return head;
    }

    /** What the tool waits for; it comes and goes, so that it belongs below all that is pressed. */
    public Node hint() {
        return hint;
    }

    private void showBar() {
        if (tools.activeTool() instanceof DrawTool drawing) {
            bar.showForDrawing(drawing.isOfOutline(), drawing.grows());
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
        return Action.switching("tool-" + tool.id(), Category.EDIT, icon, tools.on(tool))
                .named("tool." + tool.id());
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

    /** An area becomes a zone. */
    private final class ZonePurpose implements Purpose {
        @Override
        public String id() {
            return "zone";
        }

        @Override
        public void outline(Polygon area) {
            ZoneDraft zone = ZoneDraft.of(session.city(), area);
            if (session.apply(words.get("edit.zone.did"), zone.edits())) {
                scene.selection().clear();
                scene.selection().add(zone.id());
            }
        }
    }

    /** An area becomes a lawn, a wood, water or paving. */
    private final class AreaPurpose implements Purpose {
        private final AreaKind kind;

        AreaPurpose(AreaKind kind) {
            this.kind = kind;
        }

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public void outline(Polygon area) {
            AreaDraft made = AreaDraft.of(session.city(), area, kind);
            if (session.apply(words.get("edit.area.did", words.get("tool." + kind.id())), made.edits())) {
                scene.selection().clear();
                scene.selection().add(made.id());
            }
        }
    }

    /** A line splits buildings as soon as it runs through one from wall to wall. */
    private final class SplitPurpose implements Purpose {
        @Override
        public String id() {
            return "split";
        }

        @Override
        public String hints() {
            return "tool.split.hint";
        }

        @Override
        public boolean isOnRoofs() {
            return true;
        }

        @Override
        public boolean isLine() {
            return true;
        }

        @Override
        public boolean line(double[] xy, boolean last) {
            return cuts.split(xy, last) || last;
        }
    }

    /** An outline becomes a courtyard. */
    private final class CourtyardPurpose implements Purpose {
        @Override
        public String id() {
            return "courtyard";
        }

        @Override
        public String hints() {
            return "tool.courtyard.hint";
        }

        @Override
        public boolean isOnRoofs() {
            return true;
        }

        @Override
        public void outline(Polygon outline) {
            cuts.courtyard(outline);
        }
    }
}
