package org.serdica.app.ui.export;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.export.Shortfall;
import org.serdica.importers.export.WriteReport;

/** What came of writing: the files, the objects by class, and what the format could not hold. */
final class ShortfallPage extends VBox {
    private static final int MOST_FILES = 20;

    ShortfallPage(WriteReport report, Words words) {
        super(4);
        setId("shortfalls");
        getStyleClass().add("report");
        line(words.get("export.shortfalls"), "section-title");
        for (Shortfall s : report.shortfalls()) {
            line(words.number((double) s.count(), 0) + " · " + s.what(), "strong");
            line(s.why(), "muted");
        }
        if (report.shortfalls().isEmpty()) {
            line(words.get("export.complete"), "muted");
        }
        line(words.get("export.objects"), "section-title");
        report.objects()
                .forEach((kind, count) -> line(
                        words.number((double) count, 0) + " · "
                                + (words.has("kind." + kind) ? words.get("kind." + kind) : kind),
                        ""));
        line(words.get("export.files"), "section-title");
        report.files().stream().limit(MOST_FILES).map(Path::toString).forEach(f -> line(f, "small-text"));
        if (report.files().size() > MOST_FILES) {
            line(words.get("export.moreFiles", report.files().size() - MOST_FILES), "muted");
        }
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        getChildren().add(label);
    }
}
