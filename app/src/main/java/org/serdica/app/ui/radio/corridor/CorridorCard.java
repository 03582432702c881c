package org.serdica.app.ui.radio.corridor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.ui.edit.draw.DrawTools;
import org.serdica.app.ui.edit.draw.NumberBox;
import org.serdica.app.ui.edit.draw.Purpose;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CorridorWay;
import org.serdica.model.radio.coverage.ReceiverPlan;

/** The corridor that is looked at: drawn over the city, so high and so wide, and what arrives along it. */
public final class CorridorCard extends VBox {
    private static final double USUAL_HEIGHT_M = 60;
    private static final double USUAL_WIDTH_M = 30;
    private static final double STEP_M = 5;
    private static final double MOST_STATIONS = 1500;
    /** Places across the corridor, as parts of its half width. */
    private static final double[] ACROSS = {-1, -0.5, 0, 0.5, 1};

    private final ToolBox tools;
    private final Words words;
    private final Tool draw;
    private final Consumer<Optional<ReceiverPlan.Corridor>> changed;
    private final DoubleProperty heightM = new SimpleDoubleProperty(USUAL_HEIGHT_M);
    private final DoubleProperty widthM = new SimpleDoubleProperty(USUAL_WIDTH_M);
    private final Label hint = new Label();
    private final Label pointed = new Label();
    private final GridPane figures = new GridPane();
    private final CorridorChart chart;
    private double[] way = {};
    private @Nullable CorridorMap shown;

    /** @param changed is given the corridor as soon as there is another one */
    public CorridorCard(
            DrawTools drawing, ToolBox tools, Words words, Consumer<Optional<ReceiverPlan.Corridor>> changed) {
        super(8);
        this.tools = tools;
        this.words = words;
        this.changed = changed;
        setId("radio-corridor");
        draw = drawing.tool(new Drawn());
        chart = new CorridorChart(words, this::point);
        Button begin = new Button();
        begin.setId("corridor-draw");
        begin.setGraphic(new FontIcon(Material2MZ.TIMELINE));
        begin.textProperty().bind(words.text("radio.corridor.draw"));
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setOnAction(e -> tools.activate(draw));
        HBox size = new HBox(
                14,
                named("radio.corridor.height", "corridor-height", heightM, 1, 1000),
                named("radio.corridor.width", "corridor-width", widthM, 1, 500));
        hint.getStyleClass().addAll("muted", "small-text");
        hint.setWrapText(true);
        pointed.getStyleClass().addAll("muted", "small-text");
        figures.setHgap(8);
        figures.setVgap(2);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        figures.getColumnConstraints().addAll(wide, right);
        getChildren().addAll(begin, size, hint, chart, pointed, figures);
        heightM.subscribe((before, now) -> tell());
        widthM.subscribe((before, now) -> tell());
        words.languageProperty().subscribe(this::fill);
    }

    private HBox named(String key, String id, DoubleProperty value, double least, double most) {
        Label name = new Label();
        name.textProperty().bind(words.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(6, name, new NumberBox(id, words.text(key), "m", value, least, most));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A line becomes the corridor. */
    private final class Drawn implements Purpose {
        @Override
        public String id() {
            return "corridor";
        }

        @Override
        public String hints() {
            return "tool.corridor.hint";
        }

        @Override
        public boolean isLine() {
            return true;
        }

        @Override
        public boolean line(double[] xy, boolean last) {
            if (last) {
                way = xy.clone();
                tools.activate(tools.resting());
                tell();
            }
            return last;
        }
    }

    /** The corridor as it is drawn; empty before one is. */
    public Optional<ReceiverPlan.Corridor> corridor() {
        if (way.length < 4) {
            return Optional.empty();
        }
        double lengthM = CorridorWay.of(way, Double.MAX_VALUE).lengthM();
        double[] across = new double[ACROSS.length];
        for (int i = 0; i < across.length; i++) {
            across[i] = ACROSS[i] * widthM.get() / 2;
        }
        return Optional.of(
                new ReceiverPlan.Corridor(way, across, Math.max(STEP_M, lengthM / MOST_STATIONS), heightM.get()));
    }

    /** Looks at these corners from now on, two numbers each. */
    public void follow(double... corners) {
        way = corners.clone();
        tell();
    }

    /** How high a corridor is that is not drawn yet. */
    public double heightM() {
        return heightM.get();
    }

    private void tell() {
        changed.accept(corridor());
    }

    /** Shows what arrives along the corridor; null while nothing is known of one. */
    public void show(@Nullable CorridorMap map) {
        shown = map;
        fill();
    }

    /** The stations as a table; empty while none is shown. */
    public String csv() {
        return shown == null ? "" : CorridorFigures.csv(shown);
    }

    private void fill() {
        CorridorMap map = shown;
        hint.setText(words.get(map == null ? "radio.corridor.none" : "radio.corridor.models"));
        chart.setVisible(map != null);
        chart.setManaged(map != null);
        chart.show(map);
        point(Double.NaN);
        figures.getChildren().clear();
        if (map == null) {
            return;
        }
        CorridorFigures f = CorridorFigures.of(map);
        int line = 0;
        row(line++, "radio.corridor.length", words.number(f.lengthM(), 0, "m"));
        row(
                line++,
                "radio.corridor.lowest",
                number(f.lowestRsrpDbm(), "dBm") + " · " + number(Math.rint(f.lowestAtM()), "m"));
        row(line++, "radio.corridor.dark", words.number(100 * f.dark(), f.dark() > 0 && f.dark() < 0.01 ? 1 : 0, "%"));
        row(line++, "radio.corridor.lowestSinr", number(f.lowestSinrDb(), "dB"));
        row(line++, "radio.corridor.medianSinr", number(f.medianSinrDb(), "dB"));
        row(line++, "radio.corridor.handovers", words.number(f.handoversPerKm(), 1));
        row(line++, "radio.corridor.sectors", words.number((double) f.mostSectors(), 0));
        if (f.outOfRange() > 0) {
            row(line, "radio.corridor.outside", words.number(100 * f.outOfRange(), 0, "%"));
        }
    }

    private void row(int line, String key, String value) {
        Label name = new Label(words.get(key));
        name.setWrapText(true);
        figures.addRow(line, name, new Label(value));
    }

    private String number(double value, String unit) {
        return Double.isNaN(value) ? "–" : words.number(value, unit.equals("m") ? 0 : 1, unit);
    }

    /** What stands under the pointer on the chart. */
    private void point(double alongM) {
        CorridorMap map = shown;
        pointed.setManaged(map != null);
        pointed.setVisible(map != null);
        if (map == null || Double.isNaN(alongM)) {
            pointed.setText(map == null ? "" : words.get("radio.corridor.point"));
            return;
        }
        int station = 0;
        while (station + 1 < map.way().count() && map.way().alongM(station + 1) <= alongM) {
            station++;
        }
        pointed.setText(CorridorText.at(map, station, words));
    }
}
