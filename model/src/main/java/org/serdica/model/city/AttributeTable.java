package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    public List<String> names() {
        return names;
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
        @Nullable AttributeValue[] cells = new AttributeValue[objectCount];
        int c = column(name);
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

    /** One attribute of all objects, as narrow as its values allow. */
    private sealed interface Column {
        @Nullable
        AttributeValue get(int object);

        double number(int object);

        static Column of(@Nullable AttributeValue[] cells) {
            if (all(cells, AttributeValue.Text.class)) {
                return TextColumn.of(cells);
            }
            if (all(cells, AttributeValue.Real.class)) {
                double[] values = new double[cells.length];
                Arrays.setAll(values, i -> cells[i] instanceof AttributeValue.Real r ? r.value() : Double.NaN);
                // A stored NaN could not be told from an absent value.
                boolean sound = true;
                for (int i = 0; i < cells.length; i++) {
                    sound &= cells[i] == null || !Double.isNaN(values[i]);
                }
                return sound ? new RealColumn(values) : new MixedColumn(cells);
            }
            if (all(cells, AttributeValue.Whole.class)) {
                long[] values = new long[cells.length];
                long[] present = new long[(cells.length + 63) / 64];
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i] instanceof AttributeValue.Whole w) {
                        values[i] = w.value();
                        present[i >> 6] |= 1L << i;
                    }
                }
                return WholeColumn.of(values, present);
            }
            return new MixedColumn(cells);
        }

        private static boolean all(@Nullable AttributeValue[] cells, Class<? extends AttributeValue> type) {
            for (AttributeValue cell : cells) {
                if (cell != null && !type.isInstance(cell)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record RealColumn(double[] values) implements Column {
        @Override
        public @Nullable AttributeValue get(int object) {
            return Double.isNaN(values[object]) ? null : new AttributeValue.Real(values[object]);
        }

        @Override
        public double number(int object) {
            return values[object];
        }
    }

    private record WholeColumn(int @Nullable [] narrow, long @Nullable [] wide, long[] present) implements Column {
        static WholeColumn of(long[] values, long[] present) {
            int[] narrow = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                narrow[i] = (int) values[i];
                if (narrow[i] != values[i]) {
                    return new WholeColumn(null, values, present);
                }
            }
            return new WholeColumn(narrow, null, present);
        }

        private boolean has(int object) {
            return (present[object >> 6] & 1L << object) != 0;
        }

        private long value(int object) {
            if (narrow != null) {
                return narrow[object];
            }
            return wide == null ? 0 : wide[object];
        }

        @Override
        public @Nullable AttributeValue get(int object) {
            return has(object) ? new AttributeValue.Whole(value(object)) : null;
        }

        @Override
        public double number(int object) {
            return has(object) ? value(object) : Double.NaN;
        }
    }

    /** Texts through a dictionary: most attributes repeat few of them. */
    private record TextColumn(int[] index, AttributeValue.Text[] words) implements Column {
        static TextColumn of(@Nullable AttributeValue[] cells) {
            Map<String, Integer> numbers = new HashMap<>();
            List<AttributeValue.Text> words = new ArrayList<>();
            int[] index = new int[cells.length];
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof AttributeValue.Text t) {
                    Integer known = numbers.get(t.value());
                    if (known == null) {
                        known = words.size();
                        numbers.put(t.value(), known);
                        words.add(t);
                    }
                    index[i] = known;
                } else {
                    index[i] = -1;
                }
            }
            return new TextColumn(index, words.toArray(AttributeValue.Text[]::new));
        }

        @Override
        public @Nullable AttributeValue get(int object) {
            return index[object] < 0 ? null : words[index[object]];
        }

        @Override
        public double number(int object) {
            return index[object] < 0 ? Double.NaN : words[index[object]].number();
        }
    }

    private record MixedColumn(@Nullable AttributeValue[] cells) implements Column {
        @Override
        public @Nullable AttributeValue get(int object) {
            return cells[object];
        }

        @Override
        public double number(int object) {
            AttributeValue cell = cells[object];
            return cell == null ? Double.NaN : cell.number();
        }
    }
}
