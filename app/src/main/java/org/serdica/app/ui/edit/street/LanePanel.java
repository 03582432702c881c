package org.serdica.app.ui.edit.street;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadNetworkBuilder.Link;

/** A street's properties and its cross-section; every change is an edit at once. */
final class LanePanel extends VBox implements CrossSection.Changes {
    private static final double KMH = 3.6;
    private static final double CYCLE_M = 1.75;
    private static final double BUS_M = 3.25;

    private final StreetWork work;
    private final StreetChanges changes;
    private final Words words;
    private final TextField name;
    private final ComboBox<RoadClass> roadClass;
    private final TextField speed;
    private final CheckBox closed = new CheckBox();
    private final List<ToggleButton> ways;
    private final CrossSection section;
    private final ComboBox<LaneKind> kind;
    private final TextField width;
    private final Label total = new Label();
    private String id = "";
    private LaneRow lanes = new LaneRow(List.of());
    private int chosen;
    private boolean showing;

    LanePanel(StreetWork work, StreetChanges changes) {
        super(10);
        this.work = work;
        this.changes = changes;
        words = work.words();
        Fields fields = new Fields(words);
        name = fields.text("street-name", "street.name", typed -> set(() -> changes.name(id, typed.strip())));
        roadClass = fields.choice(
                "street-class",
                List.of(RoadClass.values()),
                c -> "roadClass." + c.name().toLowerCase(Locale.ROOT),
                c -> set(() -> changes.roadClass(id, c)));
        speed = fields.number(
                "street-speed", "street.speed", kmh -> set(() -> changes.speed(id, kmh / KMH)), this::refresh);
        closed.setId("street-closed");
        closed.textProperty().bind(words.text("street.closed"));
        closed.setOnAction(e -> changes.closed(id, closed.isSelected()));
        ways = List.of(
                way("street-way-both", "street.way.both", "↑↓", 0),
                way("street-way-forward", "street.way.forward", "↑", 1),
                way("street-way-back", "street.way.back", "↓", -1));
        section = new CrossSection(words, this);
        kind = fields.choice(
                "lane-kind",
                List.of(LaneKind.values()),
                LaneLook::words,
                k -> set(() -> replace(LaneLook.as(lane(), k))));
        width = fields.number(
                "lane-width",
                "lane.width",
                m -> set(() -> replace(new Lane(lane().kind(), lane().direction(), widthOf(m), lane().turns()))),
                this::refresh);
        Label metres = new Label("m");
        metres.getStyleClass().add("muted");
        HBox of = new HBox(4, kind, width, metres);
        HBox.setHgrow(kind, Priority.ALWAYS);
        of.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(
                2,
                fields.button("lane-left", "lane.left", Material2AL.ARROW_BACK, () -> shift(-1)),
                fields.button("lane-right", "lane.right", Material2AL.ARROW_FORWARD, () -> shift(1)),
                fields.button("lane-direction", "lane.turn", Material2MZ.SWAP_VERT, this::turn),
                fields.button("lane-add", "lane.add", Material2AL.ADD, this::add),
                fields.button("lane-remove", "lane.remove", Material2AL.DELETE_OUTLINE, this::remove),
                space,
                fields.button(
                        "street-cycle",
                        "street.cycle",
                        Material2AL.DIRECTIONS_BIKE,
                        () -> both(LaneKind.CYCLE, CYCLE_M)),
                fields.button("street-bus", "street.bus", Material2AL.DIRECTIONS_BUS, () -> both(LaneKind.BUS, BUS_M)));
        total.setId("street-width");
        total.setWrapText(true);
        total.getStyleClass().addAll("muted", "small-text");
        HBox speedRow = new HBox(6, speed, unit("km/h"));
        speedRow.setAlignment(Pos.CENTER_LEFT);
        HBox wayRow = new HBox(2);
        wayRow.getChildren().addAll(ways);
        getChildren()
                .addAll(
                        fields.section("street.lanes", section, total, of, buttons),
                        fields.section(
                                "street.properties",
                                fields.row("street.name", name),
                                fields.row("street.class", roadClass),
                                fields.row("street.speed", speedRow),
                                fields.row("street.way", wayRow),
                                closed));
    }

