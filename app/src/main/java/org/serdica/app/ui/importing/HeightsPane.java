package org.serdica.app.ui.importing;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.open.HeightWords;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.HeightGap;
import org.serdica.importers.api.Heights;

/** What becomes of the heights of a file that do not fit: nothing, unless a person says otherwise. */
final class HeightsPane extends VBox {
    private final ToggleGroup ways = new ToggleGroup();

    HeightsPane(FileRow row, HeightGap gap, ImportOrder order, Words words) {
        super(8);
        Label why = new Label(HeightWords.why(gap, words));
        why.setId("import-heights");
        why.getStyleClass().add("asks-text");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        Heights said = order.said(row.file()).heights().orElse(Heights.AS_GIVEN);
        HBox pills = new HBox();
        for (Heights way : Heights.values()) {
            ToggleButton button = new ToggleButton(
                    switch (way) {
                        case AS_GIVEN -> words.get("import.heights.given");
                        case SHIFTED -> words.get("import.heights.shifted", words.number(-gap.medianM(), 1, "m"));
                        case ON_GROUND -> words.get("import.heights.ground");
                    });
            button.setId("import-heights-" + way.ordinal());
            button.getStyleClass()
                    .addAll(
                            way == Heights.AS_GIVEN
                                    ? "left-pill"
                                    : way == Heights.SHIFTED ? "center-pill" : "right-pill",
                            "small-pill");
            button.setToggleGroup(ways);
            button.setSelected(way == said);
            // Without a terrain there is no ground to stand on.
            button.setDisable(way == Heights.ON_GROUND && !gap.onTerrain());
            button.setOnAction(e -> {
                // One of them always holds.
                button.setSelected(true);
                order.sayHeights(row.file(), Optional.of(way));
            });
            pills.getChildren().add(button);
        }
        getChildren().setAll(why, pills);
    }
}
