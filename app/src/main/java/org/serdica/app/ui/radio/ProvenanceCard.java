package org.serdica.app.ui.radio;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.serdica.app.ui.words.Words;
import org.serdica.model.scenario.Provenance;

/** What made the map, one click away: models, version, what they were asked, and which state of the city they saw. */
final class ProvenanceCard extends TitledPane {
    private final CoverageKeeper keeper;
    private final Words words;
    private final Label text = new Label();

    ProvenanceCard(CoverageKeeper keeper, Words words) {
        this.keeper = keeper;
        this.words = words;
        setId("radio-provenance");
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
        Provenance p =
                keeper.coverageProperty().get().map(c -> c.maps().provenance()).orElse(null);
        setVisible(p != null);
        setManaged(p != null);
        if (p == null) {
            return;
        }
        StringBuilder lines = new StringBuilder(words.get("radio.made.model", p.model(), p.version()));
        for (Map.Entry<String, String> input : new TreeMap<>(p.inputs()).entrySet()) {
            String key = "radio.made." + input.getKey();
            lines.append('\n')
                    .append(words.has(key) ? words.get(key) : input.getKey())
                    .append(": ")
                    .append(input.getValue());
        }
        text.setText(lines.append('\n')
                .append(words.get("radio.made.city", p.cityStamp()))
                .toString());
    }
}
