package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RightOfWay;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.Turn;

/** Who goes first at a junction, where one may turn, where people cross, and how its signals run. */
final class JunctionPanel extends VBox implements PhaseTable.Changes {
    private final StreetWork work;
    private final JunctionChanges changes;
    private final Words words;
    private final ComboBox<JunctionControl> control;
    private final JunctionPlan plan = new JunctionPlan();
    private final Label goesFirst = new Label();
    private final Label planHint = new Label();
    private final VBox arms = new VBox(4);
    private final PhaseTable phases;
    private final VBox signals;
    private int node = -1;
    private int looked = -1;
    private boolean showing;
    private Runnable onLook = () -> {};

    JunctionPanel(StreetWork work, JunctionChanges changes) {
        super(10);
        this.work = work;
        this.changes = changes;
        words = work.words();
        Fields fields = new Fields(words);
        control = fields.choice(
                "junction-control",
                List.of(JunctionControl.values()),
                c -> "control." + c.name().toLowerCase(Locale.ROOT),
                c -> {
                    if (!showing && node >= 0) {
                        changes.control(node, c);
                    }
                });
        goesFirst.setWrapText(true);
        goesFirst.setId("junction-first");
        goesFirst.getStyleClass().addAll("muted", "small-text");
        planHint.setWrapText(true);
        planHint.setId("junction-hint");
        planHint.getStyleClass().addAll("muted", "small-text");
        phases = new PhaseTable(words, this);
        signals = fields.section("junction.phases", phases);
        getChildren()
                .addAll(
                        fields.section("junction.control", control, goesFirst),
                        fields.section("junction.turns", plan, planHint),
                        signals,
                        fields.section("junction.crossings", arms));
    }

    /** Which streets go before the others, where it is their rank that says so. */
    private void showFirst(RoadNetwork roads) {
        List<Integer> first = roads.control(node).isOfRank() ? RightOfWay.first(roads, node) : List.of();
        List<String> names = first.stream()
                .map(link -> work.title(roads.linkId(link)))
                .distinct()
                .toList();
        goesFirst.setText(names.isEmpty() ? "" : words.get("junction.first", String.join(" – ", names)));
        goesFirst.setVisible(!names.isEmpty());
        goesFirst.setManaged(!names.isEmpty());
    }

    /** Turns away from the phase that is looked at. */
    void forget() {
        looked = -1;
    }

    void show(int shownNode) {
        node = shownNode;
        RoadNetwork roads = work.roads();
        showing = true;
        control.setValue(roads.control(node));
        showFirst(roads);
        Optional<SignalProgram> program = changes.program(node);
        looked = Math.min(looked, program.map(p -> p.steps().size()).orElse(0) - 1);
        signals.setVisible(program.isPresent());
        signals.setManaged(program.isPresent());
        program.ifPresent(p -> phases.show(p, looked));
        planHint.setText(looked < 0 ? words.get("junction.turnsHint") : words.get("junction.phaseHint", looked + 1));
        plan.show(work.city(), node, turns(program), this::click);
        showArms(roads);
        showing = false;
    }

    /** All turns, each as it looks: allowed or forbidden, or with a phase that is looked at, green or red in it. */
    private List<JunctionPlan.Shown> turns(Optional<SignalProgram> program) {
        RoadNetwork roads = work.roads();
        List<JunctionPlan.Shown> shown = new ArrayList<>();
        for (Turn turn : Turn.possible(roads, node)) {
            String kind = words.get("turn." + turn.kind().name().toLowerCase(Locale.ROOT));
            String tip = kind + ": " + work.title(roads.linkId(turn.fromLink())) + " → "
                    + work.title(roads.linkId(turn.toLink()));
            shown.add(new JunctionPlan.Shown(turn, style(turn, program), tip));
        }
        return shown;
    }

    private String style(Turn turn, Optional<SignalProgram> program) {
        if (work.roads().isForbidden(turn.fromLink(), turn.toLink())) {
            return "turn-forbidden";
        }
        if (looked < 0 || program.isEmpty()) {
            return "turn-allowed";
        }
        boolean green = program.get().steps().get(looked).green().contains(changes.movement(turn));
        return green ? "turn-green" : "turn-waits";
    }

    /** The same as arrows on the ground. */
    List<StreetLayer.Arrow> arrows(int shownNode) {
        RoadNetwork roads = work.roads();
        node = shownNode;
        Optional<SignalProgram> program = changes.program(node);
        int steps = program.map(p -> p.steps().size()).orElse(0);
        looked = Math.min(looked, steps - 1);
        return Turn.possible(roads, node).stream()
                .map(turn -> new StreetLayer.Arrow(style(turn, program), TurnWay.of(roads, node, turn)))
                .toList();
    }

    private void click(Turn turn) {
        boolean forbidden = work.roads().isForbidden(turn.fromLink(), turn.toLink());
        if (looked < 0 || forbidden) {
            changes.toggle(node, turn);
        } else {
            int phase = looked;
            change(p -> p.replaced(phase, p.steps().get(phase).toggled(changes.movement(turn))));
        }
    }

    private void showArms(RoadNetwork roads) {
        arms.getChildren().clear();
        boolean signalled = roads.control(node) == JunctionControl.SIGNAL;
        int number = 0;
        for (int link : roads.linksAt(node)) {
            CheckBox box = new CheckBox(work.title(roads.linkId(link)) + ", "
                    + words.get("side." + side(roads, link).toLowerCase(Locale.ROOT)));
            box.setId("crossing-" + number++);
            box.setSelected(signalled || changes.hasCrossing(node, link));
            box.setDisable(signalled);
            box.setOnAction(e -> changes.toggleCrossing(node, link));
            arms.getChildren().add(box);
        }
        if (signalled) {
            Label why = new Label(words.get("junction.crossingsOfSignals"));
            why.setWrapText(true);
            why.getStyleClass().addAll("muted", "small-text");
            arms.getChildren().add(why);
        }
    }

    /** Which way an arm leads, by the compass. */
    private String side(RoadNetwork roads, int link) {
        double deg = Turn.headingOutDeg(roads, link, node);
        String[] sides = {"E", "NE", "N", "NW", "W", "SW", "S", "SE"};
        return sides[Math.floorMod((int) Math.rint(deg / 45), 8)];
    }

    @Override
    public void look(int phase) {
        looked = looked == phase ? -1 : phase;
        show(node);
        onLook.run();
    }

    /** Somebody who is told when another phase is looked at. */
    void onLook(Runnable listener) {
        onLook = listener;
    }

    @Override
    public void change(UnaryOperator<SignalProgram> how) {
        changes.program(node, how);
    }

    @Override
    public void back() {
        show(node);
    }

    @Override
    public void usual() {
        changes.usualProgram(node);
    }
}
