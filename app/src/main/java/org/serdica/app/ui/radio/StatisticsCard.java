package org.serdica.app.ui.radio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.serdica.model.radio.coverage.CoverageStatistics;
import org.serdica.model.radio.coverage.CoverageStatistics.Distribution;
import org.serdica.model.task.Job;

/** How the shown map spreads over open ground, buildings, residents and classes of buildings. Worked out behind the window. */
final class StatisticsCard extends VBox {
    private static final List<Integer> PERCENT = List.of(5, 50, 95);

    private final CoverageKeeper keeper;
    private final JobRunner jobs;
    private final Words words;
    private final RadioLegends names;
    private final Label title = new Label();
    private final GridPane table = new GridPane();
    private @Nullable Figures shown;
    private boolean counting;

    /** The rows of a table and what they are of. */
    private record Figures(Coverage coverage, CoverageLayer layer, Map<String, Distribution> rows) {}

    StatisticsCard(CoverageKeeper keeper, JobRunner jobs, Words words) {
        super(6);
        this.keeper = keeper;
        this.jobs = jobs;
        this.words = words;
        names = new RadioLegends(words);
        setId("radio-statistics");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        table.setHgap(10);
        table.setVgap(2);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        for (int i = 0; i < PERCENT.size(); i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(USE_PREF_SIZE);
            table.getColumnConstraints().add(right);
        }
        getChildren().addAll(title, table);
        keeper.coverageProperty().subscribe(this::count);
        keeper.wishProperty().subscribe(this::count);
        words.languageProperty().subscribe(this::fill);
    }

    /** The table for a spreadsheet; empty while nothing is shown. */
    String csv() {
        Figures f = shown;
        if (f == null) {
            return "";
        }
        StringBuilder csv = new StringBuilder("of,weight,mean");
        PERCENT.forEach(p -> csv.append(",p").append(p));
        csv.append("\r\n");
        f.rows().forEach((name, d) -> {
            csv.append('"').append(name.replace("\"", "\"\"")).append('"');
            csv.append(',').append(d.weight()).append(',').append(d.mean());
            PERCENT.forEach(p -> csv.append(',').append(d.percentile(p)));
            csv.append("\r\n");
        });
        return csv.toString();
    }

    private void count() {
        Coverage newest =
                keeper.coverageProperty().get().filter(c -> !c.coarse()).orElse(null);
        CoverageLayer layer = keeper.wishProperty().get().layer();
        Figures known = shown;
        if (keeper.coverageProperty().get().isEmpty()) {
            shown = null;
            fill();
        }
        if (newest == null || counting) {
            return;
        }
        if (known != null && known.coverage().maps() == newest.maps() && known.layer() == layer) {
            return;
        }
        if (layer == CoverageLayer.BEST_SERVER || layer == CoverageLayer.LINE_OF_SIGHT) {
            shown = null;
            fill();
            return;
        }
        counting = true;
        jobs.quietly(
                Job.of("coverage statistics", (progress, cancel) -> figures(newest, layer)),
                figures -> {
                    counting = false;
                    shown = figures;
                    fill();
                    count();
                },
                () -> counting = false);
    }

    private static Figures figures(Coverage coverage, CoverageLayer layer) {
        CoverageStatistics statistics = new CoverageStatistics(coverage.city(), coverage.maps());
        Map<String, Distribution> rows = new LinkedHashMap<>();
        if (!coverage.maps().isOnlyIndoors()) {
            rows.put("open", statistics.outdoors(layer));
        }
        rows.put("indoors", statistics.indoors(layer));
        rows.put("residents", statistics.residents(layer));
        rows.putAll(statistics.byBuildingClass(layer));
        rows.values().removeIf(d -> d.weight() <= 0);
        return new Figures(coverage, layer, rows);
    }

    private void fill() {
        table.getChildren().clear();
        Figures f = shown;
        setVisible(f != null);
        setManaged(f != null);
        if (f == null) {
            return;
        }
        title.setText(words.get("radio.statistics", names.heading(f.coverage().over(), f.layer())));
        List<Label> head = new ArrayList<>(List.of(new Label()));
        PERCENT.forEach(p -> head.add(small(words.get("radio.percentile", p))));
        table.addRow(0, head.toArray(Label[]::new));
        int line = 1;
        for (Map.Entry<String, Distribution> row : f.rows().entrySet()) {
            List<Label> cells = new ArrayList<>(List.of(small(name(row.getKey()))));
            PERCENT.forEach(p -> cells.add(small(words.number(row.getValue().percentile(p), 0))));
            table.addRow(line++, cells.toArray(Label[]::new));
        }
    }

    /** Classes of buildings by their names; one that has none here as its file writes it. */
    private String name(String key) {
        return BuildingUses.name(key, words);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small-text");
        return label;
    }
}
