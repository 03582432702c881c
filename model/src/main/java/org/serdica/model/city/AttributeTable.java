package org.serdica.model.city;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            if (column.length() != objects) {
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
        CellChanges change = new CellChanges();
        change.put(object, value);
        return with(objectCount, Map.of(name, change));
    }

    /** The same table with other values in some columns; the others are shared. */
    AttributeTable with(int objectCount, Map<String, CellChanges> changes) {
        List<String> newNames = new ArrayList<>(names);
        List<Column> newColumns = new ArrayList<>(columns);
        changes.forEach((name, cells) -> {
            int c = newNames.indexOf(name);
            Column column = c < 0 ? new MixedColumn(new AttributeValue[objectCount]) : newColumns.get(c);
            Column changed = column.changed(cells);
            boolean empty = cells.removesAny() && changed.isEmpty();
            if (c < 0 && !empty) {
                newNames.add(name);
                newColumns.add(changed);
            } else if (c >= 0 && empty) {
                newNames.remove(c);
                newColumns.remove(c);
            } else if (c >= 0) {
                newColumns.set(c, changed);
            }
        });
        return new AttributeTable(List.copyOf(newNames), List.copyOf(newColumns));
    }

    /** The table without the objects named; columns that nobody has a value in any more go too. */
    AttributeTable without(BitSet gone) {
        List<String> newNames = new ArrayList<>(names.size());
        List<Column> newColumns = new ArrayList<>(names.size());
        for (int c = 0; c < names.size(); c++) {
            Column left = columns.get(c).without(gone);
            if (!left.isEmpty()) {
                newNames.add(names.get(c));
                newColumns.add(left);
            }
        }
        return new AttributeTable(List.copyOf(newNames), List.copyOf(newColumns));
    }

    /** Collects values object by object. */
    static final class Builder {
        private final int objects;
        private final Map<String, @Nullable AttributeValue[]> cells = new LinkedHashMap<>();

        Builder(int objects) {
            this.objects = objects;
        }

        void put(int object, String name, AttributeValue value) {
            @Nullable AttributeValue[] column = cells.get(name);
            if (column == null) {
                column = new AttributeValue[objects];
                cells.put(name, column);
            }
            column[object] = value;
        }

        AttributeTable build() {
            List<Column> columns = new ArrayList<>(cells.size());
            for (@Nullable AttributeValue[] column : cells.values()) {
                columns.add(Column.of(column));
            }
            return new AttributeTable(List.copyOf(cells.keySet()), List.copyOf(columns));
        }
    }
}
