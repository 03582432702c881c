package org.serdica.model.city;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Numbers with a fraction, all without a unit or all with the same one; NaN is absent. */
public record RealColumn(double[] values, @Nullable String unit) implements Column {
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
    public int length() {
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

    @Override
    public @Nullable Column with(CellChanges changes) {
        double[] changed = values.clone();
        boolean[] fits = {true};
        changes.forEach((object, value) -> {
            fits[0] &= value == null || holds(value);
            changed[object] = value == null ? Double.NaN : value.number();
        });
        return fits[0] ? new RealColumn(changed, unit) : null;
    }

    private boolean holds(AttributeValue value) {
        boolean sameSort = unit == null
                ? value instanceof AttributeValue.Real
                : value instanceof AttributeValue.Measure m && m.unit().equals(unit);
        return sameSort && !Double.isNaN(value.number());
    }

    @Override
    public Column without(BitSet gone) {
        double[] left = new double[values.length - gone.cardinality()];
        for (int o = gone.nextClearBit(0), n = 0; n < left.length; o = gone.nextClearBit(o + 1)) {
            left[n++] = values[o];
        }
        return new RealColumn(left, unit);
    }
}
