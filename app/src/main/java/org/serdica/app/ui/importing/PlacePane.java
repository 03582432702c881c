package org.serdica.app.ui.importing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.open.FarWords;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CrsSuggestion;
import org.serdica.importers.api.FarFile;
import org.serdica.importers.api.FilePlace;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.PreviewFile;
import org.serdica.importers.api.TwoPoints;

/** Where the selected file lies: as it says itself, in a CRS that a person names, or by two points. */
final class PlacePane extends VBox {
    private final ImportOrder order;
    private final Words words;
    private final Label question = new Label();
    private final ToggleGroup ways = new ToggleGroup();
    private final ToggleButton itself;
    private final ToggleButton inCrs;
    private final ToggleButton byPoints;
    private final CrsField crs;
    private final FlowPane suggestions = new FlowPane(6, 4);
    private final CheckBox swapped = new CheckBox();
    private final TwoPointsPane points;
    private final VBox more = new VBox(8);
    private @Nullable FileRow row;
    private String named = "";

    PlacePane(ImportOrder order, JobRunner jobs, TwoPointsPane.Picker picker, Words words) {
        super(8);
        this.order = order;
        this.words = words;
        question.setId("import-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        itself = way("import.place.itself", "left-pill");
        inCrs = way("import.place.crs", "center-pill");
        byPoints = way("import.place.points", "right-pill");
        inCrs.setId("import-way-crs");
        byPoints.setId("import-way-points");
        ways.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else {
                show(more());
            }
        });
        crs = new CrsField(jobs, words, name -> {
            named = name;
            sayCrs();
        });
        swapped.setText(words.get("import.swapped"));
        swapped.setOnAction(e -> sayCrs());
        points = new TwoPointsPane(words, picker, this::sayPoints);
        HBox pills = new HBox(itself, inCrs, byPoints);
        getChildren().setAll(question, pills, more);
    }

    private ToggleButton way(String key, String style) {
        ToggleButton button = new ToggleButton(words.get(key));
        button.getStyleClass().addAll(style, "small-pill");
        button.setToggleGroup(ways);
        button.setOnAction(e -> decide());
        return button;
    }

    void show(FileRow of) {
        FileRow before = row;
        row = of;
        question.setText(asks(of));
        question.getStyleClass().setAll("label", of.asksWhere() ? "asks-text" : "muted");
        fillSuggestions(of);
        boolean other = before == null
                || !before.file().equals(of.file())
                || before.known().isEmpty() && of.known().isPresent();
        FilePlace said = order.said(of.file()).place().orElse(null);
        if (said instanceof FilePlace.InCrs(String name, boolean swap)) {
            named = name;
            crs.show(name);
            swapped.setSelected(swap);
            inCrs.setSelected(true);
        } else if (said instanceof FilePlace.ByTwoPoints(TwoPoints two)) {
            points.show(Optional.of(two));
            byPoints.setSelected(true);
        } else if (other) {
            named = "";
            crs.show("");
            swapped.setSelected(false);
            points.show(Optional.empty());
            // What asks is answered by a CRS as a rule, local coordinates by points.
            boolean local =
                    of.far().map(f -> f.reason() == FarFile.Reason.LOCAL).orElse(false);
            (local ? byPoints : of.asksWhere() ? inCrs : itself).setSelected(true);
        }
        show(more());
    }

    private String asks(FileRow of) {
        if (of.far().isPresent()) {
            return FarWords.where(of.far().get(), words) + ". "
                    + FarWords.why(of.far().get(), words);
        }
        PreviewFile.Standing standing = of.known().map(PreviewFile::place).orElse(PreviewFile.Standing.SAID);
        if (standing == PreviewFile.Standing.MISSING) {
            return words.get("import.asksForCrs");
        }
        if (standing == PreviewFile.Standing.ASSUMED) {
            return words.get(
                    "import.assumed",
                    order.previewProperty().get().map(ImportPreview::crs).orElse(""));
        }
        String own = of.known().map(f -> f.report().crs()).orElse("");
        return own.isEmpty() ? "" : words.get("import.inCrs", CrsText.shortened(own));
    }

    private void fillSuggestions(FileRow of) {
        suggestions.getChildren().clear();
        of.far()
                .filter(f -> !f.fittingCrs().isEmpty())
                .ifPresent(f ->
                        suggest(f.fittingCrs(), f.reason() == FarFile.Reason.SWAPPED, words.get("import.why.near")));
        of.known().ifPresent(f -> f.suggestions().forEach(s -> suggest(s.crs(), s.swapped(), why(s))));
    }

    private String why(CrsSuggestion s) {
        String why = words.get(
                switch (s.why()) {
                    case CITY -> "import.why.city";
                    case NEAR_CITY -> "import.why.near";
                    case DEGREES -> "import.why.degrees";
                    case LAND -> "import.why.land";
                });
        return s.swapped() ? why + ", " + words.get("import.swapped") : why;
    }

    private void suggest(String name, boolean swap, String why) {
        Button chip = new Button(swap ? name + " ⇄" : name);
        chip.getStyleClass().add("chip");
        chip.setTooltip(new Tooltip(why));
        chip.setAccessibleText(name + ", " + why);
        chip.setOnAction(e -> {
            named = name;
            crs.show(name);
            swapped.setSelected(swap);
            sayCrs();
        });
        suggestions.getChildren().add(chip);
    }

    /** What belongs to the way that is chosen. */
    private Node[] more() {
        if (byPoints.isSelected()) {
            return new Node[] {points};
        }
        if (inCrs.isSelected()) {
            return suggestions.getChildren().isEmpty()
                    ? new Node[] {crs, swapped}
                    : new Node[] {crs, suggestions, swapped};
        }
        return new Node[0];
    }

    private void show(Node... nodes) {
        more.getChildren().setAll(nodes);
        more.setManaged(nodes.length > 0);
    }

    /** A way was chosen by hand. */
    private void decide() {
        FileRow of = row;
        if (of != null && itself.isSelected()) {
            order.sayPlace(of.file(), Optional.empty());
        } else if (inCrs.isSelected()) {
            sayCrs();
        }
    }

    private void sayCrs() {
        FileRow of = row;
        if (of != null && !named.isEmpty()) {
            order.sayPlace(of.file(), Optional.of(new FilePlace.InCrs(named, swapped.isSelected())));
        }
    }

    private void sayPoints(Optional<TwoPoints> two) {
        FileRow of = row;
        if (of != null && byPoints.isSelected()) {
            order.sayPlace(of.file(), two.map(FilePlace.ByTwoPoints::new));
        }
    }
}
