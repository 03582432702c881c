package org.serdica.app.ui.picture;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;

/** Asks what a picture shall be like. */
public final class PictureForm extends VBox {
    private record Preset(String words, PictureSize size) {}

    private final Words words;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final Label problem = new Label();
    private final CheckBox legend = new CheckBox();
    private final CheckBox scale = new CheckBox();
    private final CheckBox north = new CheckBox();
    private final TextField attribution = new TextField();

    /**
     * @param source where the data come from, as it was said before; may be empty
     * @param save called with what was chosen
     */
    public PictureForm(PictureSize window, String source, Words words, Consumer<PictureOptions> save) {
        super(12);
        this.words = words;
        getStyleClass().add("form");
        ComboBox<Preset> presets = new ComboBox<>();
        presets.setId("picture-size");
        presets.getItems()
                .setAll(
                        new Preset("picture.asWindow", window),
                        new Preset("picture.fullHd", PictureSize.FULL_HD),
                        new Preset("picture.4k", PictureSize.UHD_4K));
        presets.setCellFactory(list -> cell());
        presets.setButtonCell(cell());
        presets.setMaxWidth(Double.MAX_VALUE);
        presets.valueProperty().subscribe(p -> {
            if (p != null) {
                width.setText(Integer.toString(p.size().width()));
                height.setText(Integer.toString(p.size().height()));
            }
        });
        presets.getSelectionModel().select(1);
        width.setPrefColumnCount(5);
        height.setPrefColumnCount(5);
        HBox size = new HBox(8, width, new Label("×"), height, new Label(words.get("picture.pixels")));
        size.setAlignment(Pos.CENTER_LEFT);
        legend.setText(words.get("picture.legend"));
        scale.setText(words.get("picture.scale"));
        north.setText(words.get("picture.north"));
        scale.setSelected(true);
        north.setSelected(true);
        legend.setSelected(true);
        attribution.setId("picture-attribution");
        attribution.setText(source);
        attribution.setPromptText(words.get("picture.attribution.example"));
        Label asks = new Label(words.get("picture.attribution"));
        asks.setLabelFor(attribution);
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.getStyleClass().add("problem");
        Button go = new Button(words.get("picture.save"));
        go.setId("picture-save");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(e -> choose(save));
        HBox foot = new HBox(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(
                        presets,
                        size,
                        new VBox(6, legend, scale, north),
                        new VBox(4, asks, attribution),
                        problem,
                        foot);
    }

    private void choose(Consumer<PictureOptions> save) {
        try {
            PictureSize size = new PictureSize(
                    Integer.parseInt(width.getText().strip()),
                    Integer.parseInt(height.getText().strip()));
            problem.setText("");
            save.accept(new PictureOptions(
                    size,
                    legend.isSelected(),
                    scale.isSelected(),
                    north.isSelected(),
                    attribution.getText().strip()));
        } catch (IllegalArgumentException e) {
            // Both what is no number and what is too large or too small.
            problem.setText(words.get("picture.badSize", PictureSize.SMALLEST, PictureSize.LARGEST));
        }
    }

    private ListCell<Preset> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Preset item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.get(item.words()));
            }
        };
    }
}
