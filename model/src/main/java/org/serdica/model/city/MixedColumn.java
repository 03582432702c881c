package org.serdica.model.city;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Whatever else there is, or all sorts together. */
public record MixedColumn(@Nullable AttributeValue[] cells) implements Column {
    @Override
    public int length() {
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

    /** Never: with other values they may well be all of one sort. */
    @Override
    public @Nullable Column with(CellChanges changes) {
        return null;
    }

    @Override
    public Column without(BitSet gone) {
        @Nullable AttributeValue[] left = new AttributeValue[cells.length - gone.cardinality()];
        for (int o = gone.nextClearBit(0), n = 0; n < left.length; o = gone.nextClearBit(o + 1)) {
            left[n++] = cells[o];
        }
        return new MixedColumn(left);
    }
}