    private static Label unit(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static float widthOf(double metres) {
        return (float) Math.clamp(metres, 0.3, 50);
    }

    private ToggleButton way(String buttonId, String wordsKey, String sign, int direction) {
        ToggleButton button = new ToggleButton(sign);
        button.setId(buttonId);
        button.getStyleClass().addAll("icon-button", "way-button");
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(words.text(wordsKey));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(wordsKey));
        button.setTooltip(tooltip);
        button.setOnAction(e -> changes.oneWay(id, direction));
        return button;
    }

    /** Shows a street as it is now. */
    void show(String linkId) {
        if (!linkId.equals(id)) {
            id = linkId;
            chosen = 0;
        }
        refresh();
    }

    private void refresh() {
        RoadNetwork roads = work.roads();
        int link = StreetChoice.linkOf(roads, id);
        if (link < 0) {
            return;
        }
        showing = true;
        Link l = RoadNetworkBuilder.link(roads, link, roads.shape(link));
        lanes = new LaneRow(l.lanes());
        chosen = Math.clamp(chosen, 0, lanes.lanes().size() - 1);
        name.setText(l.name());
        roadClass.setValue(l.roadClass());
        speed.setText(words.number(l.speedMps() * KMH, 0));
        closed.setSelected(l.closed());
        int direction = StreetChanges.direction(lanes);
        ways.get(0).setSelected(direction == 0);
        ways.get(1).setSelected(direction > 0);
        ways.get(2).setSelected(direction < 0);
        total.setText(words.get(
                "street.figures", words.number(lanes.widthM(), 2, "m"), words.number(roads.lengthM(link), 1, "m")));
        showLane();
        showing = false;
    }

    private void showLane() {
        section.show(lanes, chosen);
        kind.setValue(lane().kind());
        width.setText(words.number(lane().widthM(), 2));
    }

    private Lane lane() {
        return lanes.lanes().get(chosen);
    }

    /** What fields say while they are filled is nobody's wish. */
    private void set(Runnable does) {
        if (!showing && !id.isEmpty() && StreetChoice.linkOf(work.roads(), id) >= 0) {
            does.run();
        }
    }

    @Override
    public void chosen(int lane) {
        chosen = Math.clamp(lane, 0, Math.max(0, lanes.lanes().size() - 1));
        showing = true;
        showLane();
        showing = false;
    }

    @Override
    public void preview(LaneRow row) {
        changes.previewLanes(id, row);
    }

    @Override
    public void keep() {
        changes.keep();
        refresh();
    }

    @Override
    public void drop() {
        changes.drop();
        refresh();
    }

    private void replace(Lane lane) {
        if (!lane.equals(lane())) {
            change(row -> row.replaced(chosen, lane));
        }
    }

    private void change(UnaryOperator<LaneRow> how) {
        changes.lanes(id, how.apply(lanes));
    }

    private void shift(int by) {
        int to = chosen + by;
        if (to >= 0 && to < lanes.lanes().size()) {
            int from = chosen;
            chosen = to;
            change(row -> row.moved(from, to));
        }
    }

    private void turn() {
        Lane lane = lane();
        if (LaneLook.hasDirection(lane.kind())) {
            int next = lane.direction() > 0 ? -1 : lane.direction() < 0 ? 0 : 1;
            replace(new Lane(lane.kind(), next, lane.widthM(), lane.turns()));
        }
    }

    private void add() {
        Lane like = lane();
        int at = chosen + 1;
        chosen = at;
        change(row -> row.with(at, new Lane(like.kind(), like.direction(), like.widthM())));
    }

    private void remove() {
        if (lanes.lanes().size() > 1) {
            change(row -> row.without(chosen));
        }
    }

    private void both(LaneKind which, double widthM) {
        change(row -> row.withOnBothSides(which, widthM));
    }
}
