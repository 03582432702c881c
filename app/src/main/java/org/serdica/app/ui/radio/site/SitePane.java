package org.serdica.app.ui.radio.site;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.network.CarrierPreset;
import org.serdica.model.radio.network.SiteTemplate;

/** What the next site consists of, and the button with which a click sets it. */
final class SitePane extends VBox {
    SitePane(SiteKind kind, BooleanProperty placing, Words words) {
        super(6);
        setId("site-pane");
        Label title = new Label();
        title.textProperty().bind(words.text("site.new"));
        title.getStyleClass().add("section-title");
        ComboBox<SiteTemplate> templates = Choices.box("site-template", t -> words.get("radio.template." + t.text()));
        ComboBox<CarrierPreset> presets = Choices.box("site-preset", p -> words.get("radio.preset." + p.text()));
        follow(templates, kind.templateProperty(), List.of(SiteTemplate.values()), words);
        follow(presets, kind.presetProperty(), List.of(CarrierPreset.values()), words);
        // A panel of millimetre waves has one band only.
        kind.templateProperty().subscribe(t -> {
            boolean fixed = t == SiteTemplate.FR2_PANEL;
            if (fixed) {
                kind.presetProperty().set(CarrierPreset.NR_26000);
            }
            presets.setDisable(fixed);
        });
        GridPane choices = new GridPane();
        choices.setHgap(8);
        choices.setVgap(6);
        choices.addRow(0, name("site.template", words), templates);
        choices.addRow(1, name("antenna.carrier", words), presets);
        GridPane.setHgrow(templates, Priority.ALWAYS);
        GridPane.setHgrow(presets, Priority.ALWAYS);
        ToggleButton place = new ToggleButton();
        place.setId("site-place");
        place.setGraphic(new FontIcon(Material2MZ.SETTINGS_INPUT_ANTENNA));
        place.textProperty().bind(words.text("site.place"));
        place.setMaxWidth(Double.MAX_VALUE);
        place.setFocusTraversable(false);
        place.selectedProperty().bindBidirectional(placing);
        getChildren().addAll(title, choices, place);
    }

    private static Label name(String key, Words words) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().addAll("small-text", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** The texts of a box do not change with the language by themselves. */
    private static <T> void follow(ComboBox<T> box, ObjectProperty<T> value, List<T> all, Words words) {
        box.getItems().setAll(all);
        box.setValue(value.get());
        box.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        value.subscribe(box::setValue);
        words.languageProperty().subscribe((before, now) -> {
            T kept = value.get();
            box.setItems(javafx.collections.FXCollections.observableArrayList(all));
            box.setValue(kept);
        });
    }
}
