package org.serdica.app.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.edit.ValueEdits;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.FormRecovery.Recovered;
import org.serdica.model.building.RoofForm;
import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.CityObject;

/** Roof, eaves and storeys of buildings, each to be changed for all of them at once; where they differ it says so. */
final class FormSection {
    private final Words words;
    private final Rows rows;
    private final ValueEdits edits;
    private final List<CityObject> buildings;
    private final List<BuildingForm> forms;
    private final boolean simple;

    /** Which way the ridge runs, as a person chooses. */
    private enum Ridge {
        OUTLINE("inspector.ridge.outline"),
        ALONG("inspector.ridge.along"),
        ACROSS("inspector.ridge.across");

        private final String words;

        Ridge(String words) {
            this.words = words;
        }
    }

    FormSection(Words words, Rows rows, ValueEdits edits, List<CityObject> buildings, List<Recovered> known) {
        this.words = words;
        this.rows = rows;
        this.edits = edits;
        this.buildings = buildings;
        forms = known.stream().map(k -> k.building().form()).toList();
        simple = known.stream().anyMatch(k -> !k.faithful());
    }

    Node node() {
        List<Node> lines = new ArrayList<>();
        lines.add(rows.control(words.get("inspector.roof"), roof()));
        if (forms.stream().anyMatch(FormSection::isPitched)) {
            lines.add(number(
                    "inspector.pitch",
                    "edit.form.pitch",
                    BuildingForm::pitchDeg,
                    1,
                    "°",
                    (f, deg) -> risen(f, new RoofForm.Pitch(deg))));
            lines.add(number(
                    "inspector.roofHeight",
                    "edit.form.roofHeight",
                    BuildingForm::roofHeightM,
                    2,
                    "m",
                    (f, m) -> risen(f, new RoofForm.Height(m))));
            lines.add(rows.control(words.get("inspector.ridge"), ridge()));
            lines.add(number(
                    "inspector.slope",
                    "edit.form.ridge",
                    FormSection::slopeDeg,
                    0,
                    "°",
                    (f, deg) -> f.with(f.roof().with(new RoofDirection.Down(deg, 0)))));
        }
        lines.add(number("inspector.eaves", "edit.form.eaves", FormSection::eavesM, 2, "m", FormSection::eaves));
        lines.add(number(
                "inspector.storeys",
                "edit.form.storeys",
                f -> f.eaves().storeys(),
                0,
                "",
                (f, count) -> f.with(new Eaves.Storeys((int) Math.rint(count), each(f)))));
        lines.add(number(
                "inspector.storeyHeight",
                "edit.form.storeyHeight",
                FormSection::each,
                2,
                "m",
                (f, m) -> f.with(new Eaves.Storeys(f.eaves().storeys(), m))));
        if (simple) {
            Label note = new Label(words.get("inspector.formSimple"));
            note.setWrapText(true);
            note.getStyleClass().addAll("muted", "small-text");
            lines.add(note);
        }
        return rows.section("inspector.form", lines.toArray(Node[]::new));
    }

    private static boolean isPitched(BuildingForm form) {
        return form.roof().shape() != RoofShape.FLAT;
    }

    /** A flat roof stays flat. */
    private static BuildingForm risen(BuildingForm form, RoofForm.Rise rise) {
        RoofForm roof = form.roof();
        return isPitched(form) ? form.with(new RoofForm(roof.shape(), rise, roof.direction())) : form;
    }

    private static double eavesM(BuildingForm form) {
        return form.eaves().heightM();
    }

    /** As many storeys as fit best at their present height, exactly as high together. */
    private static BuildingForm eaves(BuildingForm form, double metres) {
        int storeys = (int) Math.max(1, Math.rint(metres / each(form)));
        double height = metres / storeys;
        return form.with(height >= 1.5 && height <= 50 ? new Eaves.Storeys(storeys, height) : new Eaves.Metres(metres));
    }

