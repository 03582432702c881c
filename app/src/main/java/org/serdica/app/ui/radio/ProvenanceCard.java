package org.serdica.app.ui.radio;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.serdica.app.ui.words.Words;

/** What made the map, one click away: models, version, what they were asked, and which state of the city they saw. */
final class ProvenanceCard extends TitledPane {
    private final CoverageKeeper keeper;
    private final Words words;
    private final Label text = new Label();

    ProvenanceCard(CoverageKeeper keeper, Words words) {
        this.keeper = keeper;
        this.words = words;
        setId("radio-provenance");
        getStyleClass().add("made-by");
        text.setWrapText(true);
        text.getStyleClass().add("small-text");
        textProperty().bind(words.text("radio.made"));
        setContent(text);
        setExpanded(false);
        setAnimated(false);
        keeper.coverageProperty().subscribe(this::fill);
        words.languageProperty().subscribe(this::fill);
        fill();
    }

    private void fill() {
        Coverage shown = keeper.coverageProperty().get().orElse(null);
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown != null) {
            text.setText(new MadeText(words)
                    .of(shown, keeper.calibrationProperty().get().size()));
        }
    }
}
