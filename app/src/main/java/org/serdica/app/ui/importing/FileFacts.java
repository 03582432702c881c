package org.serdica.app.ui.importing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.PreviewFile;
import org.serdica.model.geo.Bounds;

/** What was found in a file: objects, extent, what cannot come in and what was noticed. */
final class FileFacts extends GridPane {
    private static final int MOST_FINDINGS = 3;
    private static final double M_PER_KM = 1000;

    private final Words words;
    private int rows;

    FileFacts(PreviewFile file, Words words) {
        super(10, 4);
        this.words = words;
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(96);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(first, second);
        row("report.objects", counts(file.report().objects()));
        Bounds b = file.bounds();
        if (!b.isEmpty()) {
            row(
                    "import.extent",
                    words.number(b.width() / M_PER_KM, 2) + " × " + words.number(b.depth() / M_PER_KM, 2, "km"));
        }
        row("report.leftOut", counts(file.report().leftOut()));
        row(
                "import.noticed",
                file.report().findings().stream()
                        .filter(f -> f.severity() != Finding.Severity.NOTE)
                        .limit(MOST_FINDINGS)
                        .map(Finding::message)
                        .collect(Collectors.joining("\n")));
    }

    private void row(String key, String text) {
        if (!text.isEmpty()) {
            Label name = new Label(words.get(key));
            name.getStyleClass().add("muted");
            name.setMinHeight(USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label value = new Label(text);
            value.setWrapText(true);
            value.setMinHeight(USE_PREF_SIZE);
            addRow(rows++, name, value);
        }
    }

    private String counts(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(e -> name(e.getKey()) + "\u00a0" + words.number(e.getValue(), 0))
                        .collect(Collectors.joining(" · "));
    }

    private String name(String kind) {
        String key = "kind." + kind;
        return words.has(key) ? words.get(key) : kind;
    }
}
