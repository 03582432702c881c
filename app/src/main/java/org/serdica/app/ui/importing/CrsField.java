package org.serdica.app.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CrsCatalogue;
import org.serdica.model.task.Job;

/** A field for a CRS, by code, name or alias, with what fits listed below while one types. */
final class CrsField extends VBox {
    private static final int MOST = 9;

    private final TextField field = new TextField();
    private final Label title = new Label();
    private final ContextMenu hits = new ContextMenu();
    private final JobRunner jobs;
    private final Words words;
    private final Consumer<String> chosen;
    private @Nullable CrsCatalogue catalogue;
    private boolean filling;

    /** @param chosen told the normalised name of the CRS that a person settled on */
    CrsField(JobRunner jobs, Words words, Consumer<String> chosen) {
        super(3);
        this.jobs = jobs;
        this.words = words;
        this.chosen = chosen;
        field.setId("import-crs");
        field.setPromptText(words.get("import.crs.example"));
        field.setAccessibleText(words.get("import.place.crs"));
        title.getStyleClass().addAll("muted", "small-text");
        title.setMinHeight(USE_PREF_SIZE);
        hits.getStyleClass().add("crs-hits");
        field.textProperty().subscribe((before, now) -> {
            if (!filling) {
                list(now);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                open();
            }
        });
        field.setOnAction(e -> settle());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !hits.isShowing()) {
                list(field.getText());
                e.consume();
            }
        });
        getChildren().setAll(field, title);
    }

    /** Shows a CRS without telling anybody. */
    void show(String crs) {
        filling = true;
        field.setText(crs);
        filling = false;
        hits.hide();
        name(crs);
    }

    /** The names of all CRSs are read when they are first asked for. */
    private void open() {
        if (catalogue == null) {
            jobs.quietly(Job.of("CRS", (progress, cancel) -> CrsCatalogue.load()), loaded -> {
                catalogue = loaded;
                name(field.getText());
                if (field.isFocused() && !field.getText().isBlank()) {
                    list(field.getText());
                }
            });
        }
    }

    private void name(String crs) {
        CrsCatalogue known = catalogue;
        title.setText(
                known == null || crs.isBlank()
                        ? ""
                        : known.search(crs, 1).stream()
                                .filter(e -> e.crs().equals(crs))
                                .map(CrsCatalogue.Entry::title)
                                .findFirst()
                                .orElse(""));
    }

    private void list(String text) {
        CrsCatalogue known = catalogue;
        if (known == null) {
            open();
            return;
        }
        List<CrsCatalogue.Entry> found = known.search(text, MOST);
        title.setText(found.isEmpty() && !text.isBlank() ? words.get("import.crs.unknown") : "");
        hits.getItems().setAll(found.stream().map(this::item).toList());
        if (found.isEmpty() || field.getScene() == null || !field.isFocused()) {
            hits.hide();
        } else if (!hits.isShowing()) {
            hits.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(CrsCatalogue.Entry entry) {
        MenuItem item = new MenuItem(entry.crs() + "   " + entry.title());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> take(entry));
        return item;
    }

    private void take(CrsCatalogue.Entry entry) {
        show(entry.crs());
        title.setText(entry.title());
        chosen.accept(entry.crs());
    }

    /** Enter: what was typed if it names a CRS, else the likeliest of what fits. */
    private void settle() {
        String typed = field.getText();
        jobs.quietly(
                Job.of("CRS", (progress, cancel) -> CrsCatalogue.find(typed)
                        .or(() -> CrsCatalogue.load().search(typed, 1).stream().findFirst())),
                found -> found.ifPresentOrElse(this::take, () -> title.setText(words.get("import.crs.unknown"))));
    }
}
