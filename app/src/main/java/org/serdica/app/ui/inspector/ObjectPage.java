package org.serdica.app.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.edit.ValueEdits;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.facts.AttributeUnits;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.ThingEdits;

/** One object: figures, attributes, surfaces, and what it belongs to. */
final class ObjectPage {
    private static final int MOST_PARTS = 40;
    private final Words words;
    private final Rows rows;
    private final Consumer<CityObject> select;
    private final ValueEdits edits;

    ObjectPage(Words words, Rows rows, ValueEdits edits, Consumer<CityObject> select) {
        this.words = words;
        this.edits = edits;
        this.rows = rows;
        this.select = select;
    }

    void fill(VBox page, CityObject object, Measures measures, List<FormRecovery.Recovered> form) {
        if (!measures.surfaces().isEmpty()) {
            page.getChildren().add(figures(object, measures));
        }
        if (!form.isEmpty()) {
            page.getChildren().add(new FormSection(words, rows, edits, List.of(object), form).node());
        }
        for (Map.Entry<AttributeGroup, List<AttributeGroup.Row>> group :
                AttributeGroup.sorted(object.attributes()).entrySet()) {
            page.getChildren()
                    .add(rows.section(
                            group.getKey().words(),
                            group.getValue().stream()
                                    .filter(row -> !looks(object) || !row.name().equals(ThingEdits.AZIMUTH))
                                    .map(row -> attribute(object, row))
                                    .toArray(Node[]::new)));
        }
        page.getChildren().add(new NewAttribute(words, (name, value) -> edits.add(List.of(object), name, value)));
        place(page, object);
        cells(page, object);
        surfaces(page, measures);
        family(page, object);
    }

    /** Four numbers of what has rooms, two of all else, one of what is flat; what floor area and volume rest on is in their tooltips. */
    private Node figures(CityObject object, Measures m) {
        if (object.kind().layer().isGroundCover() && hasNoNamedSurface(m)) {
            return new HBox(rows.figure("inspector.area", m.footprintAreaM2(), 0, "m²"));
        }
        HBox outside = new HBox(
                8,
                rows.figure("inspector.height", m.heightM(), 1, "m"),
                rows.figure("inspector.footprint", m.footprintAreaM2(), 0, "m²"));
        if (object.kind().layer() != Layer.BUILDINGS) {
            return outside;
        }
        VBox floors = rows.figure("inspector.floorArea", m.grossFloorAreaM2(), 0, "m²");
        rows.explain(
                floors,
                words.get(
                        m.storeyBasis() == Measures.StoreyBasis.ATTRIBUTE
                                ? "inspector.floorArea.attribute"
                                : "inspector.floorArea.height",
                        words.number(m.storeys(), 1)));
        VBox volume = rows.figure(
                "inspector.volume", m.volumeBasis() == Measures.VolumeBasis.NONE ? Double.NaN : m.volumeM3(), 0, "m³");
        rows.explain(
                volume, words.get("inspector.volume." + m.volumeBasis().name().toLowerCase(Locale.ROOT)));
        return new VBox(8, outside, new HBox(8, floors, volume));
    }

    private Node attribute(CityObject object, AttributeGroup.Row row) {
        String title = AttributeNames.readable(row.name(), words);
        String text = text(row.name(), row.value());
        if (row.value() instanceof AttributeValue.Listing) {
            return rows.value(title, text);
        }
        return rows.editable(
                title,
                text,
                "",
                plain(row.value()),
                typed -> edits.put(List.of(object), row.name(), title, row.value(), typed));
    }

    /** As a field begins: without its unit. */
    static String plain(AttributeValue value) {
        return value instanceof AttributeValue.Measure m ? new AttributeValue.Real(m.value()).text() : value.text();
    }

