package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attributes of a tile's objects, a column a name. Absent is null, or NaN where a number is asked for. */
public final class AttributeTable {
    public static final AttributeTable EMPTY = new AttributeTable(List.of(), List.of());

    private final List<String> names;
    private final List<Column> columns;

    private AttributeTable(List<String> names, List<Column> columns) {
        this.names = names;
        this.columns = columns;
    }

    /**
     * A table from columns that came from outside.
     *
     * @throws IllegalArgumentException if names and columns differ in number, a name comes twice, or a column is none
     */
    public static AttributeTable of(List<String> names, List<Column> columns) {
        if (names.size() != columns.size() || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("attributes and their names do not match");
        }
        columns.forEach(Column::requireSound);
        return new AttributeTable(List.copyOf(names), List.copyOf(columns));
    }

    public List<String> names() {
        return names;
    }

    /** The columns in the order of their names. */
    public List<Column> columns() {
        return columns;
    }

    void requireRows(int objects) {
        for (Column column : columns) {
            if (column.rows() != objects) {
                throw new IllegalArgumentException("objects and attribute values differ in number");
            }
        }
    }

    /** The column of that name, or -1; tiles hold few columns, so a scan is quicker than a map. */
    public int column(String name) {
        return names.indexOf(name);
    }

    public @Nullable AttributeValue get(int object, String name) {
        int c = column(name);
        return c < 0 ? null : columns.get(c).get(object);
    }

    public @Nullable AttributeValue get(int object, int column) {
        return columns.get(column).get(object);
    }

    /** The value as a number, NaN if absent or none; does not allocate for number columns. */
    public double number(int object, int column) {
        return column < 0 ? Double.NaN : columns.get(column).number(object);
    }

    public Map<String, AttributeValue> all(int object) {
        Map<String, AttributeValue> result = new LinkedHashMap<>();
        for (int c = 0; c < names.size(); c++) {
            AttributeValue value = columns.get(c).get(object);
            if (value != null) {
                result.put(names.get(c), value);
            }
        }
        return result;
    }

    /** The same table with one value replaced, or removed where {@code value} is null; other columns are shared. */
    public AttributeTable with(int objectCount, int object, String name, @Nullable AttributeValue value) {
        int c = column(name);
        if (c < 0 && value == null) {
            return this;
        }
        @Nullable AttributeValue[] cells = new AttributeValue[objectCount];
        if (c >= 0) {
            for (int o = 0; o < objectCount; o++) {
                cells[o] = columns.get(c).get(o);
            }
        }
        cells[object] = value;
        List<String> newNames = new ArrayList<>(names);
        List<Column> newColumns = new ArrayList<>(columns);
        if (c < 0) {
            newNames.add(name);
            newColumns.add(Column.of(cells));
        } else if (value == null && Arrays.stream(cells).allMatch(Objects::isNull)) {
            newNames.remove(c);
            newColumns.remove(c);
        } else {
            newColumns.set(c, Column.of(cells));
        }
        return new AttributeTable(List.copyOf(newNames), List.copyOf(newColumns));
    }

    /** Collects values object by object. */
    static final class Builder {
        private final Map<String, @Nullable AttributeValue[]> cells = new LinkedHashMap<>();

        void put(int object, String name, AttributeValue value) {
            @Nullable AttributeValue[] column = cells.computeIfAbsent(name, n -> new AttributeValue[64]);
            if (object >= column.length) {
                column = Arrays.copyOf(column, Math.max(object + 1, column.length * 2));
                cells.put(name, column);
            }
            column[object] = value;
        }

        AttributeTable build(int objectCount) {
            List<Column> columns = new ArrayList<>();
            for (@Nullable AttributeValue[] column : cells.values()) {
                columns.add(Column.of(Arrays.copyOf(column, objectCount)));
            }
            return new AttributeTable(List.copyOf(cells.keySet()), List.copyOf(columns));
        }
    }
}
