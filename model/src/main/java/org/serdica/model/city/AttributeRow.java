package org.serdica.model.city;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one object in the order they came. Nearly all objects have few: those stand side by side in one
 * array, a fraction of a hash map to make, to keep and to walk through. Of many a hash map takes care.
 */
final class AttributeRow extends AbstractMap<String, AttributeValue> {
    private static final int FEW = 32;
    private static final int ROOM = 4;
    private static final Object[] NONE = {};

    /** A name, its value, the next name and so on. */
    private @Nullable Object[] cells = NONE;

    private int size;
    private @Nullable Map<String, AttributeValue> many;

    /** Where the name stands, or -1. */
    private int at(@Nullable Object name) {
        // Texts remember their hash: most names are told apart without a look at their letters.
        int hash = name == null ? 0 : name.hashCode();
        for (int i = 0; i < size * 2; i += 2) {
            Object other = cells[i];
            if (other == name || other != null && other.hashCode() == hash && other.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable AttributeValue value(int at) {
        return (AttributeValue) cells[at + 1];
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        if (many != null) {
            return many.get(name);
        }
        int at = at(name);
        return at < 0 ? null : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return many == null ? at(name) >= 0 : many.containsKey(name);
    }

    @Override
    public @Nullable AttributeValue put(String name, AttributeValue value) {
        if (many != null) {
            return many.put(name, value);
        }
        int at = at(name);
        if (at >= 0) {
            AttributeValue before = value(at);
            cells[at + 1] = value;
            return before;
        }
        if (size == FEW) {
            Map<String, AttributeValue> all = new LinkedHashMap<>(this);
            all.put(name, value);
            many = all;
            cells = NONE;
            return null;
        }
        if (cells.length == size * 2) {
            cells = Arrays.copyOf(cells, (size + ROOM) * 2);
        }
        cells[size * 2] = name;
        cells[size++ * 2 + 1] = value;
        return null;
    }

    @Override
    public @Nullable AttributeValue remove(@Nullable Object name) {
        if (many != null) {
            return many.remove(name);
        }
        int at = at(name);
        if (at < 0) {
            return null;
        }
        AttributeValue before = value(at);
        removeAt(at);
        return before;
    }

    private void removeAt(int at) {
        System.arraycopy(cells, at + 2, cells, at, size * 2 - at - 2);
        size--;
        Arrays.fill(cells, size * 2, size * 2 + 2, null);
    }

    @Override
    public int size() {
        return many == null ? size : many.size();
    }

    @Override
    @SuppressWarnings("NullAway") // the cells before the end are full
    public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
        if (many != null) {
            many.forEach(action);
            return;
        }
        for (int i = 0; i < size * 2; i += 2) {
            action.accept((String) cells[i], value(i));
        }
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return many == null ? new Entries() : many.entrySet();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, AttributeValue>> {
        @Override
        public int size() {
            return AttributeRow.this.size();
        }

        @Override
        public Iterator<Map.Entry<String, AttributeValue>> iterator() {
            return many == null ? new Walk() : many.entrySet().iterator();
        }
    }

    private final class Walk implements Iterator<Map.Entry<String, AttributeValue>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size * 2;
        }

        @Override
        @SuppressWarnings("NullAway") // the cells before the end are full
        public Map.Entry<String, AttributeValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the object has no more attributes");
            }
            int at = next;
            next += 2;
            return new SimpleEntry<>((String) cells[at], value(at)) {
                @Override
                public AttributeValue setValue(AttributeValue value) {
                    cells[at + 1] = value;
                    return super.setValue(value);
                }
            };
        }

        @Override
        public void remove() {
            next -= 2;
            removeAt(next);
        }
    }
}
