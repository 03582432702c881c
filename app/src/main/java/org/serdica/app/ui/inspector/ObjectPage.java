package org.serdica.app.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.facts.AttributeUnits;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Measures;
import org.serdica.model.city.SurfaceKind;

/** One object: figures, attributes, surfaces, and what it belongs to. */
final class ObjectPage {
    private static final int MOST_PARTS = 40;
    private final Words words;
    private final Rows rows;
    private final Consumer<CityObject> select;

    ObjectPage(Words words, Rows rows, Consumer<CityObject> select) {
        this.words = words;
        this.rows = rows;
        this.select = select;
    }

    void fill(VBox page, CityObject object, Measures measures) {
        if (!measures.surfaces().isEmpty()) {
            page.getChildren().add(figures(object, measures));
        }
        for (Map.Entry<AttributeGroup, List<AttributeGroup.Row>> group :
                AttributeGroup.sorted(object.attributes()).entrySet()) {
            page.getChildren()
                    .add(rows.section(
                            group.getKey().words(),
                            group.getValue().stream().map(this::attribute).toArray(Node[]::new)));
        }
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

    private Node attribute(AttributeGroup.Row row) {
        return rows.value(AttributeNames.readable(row.name(), words), text(row.name(), row.value()));
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
