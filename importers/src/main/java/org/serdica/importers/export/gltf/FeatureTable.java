package org.serdica.importers.export.gltf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import tools.jackson.core.JsonGenerator;

/** Ids, classes and attributes of objects as a property table of EXT_structural_metadata, a row a feature id. */
final class FeatureTable {
    static final String CLASS = "cityObject";
    static final String SCHEMA_ID = "serdica_city";

    private final List<Column> columns = new ArrayList<>();
    private final int rows;

    /** A column with where its bytes are; {@code offsets} is -1 for numbers. */
    private record Column(FeatureColumn column, int values, int offsets) {}

    /** Puts the values of all objects into the buffer. */
    FeatureTable(List<CityObject> objects, Bin bin, Tally tally) throws IOException {
        rows = objects.size();
        text("id", bin, objects, CityObject::id);
        text("class", bin, objects, o -> o.kind().className());
        if (objects.stream().anyMatch(o -> o.parent().isPresent())) {
            text("parent", bin, objects, o -> o.parent().map(CityObject::id).orElse(""));
        }
        Set<String> names = new LinkedHashSet<>();
        for (CityObject o : objects) {
            names.addAll(o.tile().attributes().names());
        }
        Set<String> keys = new HashSet<>(Set.of("id", "class", "parent"));
        for (String name : names) {
            FeatureColumn column = FeatureColumn.of(key(name, keys), name, objects);
            add(column, objects, bin);
            losses(column, objects, tally);
        }
    }

    /** Letters, digits and underscores, the first no digit, and no two the same. */
    private static String key(String name, Set<String> taken) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        plain = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
        String key = plain;
        for (int i = 2; !taken.add(key); i++) {
            key = plain + "_" + i;
        }
        return key;
    }

    private void add(FeatureColumn column, List<CityObject> objects, Bin bin) throws IOException {
        switch (column.type()) {
            case INT32 -> {
                ByteBuffer bytes = Bin.buffer(rows * 4);
                objects.forEach(o -> bytes.putInt(column.whole(o.attribute(column.name()))));
                columns.add(new Column(column, bin.view(bytes.array(), 0), -1));
            }
            case FLOAT64 -> {
                ByteBuffer bytes = Bin.buffer(rows * 8);
                objects.forEach(o -> bytes.putDouble(column.real(o.attribute(column.name()))));
                columns.add(new Column(column, bin.view(bytes.array(), 0), -1));
            }
            case STRING -> text(column, bin, objects, o -> text(o.attribute(column.name())));
        }
    }

    private static void losses(FeatureColumn column, List<CityObject> objects, Tally tally) {
        for (CityObject o : objects) {
            AttributeValue value = o.attribute(column.name());
            boolean kept = value == null
                    || value instanceof AttributeValue.Text
                    || (value instanceof AttributeValue.Whole && column.type() == FeatureColumn.Type.INT32)
                    || (value instanceof AttributeValue.Real && column.type() == FeatureColumn.Type.FLOAT64);
            tally.lost("the types of attributes", kept ? 0 : 1, "a column has one: whole numbers, numbers or texts");
        }
    }

    private static String text(@Nullable AttributeValue value) {
        return value == null ? "" : value.text();
    }

    private void text(String name, Bin bin, List<CityObject> objects, Function<CityObject, String> value)
            throws IOException {
        text(new FeatureColumn(name, name, FeatureColumn.Type.STRING), bin, objects, value);
    }

    private void text(FeatureColumn column, Bin bin, List<CityObject> objects, Function<CityObject, String> value)
            throws IOException {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        ByteBuffer offsets = Bin.buffer((rows + 1) * 4);
        offsets.putInt(0);
        for (CityObject o : objects) {
            values.writeBytes(value.apply(o).getBytes(StandardCharsets.UTF_8));
            offsets.putInt(values.size());
        }
        if (values.size() == 0) {
            // A view must not be empty.
            values.write(0);
        }
        columns.add(new Column(column, bin.view(values.toByteArray(), 0), bin.view(offsets.array(), 0)));
    }

    /** Writes the members of the extension's object. */
    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("id", SCHEMA_ID);
        json.writeObjectPropertyStart("classes");
        json.writeObjectPropertyStart(CLASS);
        json.writeStringProperty("name", "City object");
        json.writeObjectPropertyStart("properties");
        columns.forEach(c -> property(json, c.column()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("propertyTables");
        json.writeStartObject();
        json.writeStringProperty("name", "objects");
        json.writeStringProperty("class", CLASS);
        json.writeNumberProperty("count", rows);
        json.writeObjectPropertyStart("properties");
        for (Column c : columns) {
            json.writeObjectPropertyStart(c.column().key());
            json.writeNumberProperty("values", c.values());
            if (c.offsets() >= 0) {
                json.writeNumberProperty("stringOffsets", c.offsets());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void property(JsonGenerator json, FeatureColumn c) {
        json.writeObjectPropertyStart(c.key());
        json.writeStringProperty("name", c.name());
        switch (c.type()) {
            case INT32, FLOAT64 -> {
                json.writeStringProperty("type", "SCALAR");
                json.writeStringProperty("componentType", c.type().name());
                if (c.type() == FeatureColumn.Type.INT32) {
                    json.writeNumberProperty("noData", FeatureColumn.NO_INT);
                } else {
                    json.writeNumberProperty("noData", FeatureColumn.NO_FLOAT);
                }
            }
            case STRING -> {
                json.writeStringProperty("type", "STRING");
                json.writeStringProperty("noData", "");
            }
        }
        if (c.key().toLowerCase(Locale.ROOT).equals("id")) {
            json.writeStringProperty("semantic", "ID");
        }
        json.writeEndObject();
    }
}
