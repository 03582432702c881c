package org.serdica.app.ui.open;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.SourceReport;

/** What came of each file: what is in the city, what was left out and why, and what was noticed. */
public final class ReportPage extends VBox {
    private static final int MOST_FINDINGS = 200;
    private final Words words;

    public ReportPage(OpenedCity opened, Words words) {
        super(16);
        this.words = words;
        getStyleClass().add("report");
        for (SourceReport report : opened.reports()) {
            getChildren().add(file(report));
        }
        if (opened.reports().isEmpty()) {
            getChildren().add(label(words.get("report.none"), "empty"));
        }
    }

    private Node file(SourceReport report) {
        VBox box = new VBox(4, label(report.file().getFileName().toString(), "strong"));
        String what = (report.format() + " " + report.version()).strip();
        String crs = report.crs().isEmpty() ? words.get("report.noCrs") : report.crs();
        box.getChildren().add(label(what + " · " + crs, "muted"));
        box.getChildren().add(line(words.get("report.imported"), report.imported() + " / " + report.features()));
        counts(box, "report.objects", report.objects());
        counts(box, "report.leftOut", report.leftOut());
        if (!report.findings().isEmpty()) {
            box.getChildren()
                    .add(label(words.get("report.findings", report.findings().size()), "section-title"));
            report.findings().stream().limit(MOST_FINDINGS).map(this::finding).forEach(box.getChildren()::add);
        }
        return box;
    }

    private void counts(VBox box, String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            box.getChildren().add(label(words.get(title), "section-title"));
            new TreeMap<>(counts).forEach((name, count) -> {
                String key = "kind." + name;
                box.getChildren().add(line(words.has(key) ? words.get(key) : name, words.number(count, 0)));
            });
        }
    }

    private Node finding(Finding finding) {
        Label code = label(finding.code(), "keys");
        code.setMinWidth(USE_PREF_SIZE);
        Label text = label(
                finding.element().isEmpty() ? finding.message() : finding.element() + ": " + finding.message(), "");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, code, text);
    }

    private static Node line(String name, String value) {
        Label left = label(name, "muted");
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        Label right = label(value, "");
        right.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, left, right);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
