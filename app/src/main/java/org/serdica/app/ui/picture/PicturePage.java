package org.serdica.app.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;

/** Asks what a picture shall be like: its size and what is written into it. */
public final class PicturePage extends VBox {
    private final Words words;
    private final ToggleGroup sizes = new ToggleGroup();
    private final Spinner<Integer> width = side("picture-width", PictureSize.FULL_HD.width());
    private final Spinner<Integer> height = side("picture-height", PictureSize.FULL_HD.height());
    private final CheckBox legend;
    private final CheckBox scale;
    private final CheckBox north;
    private final TextField attribution = new TextField();

    /**
     * @param ofView the size of the view on the screen
     * @param save called with what was chosen
     */
    public PicturePage(Words words, PictureSize ofView, Consumer<PictureOptions> save) {
        super(12);
        this.words = words;
        setId("picture-page");
        RadioButton own = size("picture-own", words.get("picture.size.own"), null);
        legend = box("picture-legend", "picture.legend");
        scale = box("picture-scale", "picture.scale");
        north = box("picture-north", "picture.north");
        attribution.setId("picture-attribution");
        attribution.setPromptText(words.get("picture.attribution"));
        HBox sides = new HBox(8, width, new Label("×"), height, new Label("px"));
        sides.setAlignment(Pos.CENTER_LEFT);
        sides.disableProperty().bind(own.selectedProperty().not());
        Button button = new Button(words.get("picture.save"), new FontIcon(Material2MZ.PHOTO_CAMERA));
        button.setId("picture-save");
        button.setDefaultButton(true);
        button.setOnAction(e -> save.accept(options()));
        RadioButton hd = size("picture-hd", text("picture.size.hd", PictureSize.FULL_HD), PictureSize.FULL_HD);
        getChildren()
                .addAll(
                        title("picture.size"),
                        size("picture-view", text("picture.size.view", ofView), ofView),
                        hd,
                        size("picture-4k", text("picture.size.4k", PictureSize.UHD_4K), PictureSize.UHD_4K),
                        own,
                        sides,
                        title("picture.strip"),
                        legend,
                        scale,
                        north,
                        attribution,
                        button);
        sizes.selectToggle(hd);
    }

    private PictureOptions options() {
        Optional<PictureSize> preset = Optional.ofNullable(sizes.getSelectedToggle())
                .map(t -> t.getUserData() instanceof PictureSize s ? s : null);
        return new PictureOptions(
                preset.orElseGet(() -> new PictureSize(width.getValue(), height.getValue())),
                legend.isSelected(),
                scale.isSelected(),
                north.isSelected(),
                attribution.getText().strip());
    }

    private String text(String key, PictureSize size) {
        return words.get(key) + "  " + size.width() + " × " + size.height();
    }

    private RadioButton size(String id, String text, @Nullable PictureSize size) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(sizes);
        button.setUserData(size);
        return button;
    }

    private CheckBox box(String id, String key) {
        CheckBox box = new CheckBox(words.get(key));
        box.setId(id);
        box.setSelected(true);
        return box;
    }

    private Node title(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Spinner<Integer> side(String id, int first) {
        Spinner<Integer> spinner = new Spinner<>(PictureSize.SMALLEST, PictureSize.LARGEST, first);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        return spinner;
    }
}
