package org.serdica.app.ui.importing;

import atlantafx.base.theme.Styles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.words.NumberText;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** Which objects come in: by class, level of detail, box and condition. */
final class ChoicePane extends VBox {
    private static final Duration TYPING_STOPS = Duration.millis(600);
    private static final int TENTHS = 10;
    private static final double CLASSES_PX = 78;

    private final ImportOrder order;
    private final FilterLanguage language;
    private final Words words;
    private final FlowPane kinds = new FlowPane(14, 6);
    private final Map<ObjectKind, CheckBox> checks = new HashMap<>();
    private final ComboBox<Integer> lods = new ComboBox<>();
    private final TextField[] sides = new TextField[4];
    private final TextField cql = new TextField();
    private final Label message = new Label();
    private boolean filling;
    private boolean halfABox;

    /** @param shown what the view shows of the city, empty where that says nothing about what would come in */
    ChoicePane(ImportOrder order, FilterLanguage language, Supplier<Optional<Bounds>> shown, Words words) {
        super(10);
        this.order = order;
        this.language = language;
        this.words = words;
        kinds.setId("import-classes");
        // Room for three lines from the start: what stands below stays where it is when classes come.
        kinds.setMinHeight(CLASSES_PX);
        getChildren().setAll(titled("import.classes", kinds), boxLine(shown), lastLine(), message);
        message.setId("import-filter-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().addAll("small-text", "problem");
        say("");
        order.previewProperty().subscribe(p -> p.ifPresent(this::fill));
        order.boxProperty().subscribe(this::fillBox);
    }

    private VBox titled(String key, Node node) {
        Label title = new Label(words.get(key));
        title.getStyleClass().add("section-title");
        title.setLabelFor(node);
        return new VBox(2, title, node);
    }

    private HBox boxLine(Supplier<Optional<Bounds>> shown) {
        HBox line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        String[] prompts = {"import.west", "import.south", "import.east", "import.north"};
        for (int i = 0; i < 4; i++) {
            TextField side = new TextField();
            side.setId("import-box-" + i);
            side.setPromptText(words.get(prompts[i]));
            side.setAccessibleText(words.get(prompts[i]));
            side.setTooltip(new Tooltip(words.get(prompts[i])));
            side.setPrefColumnCount(6);
            side.setMinWidth(50);
            HBox.setHgrow(side, Priority.ALWAYS);
            side.textProperty().subscribe((before, now) -> {
                if (!filling) {
                    readBox();
                }
            });
            sides[i] = side;
            line.getChildren().add(side);
        }
        Button asShown = new Button();
        asShown.setId("import-box-shown");
        asShown.setGraphic(new FontIcon(Material2MZ.VISIBILITY));
        asShown.getStyleClass().add("icon-button");
        asShown.setTooltip(new Tooltip(words.get("import.box.shown")));
        asShown.setAccessibleText(words.get("import.box.shown"));
        order.previewProperty().subscribe(p -> asShown.setDisable(shown.get().isEmpty()));
        asShown.setOnAction(e -> order.boxProperty().set(shown.get()));
        Button clear = new Button();
        clear.setGraphic(new FontIcon(Material2AL.CLOSE));
        clear.getStyleClass().add("icon-button");
        clear.setTooltip(new Tooltip(words.get("import.box.clear")));
        clear.setAccessibleText(words.get("import.box.clear"));
        clear.setOnAction(e -> order.boxProperty().set(Optional.empty()));
        line.getChildren().addAll(asShown, clear);
        VBox titled = titled("import.box", line);
        HBox whole = new HBox(titled);
        HBox.setHgrow(titled, Priority.ALWAYS);
        return whole;
    }

    private HBox lastLine() {
        lods.setId("import-lod");
        lods.setCellFactory(list -> lodCell());
        lods.setButtonCell(lodCell());
        lods.setPrefWidth(170);
        lods.getItems().setAll(-1);
        lods.setValue(-1);
        lods.valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                order.maxLodProperty().set(now < 0 ? OptionalInt.empty() : OptionalInt.of(now));
            }
        });
        cql.setId("import-filter");
        cql.setPromptText(words.get("layers.filter.example"));
        PauseTransition pause = new PauseTransition(TYPING_STOPS);
        pause.setOnFinished(e -> where());
        cql.textProperty().subscribe((before, now) -> {
            if (isUnderstood()) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
        cql.setOnAction(e -> {
            pause.stop();
            where();
        });
        VBox level = titled("import.lod", lods);
        VBox condition = titled("import.filter", cql);
        HBox.setHgrow(condition, Priority.ALWAYS);
        return new HBox(12, level, condition);
    }

    private ListCell<Integer> lodCell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Integer lod, boolean empty) {
                super.updateItem(lod, empty);
                setText(
                        empty || lod == null
                                ? null
                                : lod < 0
                                        ? words.get("import.lod.all")
                                        : words.get("import.lod.upTo", Integer.toString(lod / TENTHS)));
            }
        };
    }

    /** Checks what stands there and says what is wrong with it. */
    private boolean isUnderstood() {
        boolean fine = true;
        say("");
        if (!cql.getText().isBlank()) {
            try {
                language.parse(cql.getText().strip());
            } catch (InputRefused e) {
                fine = false;
                say(e.getMessage());
            }
        }
        cql.pseudoClassStateChanged(Styles.STATE_DANGER, !fine);
        order.unclearProperty().set(halfABox || !fine);
        return fine;
    }

    /** Takes what was typed last as it stands. */
    void settle() {
        where();
    }

    private void where() {
        if (isUnderstood()) {
            order.where(cql.getText());
        }
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private void fill(ImportPreview p) {
        Map<ObjectKind, Integer> counts = p.objects().kinds();
        if (!checks.keySet().equals(counts.keySet())) {
            checks.clear();
            kinds.getChildren().clear();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<ObjectKind, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .forEach(kind -> {
                        CheckBox check = check(kind);
                        checks.put(kind, check);
                        kinds.getChildren().add(check);
                    });
        }
        counts.forEach((kind, count) -> {
            CheckBox check = checks.get(kind);
            if (check != null) {
                check.setText(words.get("kind." + kind.className()) + "  " + words.number(count, 0));
                check.setSelected(!order.leftOutProperty().get().contains(kind));
            }
        });
        filling = true;
        Integer before = lods.getValue();
        lods.getItems().setAll(-1);
        // A whole level means all that begins with it, and the finest one leaves nothing out.
        List<Integer> whole = p.objects().lods().keySet().stream()
                .map(lod -> lod / TENTHS * TENTHS + TENTHS - 1)
                .distinct()
                .toList();
        lods.getItems().addAll(whole.subList(0, Math.max(0, whole.size() - 1)));
        lods.setValue(lods.getItems().contains(before) ? before : Integer.valueOf(-1));
        lods.setDisable(lods.getItems().size() < 2);
        filling = false;
    }

    private CheckBox check(ObjectKind kind) {
        CheckBox check = new CheckBox();
        check.setId("import-class-" + kind.className());
        check.setMnemonicParsing(false);
        check.setOnAction(e -> {
            Set<ObjectKind> out = EnumSet.noneOf(ObjectKind.class);
            out.addAll(order.leftOutProperty().get());
            if (check.isSelected()) {
                out.remove(kind);
            } else {
                out.add(kind);
            }
            order.leftOutProperty().set(Set.copyOf(out));
        });
        return check;
    }

    private void readBox() {
        double[] n = new double[4];
        int given = 0;
        for (int i = 0; i < 4; i++) {
            OptionalDouble number = NumberText.of(sides[i].getText());
            given += sides[i].getText().isBlank() ? 0 : 1;
            n[i] = number.orElse(Double.NaN);
        }
        boolean box = n[0] < n[2] && n[1] < n[3];
        for (TextField side : sides) {
            side.pseudoClassStateChanged(Styles.STATE_DANGER, given > 0 && !box);
        }
        halfABox = given > 0 && !box;
        isUnderstood();
        filling = true;
        if (box) {
            order.boxProperty().set(Optional.of(Bounds.ofPlan(n[0], n[1], n[2], n[3])));
        } else {
            order.boxProperty().set(Optional.empty());
        }
        filling = false;
    }

    /** What was drawn stands in the fields; what is being typed stays as it is. */
    private void fillBox(Optional<Bounds> box) {
        if (filling) {
            return;
        }
        filling = true;
        halfABox = false;
        isUnderstood();
        double[] n = box.map(b -> new double[] {b.minX(), b.minY(), b.maxX(), b.maxY()})
                .orElse(new double[0]);
        for (int i = 0; i < 4; i++) {
            sides[i].setText(n.length == 0 ? "" : NumberText.text(n[i]));
            sides[i].pseudoClassStateChanged(Styles.STATE_DANGER, false);
        }
        filling = false;
    }
}
