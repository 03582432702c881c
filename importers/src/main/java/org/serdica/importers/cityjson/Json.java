package org.serdica.importers.cityjson;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Small steps on a JSON stream. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_DEPTH = 8;

    /** Arrays of numbers as they nest; null stands for a JSON null. */
    sealed interface Nest {
        record Numbers(double[] values) implements Nest {}

        record Level(List<@Nullable Nest> items) implements Nest {}
    }

    private Json() {}

    static JsonParser open(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    static JsonParser open(byte[] bytes, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, length);
    }

    static InputTrouble broken(InputFile input, JacksonException e) {
        return new InputTrouble(
                "JSON_BROKEN",
                "%s is not readable JSON from line %d on."
                        .formatted(
                                input.path().getFileName(),
                                e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                e);
    }

    /** Reads nested arrays; an array that holds a number is taken as numbers, nulls in it as -1. */
    static @Nullable Nest nest(JsonParser json) {
        return nest(json, 0);
    }

    private static @Nullable Nest nest(JsonParser json, int depth) {
        if (json.currentToken() != JsonToken.START_ARRAY || depth > MOST_DEPTH) {
            json.skipChildren();
            return null;
        }
        double[] numbers = new double[8];
        int count = 0;
        boolean any = false;
        List<@Nullable Nest> items = new ArrayList<>(4);
        for (JsonToken t = json.nextToken(); t != null && t != JsonToken.END_ARRAY; t = json.nextToken()) {
            if (t == JsonToken.START_ARRAY) {
                items.add(nest(json, depth + 1));
                continue;
            }
            if (count == numbers.length) {
                numbers = java.util.Arrays.copyOf(numbers, count * 2);
            }
            any |= t.isNumeric();
            numbers[count++] = t.isNumeric() ? json.getDoubleValue() : -1;
            items.add(null);
            json.skipChildren();
        }
        return any || count == items.size()
                ? new Nest.Numbers(java.util.Arrays.copyOf(numbers, count))
                : new Nest.Level(items);
    }

    /** What stands at that place of a nest; null where there is nothing. */
    static @Nullable Nest at(@Nullable Nest nest, int i) {
        return nest instanceof Nest.Level level && i < level.items().size()
                ? level.items().get(i)
                : null;
    }

    /** The number at that place of a nest, -1 where there is none. */
    static int indexAt(@Nullable Nest nest, int i) {
        return nest instanceof Nest.Numbers n && i < n.values().length ? (int) n.values()[i] : -1;
    }
}
