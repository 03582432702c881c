package org.serdica.model.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One attribute of all objects of a tile, as narrow as its values allow. Arrays must not be changed. */
public sealed interface Column {
    /** How many objects it has a place for. */
    int rows();

    /** @throws IllegalArgumentException if what it is made of does not fit together */
    default void requireSound() {}

    @Nullable
    AttributeValue get(int object);

    double number(int object);

    /** The narrowest column that holds those values. */
    static Column of(@Nullable AttributeValue[] cells) {
        if (all(cells, AttributeValue.Text.class)) {
            return TextColumn.of(cells);
        }
        if (all(cells, AttributeValue.Whole.class)) {
            return WholeColumn.of(cells);
        }
        Column reals = all(cells, AttributeValue.Real.class) || all(cells, AttributeValue.Measure.class)
                ? RealColumn.of(cells)
                : null;
        return reals == null ? new MixedColumn(cells) : reals;
    }

    private static boolean all(@Nullable AttributeValue[] cells, Class<? extends AttributeValue> type) {
        for (AttributeValue cell : cells) {
            if (cell != null && !type.isInstance(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers with a fraction, all without a unit or all with the same one; NaN is absent. */
    record RealColumn(double[] values, @Nullable String unit) implements Column {
        /** Null where a value is NaN itself, which could not be told from an absent one, or units differ. */
        static @Nullable Column of(@Nullable AttributeValue[] cells) {
            double[] values = new double[cells.length];
            String unit = null;
            for (int i = 0; i < cells.length; i++) {
                AttributeValue cell = cells[i];
                values[i] = cell == null ? Double.NaN : cell.number();
                if (cell != null && Double.isNaN(values[i])) {
                    return null;
                }
                if (cell instanceof AttributeValue.Measure m) {
                    if (unit != null && !unit.equals(m.unit())) {
                        return null;
                    }
                    unit = m.unit();
                }
            }
            return new RealColumn(values, unit);
        }

        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public @Nullable AttributeValue get(int object) {
            double value = values[object];
            if (Double.isNaN(value)) {
                return null;
            }
            return unit == null ? new AttributeValue.Real(value) : new AttributeValue.Measure(value, unit);
        }

        @Override
        public double number(int object) {
            return values[object];
        }
    }

    /** Whole numbers, as ints where they fit. */
    record WholeColumn(int @Nullable [] narrow, long @Nullable [] wide, long[] present) implements Column {
        static WholeColumn of(@Nullable AttributeValue[] cells) {
            long[] wide = new long[cells.length];
            int[] narrow = new int[cells.length];
            long[] present = new long[(cells.length + 63) / 64];
            boolean fits = true;
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof AttributeValue.Whole w) {
                    wide[i] = w.value();
                    narrow[i] = (int) w.value();
                    fits &= narrow[i] == w.value();
                    present[i >> 6] |= 1L << i;
                }
            }
            return fits ? new WholeColumn(narrow, null, present) : new WholeColumn(null, wide, present);
        }

        @Override
        public int rows() {
            return narrow != null ? narrow.length : wide == null ? 0 : wide.length;
        }

        @Override
        public void requireSound() {
            if ((narrow == null) == (wide == null) || present.length != (rows() + 63) / 64) {
                throw new IllegalArgumentException("a column of whole numbers is miscounted");
            }
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
    record TextColumn(int[] index, AttributeValue.Text[] words) implements Column {
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
        public int rows() {
            return index.length;
        }

        @Override
        public void requireSound() {
            for (int i : index) {
                if (i < -1 || i >= words.length) {
                    throw new IllegalArgumentException("a text is not among the words of its column");
                }
            }
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

    /** Whatever else there is, or all sorts together. */
    record MixedColumn(@Nullable AttributeValue[] cells) implements Column {
        @Override
        public int rows() {
            return cells.length;
        }

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
