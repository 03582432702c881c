package org.serdica.model.city;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** New values of one attribute for some objects of a tile; of several for the same object the last one counts. */
public final class CellChanges {
    private int[] object = new int[4];
    private @Nullable AttributeValue[] value = new AttributeValue[4];
    private final BitSet touched = new BitSet();
    private int count;

    @FunctionalInterface
    interface Visitor {
        void visit(int object, @Nullable AttributeValue value);
    }

    public void put(int at, @Nullable AttributeValue newValue) {
        if (count == object.length) {
            object = Arrays.copyOf(object, count * 2);
            value = Arrays.copyOf(value, count * 2);
        }
        touched.set(at);
        object[count] = at;
        value[count++] = newValue;
    }

    /** The place of the last change for an object, or -1. */
    int find(int at) {
        for (int i = touched.get(at) ? count - 1 : -1; i >= 0; i--) {
            if (object[i] == at) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    AttributeValue value(int place) {
        return value[place];
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < count; i++) {
            visitor.visit(object[i], value[i]);
        }
    }

    /** Whether all new values are of that type, or none at all. */
    boolean all(Class<? extends AttributeValue> type) {
        for (int i = 0; i < count; i++) {
            AttributeValue v = value[i];
            if (v != null && !type.isInstance(v)) {
                return false;
            }
        }
        return true;
    }

    boolean removesAny() {
        for (int i = 0; i < count; i++) {
            if (value[i] == null) {
                return true;
            }
        }
        return false;
    }
}
