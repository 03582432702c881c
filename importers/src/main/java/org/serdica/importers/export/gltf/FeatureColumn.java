package org.serdica.importers.export.gltf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;

/**
 * An attribute of all objects as one column.
 *
 * @param key its name in the schema, which allows few characters
 * @param name as the city has it
 */
record FeatureColumn(String key, String name, Type type) {
    /** How the values are kept. */
    enum Type {
        INT32,
        FLOAT64,
        STRING
    }

    /** What stands for no value. */
    static final int NO_INT = Integer.MIN_VALUE;

    static final double NO_FLOAT = -1e300;

    /** The narrowest type that holds all values of that name. */
    static FeatureColumn of(String key, String name, List<CityObject> objects) {
        Type type = Type.INT32;
        for (CityObject o : objects) {
            AttributeValue value = o.attribute(name);
            Type own = value == null ? Type.INT32 : typeOf(value);
            type = own.compareTo(type) > 0 ? own : type;
        }
        return new FeatureColumn(key, name, type);
    }

    private static Type typeOf(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Whole w ->
                w.value() > NO_INT && w.value() <= Integer.MAX_VALUE ? Type.INT32 : Type.FLOAT64;
            case AttributeValue.Real r -> Double.isFinite(r.value()) ? Type.FLOAT64 : Type.STRING;
            default -> Type.STRING;
        };
    }

    int whole(@Nullable AttributeValue value) {
        return value instanceof AttributeValue.Whole(long number) ? (int) number : NO_INT;
    }

    double real(@Nullable AttributeValue value) {
        return value == null ? NO_FLOAT : value.number();
    }
}
