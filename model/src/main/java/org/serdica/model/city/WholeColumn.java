package org.serdica.model.city;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Whole numbers, as ints where they fit. */
public record WholeColumn(int @Nullable [] narrow, long @Nullable [] wide, long[] present, int length)
        implements Column {
    static WholeColumn of(@Nullable AttributeValue[] cells) {
        long[] wide = new long[cells.length];
        long[] present = new long[(cells.length + 63) / 64];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof AttributeValue.Whole w) {
                wide[i] = w.value();
                present[i >> 6] |= 1L << i;
            }
        }
        return of(wide, present);
    }

    private static WholeColumn of(long[] wide, long[] present) {
        int[] narrow = new int[wide.length];
        boolean fits = true;
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (int) wide[i];
            fits &= narrow[i] == wide[i];
        }
        return fits
                ? new WholeColumn(narrow, null, present, wide.length)
                : new WholeColumn(null, wide, present, wide.length);
    }

    @Override
    public void requireSound() {
        int values = narrow != null ? narrow.length : wide == null ? -1 : wide.length;
        if ((narrow != null && wide != null) || values != length || present.length != (length + 63) / 64) {
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

    @Override
    public @Nullable Column with(CellChanges changes) {
        if (!changes.all(AttributeValue.Whole.class)) {
            return null;
        }
        long[] values = new long[length];
        for (int o = 0; o < length; o++) {
            values[o] = value(o);
        }
        long[] there = present.clone();
        changes.forEach((object, value) -> {
            values[object] = value instanceof AttributeValue.Whole w ? w.value() : 0;
            there[object >> 6] &= ~(1L << object);
            there[object >> 6] |= value == null ? 0 : 1L << object;
        });
        return of(values, there);
    }

    @Override
    public Column without(BitSet gone) {
        long[] left = new long[length - gone.cardinality()];
        long[] there = new long[(left.length + 63) / 64];
        for (int o = gone.nextClearBit(0), n = 0; n < left.length; o = gone.nextClearBit(o + 1), n++) {
            left[n] = value(o);
            there[n >> 6] |= has(o) ? 1L << n : 0;
        }
        return of(left, there);
    }
}