    private static double each(BuildingForm form) {
        return form.eaves().heightM() / form.eaves().storeys();
    }

    private static double slopeDeg(BuildingForm form) {
        return form.roof().direction() instanceof RoofDirection.Down down
                ? (down.azimuthDeg() % 360 + 360) % 360
                : Double.NaN;
    }

    private ComboBox<RoofShape> roof() {
        ComboBox<RoofShape> box = box(
                "form-roof",
                Arrays.asList(RoofShape.values()),
                shape -> words.get("roof." + shape.name().toLowerCase(Locale.ROOT)));
        choose(box, common(f -> f.roof().shape()));
        box.setOnAction(e -> {
            RoofShape shape = box.getValue();
            if (shape != null) {
                edits.forms().change("edit.form.roof", buildings, f -> f.with(other(f.roof(), shape)));
            }
        });
        return box;
    }

    /** Another shape, as high and as directed as the one before where that had any height. */
    private static RoofForm other(RoofForm before, RoofShape shape) {
        RoofForm usual = DrawSettings.roofOf(shape);
        return before.shape() == RoofShape.FLAT || shape == RoofShape.FLAT ? usual : usual.with(before.direction());
    }

    private ComboBox<Ridge> ridge() {
        ComboBox<Ridge> box = box("form-ridge", Arrays.asList(Ridge.values()), r -> words.get(r.words));
        choose(
                box,
                common(f -> f.roof().direction() instanceof RoofDirection.Ridge r
                        ? r.across() ? Ridge.ACROSS : Ridge.ALONG
                        : f.roof().direction() instanceof RoofDirection.ByOutline ? Ridge.OUTLINE : Ridge.ALONG));
        box.setOnAction(e -> {
            Ridge chosen = box.getValue();
            if (chosen != null) {
                RoofDirection direction = chosen == Ridge.OUTLINE
                        ? RoofDirection.BY_OUTLINE
                        : new RoofDirection.Ridge(chosen == Ridge.ACROSS);
                edits.forms()
                        .change(
                                "edit.form.ridge",
                                buildings,
                                f -> f.with(f.roof().with(direction)));
            }
        });
        return box;
    }

    private <T> ComboBox<T> box(String id, List<T> items, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setFocusTraversable(false);
        box.setPromptText(words.get("inspector.mixed"));
        box.setButtonCell(new Cell<>(name));
        box.setCellFactory(list -> new Cell<>(name));
        return box;
    }

    private static <T> void choose(ComboBox<T> box, @Nullable T value) {
        box.setValue(value);
    }

    private <T> @Nullable T common(Function<BuildingForm, T> value) {
        T first = value.apply(forms.getFirst());
        return forms.stream().allMatch(f -> value.apply(f).equals(first)) ? first : null;
    }

    private Node number(
            String key,
            String did,
            ToDoubleFunction<BuildingForm> value,
            int decimals,
            String unit,
            BiFunction<BuildingForm, Double, BuildingForm> set) {
        double first = value.applyAsDouble(forms.getFirst());
        double tolerance = Math.pow(10, -decimals) / 2;
        boolean same = forms.stream()
                .mapToDouble(value)
                .allMatch(v -> Double.isNaN(first) ? Double.isNaN(v) : Math.abs(v - first) <= tolerance);
        String shown =
                !same ? words.get("inspector.mixed") : Double.isNaN(first) ? "–" : words.number(first, decimals, unit);
        String plain = same && !Double.isNaN(first) ? String.format(Locale.ROOT, "%." + decimals + "f", first) : "";
        String title = words.get(key);
        return rows.editable(
                title,
                shown,
                "",
                plain,
                typed -> edits.change(typed, title, to -> edits.forms()
                        .change(did, buildings, f -> set.apply(f, to.applyAsDouble(value.applyAsDouble(f))))));
    }

    /** A choice by its name. */
    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> name;

        Cell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? getListView() == null ? "" : null : name.apply(item));
        }
    }
}
