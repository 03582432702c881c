package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.SignalProgram.Step;

/** The phases of signals one below the other, with their times, and above them the whole cycle as a bar. */
final class PhaseTable extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BAR_PX = 14;
    private static final double LEAST_GREEN_S = 3;
    private static final double LONGEST_S = 300;

    private final Words words;
    private final Fields fields;
    private final Changes changes;

    /** What becomes of clicks and of what is typed. */
    interface Changes {
        /** A phase is looked at; the one that was looked at already is left. */
        void look(int phase);

        void change(UnaryOperator<SignalProgram> how);

        void usual();

        /** What was typed is no number: all is to be shown as it is. */
        void back();
    }

    PhaseTable(Words words, Changes changes) {
        super(6);
        this.words = words;
        this.changes = changes;
        fields = new Fields(words);
        setId("phases");
    }

    /** @param looked the phase that is looked at, -1 for none */
    void show(SignalProgram program, int looked) {
        List<Node> rows = new ArrayList<>();
        rows.add(bar(program, looked));
        HBox heads = new HBox(
                4, head("phase.number", 26), head("phase.green", 52), head("phase.yellow", 44), head("phase.red", 44));
        rows.add(heads);
        for (int i = 0; i < program.steps().size(); i++) {
            rows.add(row(program, i, i == looked));
        }
        Label cycle = new Label(words.get("phase.cycle", words.number(program.cycleS(), 0, "s")));
        cycle.setId("phase-cycle");
        cycle.getStyleClass().addAll("muted", "small-text");
        HBox foot = new HBox(
                2,
                fields.button("phase-add", "phase.add", Material2AL.ADD, () -> add(program, looked)),
                fields.button("phase-usual", "phase.usual", Material2AL.AUTORENEW, changes::usual),
                cycle);
        foot.setAlignment(Pos.CENTER_LEFT);
        rows.add(foot);
        getChildren().setAll(rows);
    }

    private Label head(String wordsKey, double width) {
        Label label = new Label(words.get(wordsKey));
        label.getStyleClass().addAll("muted", "small-text");
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private HBox bar(SignalProgram program, int looked) {
        HBox bar = new HBox();
        bar.setId("phase-bar");
        double cycle = Math.max(1, program.cycleS());
        for (int i = 0; i < program.steps().size(); i++) {
            Step step = program.steps().get(i);
            int phase = i;
            piece(bar, "phase-green", step.greenS() / cycle, phase, phase == looked);
            piece(bar, "phase-yellow", step.yellowS() / cycle, phase, phase == looked);
            piece(bar, "phase-red", step.allRedS() / cycle, phase, phase == looked);
        }
        return bar;
    }

    private void piece(HBox bar, String style, double share, int phase, boolean chosen) {
        Region piece = new Region();
        piece.getStyleClass().addAll("phase-piece", style);
        piece.pseudoClassStateChanged(CHOSEN, chosen);
        piece.setMinHeight(BAR_PX);
        piece.setMinWidth(0);
        piece.prefWidthProperty().bind(widthProperty().multiply(share));
        piece.setOnMouseClicked(e -> changes.look(phase));
        bar.getChildren().add(piece);
    }

    private HBox row(SignalProgram program, int phase, boolean chosen) {
        Step step = program.steps().get(phase);
        Label number = new Label(Integer.toString(phase + 1));
        number.setMinWidth(22);
        number.getStyleClass().add("strong");
        int last = program.steps().size() - 1;
        HBox row = new HBox(
                4,
                number,
                seconds(
                        "green",
                        phase,
                        step.greenS(),
                        52,
                        s -> step.lasting(Math.max(LEAST_GREEN_S, s), step.yellowS(), step.allRedS())),
                seconds("yellow", phase, step.yellowS(), 44, s -> step.lasting(step.greenS(), s, step.allRedS())),
                seconds("red", phase, step.allRedS(), 44, s -> step.lasting(step.greenS(), step.yellowS(), s)),
                fields.button("phase-up-" + phase, "phase.earlier", Material2AL.ARROW_UPWARD, () -> {
                    if (phase > 0) {
                        changes.change(p -> p.moved(phase, phase - 1));
                    }
                }),
                fields.button("phase-down-" + phase, "phase.later", Material2AL.ARROW_DOWNWARD, () -> {
                    if (phase < last) {
                        changes.change(p -> p.moved(phase, phase + 1));
                    }
                }),
                fields.button("phase-remove-" + phase, "phase.remove", Material2AL.DELETE_OUTLINE, () -> {
                    if (last > 0) {
                        changes.change(p -> p.without(phase));
                    }
                }));
        row.setId("phase-" + phase);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("phase-row");
        row.pseudoClassStateChanged(CHOSEN, chosen);
        row.setOnMouseClicked(e -> changes.look(phase));
        return row;
    }

    /** What other times make of a phase. */
    private interface Timing {
        Step lasting(double seconds);
    }

    private TextField seconds(String which, int phase, double value, double width, Timing timing) {
        String shown = words.number(value, value == Math.rint(value) ? 0 : 1);
        TextField field = fields.number(
                "phase-" + which + "-" + phase,
                "phase." + which,
                s -> changes.change(p -> p.replaced(phase, timing.lasting(Math.clamp(s, 0, LONGEST_S)))),
                changes::back);
        field.setText(shown);
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private void add(SignalProgram program, int looked) {
        int at = looked < 0 ? program.steps().size() : looked + 1;
        changes.change(p -> p.with(at, new Step(15, 3, 2, List.of())));
    }
}
