package org.serdica.app.ui.radio;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.PointReading;
import org.serdica.model.radio.coverage.ProfileCut;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;

/** What arrives at a place: the sums of all sectors, each sector's own level, and the cut to the one that is chosen. */
final class ReadingCard extends VBox {
    private static final int MOST_SECTORS = 8;
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
    private int choice;

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
        for (GridPane grid : List.of(sums, sectors)) {
            grid.setHgap(8);
            grid.setVgap(2);
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().addAll(wide, right, right);
        }
        getChildren().addAll(title, sums, sectors, cutTitle, profile);
        show(null);
    }

    /** @param reading null where no place is read */
    void show(@Nullable PointReading reading) {
        boolean any = reading != null;
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
        line = 0;
        for (PointReading.Level level : levels.subList(0, Math.min(MOST_SECTORS, levels.size()))) {
            Label name = new Label(level.sector().id());
            name.setStyle("-fx-cursor: hand;");
            name.setOnMouseClicked(e -> choose(reading, level.sector()));
            Label distance = new Label(words.number(level.distanceM(), 0, "m"));
            distance.getStyleClass().addAll("small-text", "muted");
            sectors.addRow(line++, name, distance, new Label(number(level.rsrpDbm(), "dBm")));
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

    /** The ways to look for are many; they come a moment later, and only for what was chosen last. */
    private void choose(PointReading reading, Sector sector) {
        int number = ++choice;
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
