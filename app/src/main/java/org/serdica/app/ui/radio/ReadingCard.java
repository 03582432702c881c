package org.serdica.app.ui.radio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.PointReading;
import org.serdica.model.radio.coverage.ProfileCut;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;

/** What arrives at a place: the sums of all sectors, each sector's own level, and the cut to the one that is chosen. */
final class ReadingCard extends VBox {
    private static final int MOST_SECTORS = 8;
    private static final int SECTOR_FIGURES = 3;
    private static final double CARRIER_NEARER_PX = 4;
    private static final double SWATCH_PX = 9;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<CoverageLayer> SUMS =
            List.of(CoverageLayer.RSRP, CoverageLayer.SINR, CoverageLayer.RSRQ, CoverageLayer.THROUGHPUT);

    /** How waves come to the place from one sector. */
    private record Found(List<PointReading.RayPath> ways, ProfileCut cut) {}

    private final JobRunner jobs;
    private final Words words;
    private final RadioLegends names;
    private final Consumer<List<PointReading.RayPath>> rays;
    private final Label title = new Label();
    private final GridPane sums = new GridPane();
    private final GridPane sectors = new GridPane();
    private final Label cutTitle = new Label();
    private final ProfileChart profile;
    private final RadioColours colours = RadioColours.of(CoverageLayer.RSRP);
    private final Map<String, Hyperlink> rows = new HashMap<>();
    private int choice;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    /** @param rays draws the ways from the sector that is chosen */
    ReadingCard(JobRunner jobs, Words words, Consumer<List<PointReading.RayPath>> rays) {
        super(8);
        this.jobs = jobs;
        this.words = words;
        this.rays = rays;
        names = new RadioLegends(words);
        profile = new ProfileChart(words);
        setId("radio-reading");
        title.getStyleClass().add("section-title");
        cutTitle.getStyleClass().addAll("small-text", "muted");
        cutTitle.setWrapText(true);
        columns(sums, 1);
        columns(sectors, SECTOR_FIGURES);
        getChildren().addAll(title, sums, sectors, cutTitle, profile);
        show(null);
    }

    /** A name, and figures that stand under each other. */
    private static void columns(GridPane grid, int figures) {
        grid.setHgap(10);
        grid.setVgap(3);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        for (int i = 0; i < figures; i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().add(right);
        }
    }

    /** @param reading null where no place is read */
    void show(@Nullable PointReading reading) {
        boolean any = reading != null;
        if (reading != null && (!isVisible() || reading.x() != lastX || reading.y() != lastY)) {
            lastX = reading.x();
            lastY = reading.y();
            Platform.runLater(this::comeIntoView);
        }
        setVisible(any);
        setManaged(any);
        sums.getChildren().clear();
        sectors.getChildren().clear();
        if (reading == null) {
            choice++;
            rays.accept(List.of());
            return;
        }
        title.setText(words.get("radio.at", words.number(reading.x(), 0), words.number(reading.y(), 0)));
        int line = 0;
        for (CoverageLayer layer : SUMS) {
            Label value = new Label(number(reading.value(layer), layer.unit()));
            value.setId("radio-reading-" + RadioLegends.key(layer));
            sums.addRow(line++, new Label(names.name(layer)), value);
        }
        List<PointReading.Level> levels = reading.levels();
        rows.clear();
        if (!levels.isEmpty()) {
            sectors.addRow(
                    0,
                    head("radio.read.cell"),
                    head("radio.read.distance"),
                    head("radio.read.loss"),
                    head("radio.read.level"));
        }
        line = 1;
        for (PointReading.Level level : levels.subList(0, Math.min(MOST_SECTORS, levels.size()))) {
            sector(line, reading, level);
            line += 2;
        }
        if (levels.isEmpty()) {
            choice++;
            cutTitle.setText(words.get("radio.nothing"));
            profile.show(null);
            rays.accept(List.of());
        } else {
            choose(reading, levels.getFirst().sector());
        }
    }

    /** Somebody who clicks a place is not to look for the answer down the page. */
    private void comeIntoView() {
        Parent above = getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane && pane.getContent() instanceof Region page) {
            pane.layout();
            double top = page.sceneToLocal(localToScene(0, 0)).getY();
            double hidden = page.getHeight() - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                pane.setVvalue(Math.clamp(top / hidden, 0, 1));
            }
        }
    }

    private void sector(int line, PointReading reading, PointReading.Level level) {
        Hyperlink name = new Hyperlink(level.sector().id());
        name.getStyleClass().add("radio-cell");
        name.setGraphic(new Rectangle(SWATCH_PX, SWATCH_PX, FxColours.of(colours.rgb(level.rsrpDbm()))));
        name.setOnAction(e -> choose(reading, level.sector()));
        name.setTooltip(new Tooltip(words.get(
                level.outOfRange()
                        ? "radio.read.outOfRange"
                        : level.inSight() ? "radio.read.inSight" : "radio.read.behind")));
        rows.put(level.sector().id(), name);
        String loss = words.number(level.lossDb(), 0) + (level.outOfRange() ? " *" : "");
        sectors.addRow(
                line,
                name,
                small(words.number(level.distanceM(), 0, "m")),
                small(loss),
                new Label(words.aligned(level.rsrpDbm(), 1) + "\u202fdBm"));
        Label carrier = carrier(level.sector().carrier());
        sectors.add(carrier, 0, line + 1, SECTOR_FIGURES + 1, 1);
        GridPane.setMargin(carrier, new Insets(-CARRIER_NEARER_PX, 0, 2, 0));
    }

    /** A level says little without what it is the level of. */
    private Label carrier(Carrier c) {
        Label label = small(words.get(
                "radio.read.carrier",
                c.technology().text(),
                words.number(c.frequencyMHz(), 0, "MHz"),
                words.number(c.bandwidthMHz(), c.bandwidthMHz() < 1 ? 1 : 0, "MHz")));
        label.getStyleClass().addAll("muted", "radio-carrier");
        return label;
    }

    private Label head(String key) {
        Label label = small(words.get(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small-text");
        return label;
    }

    /** The ways to look for are many; they come a moment later, and only for what was chosen last. */
    private void choose(PointReading reading, Sector sector) {
        int number = ++choice;
        rows.forEach((id, link) -> link.pseudoClassStateChanged(CHOSEN, id.equals(sector.id())));
        jobs.quietly(
                Job.of(
                        "ways of the waves",
                        (progress, cancel) -> new Found(reading.rays(sector), reading.profile(sector))),
                found -> {
                    if (number == choice) {
                        show(sector, found);
                    }
                });
    }

    private void show(Sector sector, Found found) {
        List<PointReading.RayPath> ways = found.ways();
        cutTitle.setText(words.get(
                "radio.cut",
                sector.id(),
                words.get("radio.way." + ways.getFirst().kind().replace(' ', '_')),
                ways.size() - 1));
        profile.show(found.cut());
        rays.accept(ways);
    }

    private String number(double value, String unit) {
        return Double.isNaN(value) ? "–" : words.number(value, 1, unit);
    }
}