    /** Where it stands and how high it is, to be changed by numbers. */
    private void place(VBox page, CityObject object) {
        Bounds b = object.bounds();
        if (b.isEmpty() || object.parent().isPresent()) {
            return;
        }
        List<Node> lines = new ArrayList<>();
        lines.add(number("inspector.east", b.centreX(), "m", x -> edits.moveTo(object, x, b.centreY())));
        lines.add(number("inspector.north", b.centreY(), "m", y -> edits.moveTo(object, b.centreX(), y)));
        if (object.kind().layer() == Layer.BUILDINGS) {
            lines.add(number("inspector.height", b.height(), "m", h -> edits.raiseTo(object, h)));
            lines.add(number("inspector.turn", 0, "°", a -> edits.turnBy(object, a)));
            List<Double> sides = edits.sides(object);
            if (!sides.isEmpty()) {
                double longer = sides.get(0);
                double shorter = sides.get(1);
                lines.add(number("inspector.length", longer, "m", m -> edits.resize(object, m, shorter)));
                lines.add(number("inspector.depth", shorter, "m", m -> edits.resize(object, longer, m)));
                lines.add(number(
                        "inspector.scale", 100, "%", p -> edits.resize(object, longer * p / 100, shorter * p / 100)));
            }
        }
        if (ThingEdits.isThing(object)) {
            String above = object.kind() == ObjectKind.RADIO_SITE ? "inspector.aboveMast" : "inspector.above";
            lines.add(number(above, edits.aboveM(object), "m", h -> edits.liftTo(object, h)));
        }
        if (looks(object)) {
            double azimuth = ThingEdits.azimuthDeg(object);
            lines.add(
                    number("inspector.azimuth", Double.isNaN(azimuth) ? 0 : azimuth, "°", a -> edits.aimTo(object, a)));
        }
        page.getChildren().add(rows.section("inspector.place", lines.toArray(Node[]::new)));
    }

    /** Whether it has a direction of its own, shown or not: with the number its shape turns. */
    private static boolean looks(CityObject object) {
        return ThingEdits.isThing(object)
                && (object.kind() == ObjectKind.CITY_FURNITURE || object.kind() == ObjectKind.SENSOR);
    }

    /** The cells of a radio site, each with where it looks. */
    private void cells(VBox page, CityObject object) {
        List<CityObject> cells = edits.cells(object);
        if (!cells.isEmpty()) {
            Node[] links = cells.stream()
                    .limit(MOST_PARTS)
                    .map(c -> rows.link(
                            c.id(),
                            words.get(
                                    "inspector.cell",
                                    words.number(ThingEdits.azimuthDeg(c), 0, "°"),
                                    words.number(ThingEdits.downtiltDeg(c), 1, "°")),
                            () -> select.accept(c)))
                    .toArray(Node[]::new);
            page.getChildren().add(rows.section("inspector.cells", links));
        }
    }

    private Node number(String wordsKey, double value, String unit, DoubleConsumer set) {
        return rows.editable(
                words.get(wordsKey),
                words.number(value, 2, unit),
                "",
                String.format(Locale.ROOT, "%.2f", value),
                typed -> edits.number(typed, words.get(wordsKey), set));
    }

    /** Measures and reals as the language writes them; whole numbers as they are, for many are years. */
    private String text(String name, AttributeValue value) {
        String unit = AttributeUnits.of(name, value);
        return switch (value) {
            case AttributeValue.Truth t -> words.get(t.value() ? "value.yes" : "value.no");
            case AttributeValue.Whole w -> w.value() + (unit.isEmpty() ? "" : "\u202f" + unit);
            case AttributeValue.Real r -> words.number(r.value(), 2, unit);
            case AttributeValue.Measure m -> words.number(m.value(), 2, unit);
            default -> value.text();
        };
    }

    private static boolean hasNoNamedSurface(Measures measures) {
        return measures.surfaces().stream().allMatch(s -> s.kind() == SurfaceKind.UNKNOWN);
    }

    private void surfaces(VBox page, Measures measures) {
        if (hasNoNamedSurface(measures)) {
            return;
        }
        Node[] lines = SurfaceSum.of(measures.surfaces()).stream()
                .map(s -> rows.value(
                        words.get("surface." + s.kind().name().toLowerCase(Locale.ROOT)),
                        words.number(s.areaM2(), 1, "m²"),
                        words.get("inspector.pieces", s.count())))
                .toArray(Node[]::new);
        page.getChildren().add(rows.section("inspector.surfaces", lines));
    }

    private void family(VBox page, CityObject object) {
        object.parent().ifPresent(parent -> page.getChildren().add(rows.section("inspector.parent", link(parent))));
        List<CityObject> parts = object.children();
        if (!parts.isEmpty()) {
            Node[] links = parts.stream().limit(MOST_PARTS).map(this::link).toArray(Node[]::new);
            page.getChildren().add(rows.section("inspector.parts", links));
        }
    }

    private Node link(CityObject other) {
        String name = other.text("name");
        return rows.link(
                name.isEmpty() ? other.id() : name,
                words.get("kind." + other.kind().className()),
                () -> select.accept(other));
    }
}
