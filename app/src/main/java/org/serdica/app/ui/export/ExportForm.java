package org.serdica.app.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.ChoiceText;
import org.serdica.importers.api.CityChoice;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Bounds;

/** Asks what of the city to write, and as what. */
final class ExportForm extends VBox {
    private static final String ALL_LODS = "";
    private static final String GEOJSON = "geojson";

    private final Words words;
    private final City city;
    private final ComboBox<WriteFormat> format = new ComboBox<>();
    private final Label holds = new Label();
    private final ComboBox<ExportScope> scope = new ComboBox<>();
    private final BoxFields box;
    private final TextField crs = new TextField();
    private final ComboBox<String> lod = new ComboBox<>();
    private final CheckBox surfaces = new CheckBox();
    private final Label problem = new Label();

    /**
     * What the form must know of the city.
     *
     * @param crs its own
     * @param selection ids of what is selected
     * @param shown what the view shows
     */
    record City(String crs, Bounds bounds, Set<String> selection, ObjectFilter shown) {}

    /** @param export called with what was chosen */
    ExportForm(City city, Optional<WriteFormat> last, Words words, Consumer<ExportPlan> export) {
        super(12);
        this.words = words;
        this.city = city;
        box = new BoxFields(city.bounds(), words);
        setId("export-form");
        getStyleClass().add("form");
        formats(last);
        scopes();
        lods();
        crs.setId("export-crs");
        crs.setPromptText(words.get("export.crsOwn", city.crs()));
        surfaces.setId("export-surfaces");
        surfaces.setText(words.get("export.surfaces"));
        surfaces.managedProperty().bind(surfaces.visibleProperty());
        problem.setId("export-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.getStyleClass().add("problem");
        Button go = new Button(words.get("export.go"));
        go.setId("export-go");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(e -> choose(export));
        HBox foot = new HBox(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(
                        asked("export.format", format),
                        holds,
                        asked("export.what", scope),
                        box,
                        asked("export.lod", lod),
                        asked("export.crs", crs),
                        surfaces,
                        problem,
                        foot);
    }

    private Node asked(String key, Control field) {
        Label label = new Label(words.get(key));
        label.setLabelFor(field);
        label.getStyleClass().add("section-title");
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(2, label, field);
    }

    private void formats(Optional<WriteFormat> last) {
        format.setId("export-format");
        format.getItems().setAll(CityWriters.formats());
        show(format, WriteFormat::name);
        holds.setId("export-holds");
        holds.setWrapText(true);
        holds.getStyleClass().add("muted");
        format.valueProperty().subscribe(f -> {
            if (f == null) {
                return;
            }
            holds.setText(words.get("export.holds." + f.id()));
            boolean objects = f.holds(Holding.SURFACES) || f.holds(Holding.POINTS);
            lod.setDisable(!f.holds(Holding.SURFACES));
            surfaces.setVisible(f.id().equals(GEOJSON));
            if (!objects && scope.getValue() != ExportScope.BOX) {
                scope.setValue(ExportScope.EVERYTHING);
            }
        });
        format.setValue(last.orElse(CityWriters.formats().getFirst()));
    }

    private void scopes() {
        scope.setId("export-what");
        scope.getItems().setAll(ExportScope.values());
        if (city.selection().isEmpty()) {
            scope.getItems().remove(ExportScope.SELECTION);
        }
        show(
                scope,
                s -> s == ExportScope.SELECTION
                        ? words.get(s.words(), city.selection().size())
                        : words.get(s.words()));
        scope.setValue(city.selection().isEmpty() ? ExportScope.EVERYTHING : ExportScope.SELECTION);
        box.visibleProperty().bind(scope.valueProperty().isEqualTo(ExportScope.BOX));
        box.managedProperty().bind(box.visibleProperty());
    }

    private void lods() {
        lod.setId("export-lod");
        lod.getItems().setAll(List.of(ALL_LODS, "0", "1", "2", "3", "4"));
        show(lod, l -> l.equals(ALL_LODS) ? words.get("export.lodAll") : words.get("export.lodUpTo", l));
        lod.setValue(ALL_LODS);
    }

    private static <T> void show(ComboBox<T> box, Function<T, String> text) {
        box.setCellFactory(list -> cell(text));
        box.setButtonCell(cell(text));
    }

    private static <T> ListCell<T> cell(Function<T, String> text) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : text.apply(item));
            }
        };
    }

    private void choose(Consumer<ExportPlan> export) {
        String asked = crs.getText().strip();
        Optional<String> target = asked.isEmpty() ? Optional.empty() : Optional.of(asked);
        if (target.isPresent()
                && CrsNames.normalise(asked)
                        .filter(n -> Crs.metresPerUnit(n).isPresent())
                        .isEmpty()) {
            problem.setText(words.get("export.badCrs", asked));
            return;
        }
        Optional<Bounds> within;
        try {
            within = scope.getValue() == ExportScope.BOX ? Optional.of(box.box()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            problem.setText(words.get("export.badBox"));
            return;
        }
        problem.setText("");
        boolean all = lod.isDisabled() || lod.getValue().equals(ALL_LODS);
        OptionalInt maxLod = all ? OptionalInt.empty() : OptionalInt.of(ChoiceText.maxLod(lod.getValue()));
        boolean plain = surfaces.isVisible() && surfaces.isSelected();
        export.accept(new ExportPlan(
                format.getValue(),
                new CityChoice(within, filter(), maxLod, target),
                plain ? WriteRequest.Buildings.SURFACES : WriteRequest.Buildings.OUTLINES));
    }

    private ObjectFilter filter() {
        return switch (scope.getValue()) {
            case EVERYTHING, BOX -> ObjectFilter.ALL;
            case SELECTION -> {
                Set<String> ids = city.selection();
                yield (tile, object) -> ids.contains(tile.id(object));
            }
            case VIEW -> city.shown();
        };
    }
}
