package org.serdica.importers.api;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;

/**
 * What the beginning of a file tells before all of it is read.
 *
 * @param crs as the file names it, empty if it does not
 * @param attributes names with the Java class of their values
 * @param bounds around what was looked at, in the file's own coordinates
 */
public record Peek(String version, String crs, Map<String, Class<?>> attributes, Bounds bounds) {
    private static final int FEATURES = 16;

    static Peek at(CityStore store) throws IOException {
        Reading reading = Reading.glance(store.input());
        Map<String, Class<?>> attributes = new TreeMap<>();
        Bounds bounds = Bounds.EMPTY;
        try (PartReader reader = store.look(reading)) {
            for (int i = 0; i < FEATURES; i++) {
                CityPart part = reader.next();
                if (part == null) {
                    break;
                }
                if (part instanceof CityPart.Thing(ObjectDraft draft, String crs, boolean onGround)) {
                    bounds = crs == null ? bounds.union(draft.bounds()) : bounds;
                    draft.attributes()
                            .forEach((name, value) -> attributes.merge(name, plainClass(value), Peek::widest));
                } else if (part instanceof CityPart.Ground ground) {
                    bounds = bounds.union(ground.grid().bounds());
                }
            }
        }
        return new Peek(reading.version(), reading.crs(), attributes, bounds);
    }

    private static Class<?> widest(Class<?> a, Class<?> b) {
        return a == b
                ? a
                : Number.class.isAssignableFrom(a) && Number.class.isAssignableFrom(b) ? Double.class : String.class;
    }

    private static Class<?> plainClass(AttributeValue value) {
        Object plain = plain(value);
        return plain == null ? String.class : plain.getClass();
    }

    /** The value as GeoTools filters know values. */
    static @Nullable Object plain(@Nullable AttributeValue value) {
        return switch (value) {
            case null -> null;
            case AttributeValue.Whole w -> w.value();
            case AttributeValue.Real r -> r.value();
            case AttributeValue.Measure m -> m.value();
            case AttributeValue.Truth t -> t.value();
            case AttributeValue.Day d -> java.sql.Date.valueOf(d.value());
            case AttributeValue.Text t -> t.value();
            case AttributeValue.Listing l -> l.text();
        };
    }
}
