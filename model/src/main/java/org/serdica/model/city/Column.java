package org.serdica.model.city;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One attribute of all objects of a tile, as narrow as its values allow. Arrays must not be changed. */
public sealed interface Column permits RealColumn, WholeColumn, TextColumn, MixedColumn {
    @Nullable
    AttributeValue get(int object);

    double number(int object);

    /** How many objects it is for. */
    int length();

    /** @throws IllegalArgumentException if what it is made of does not fit together */
    default void requireSound() {}

    /** The column with other values for some objects; null where this sort of column cannot hold them. */
    @Nullable
    Column with(CellChanges changes);

    /** The column without the objects named. */
    Column without(BitSet gone);

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

    /** Whether no object has a value. */
    default boolean isEmpty() {
        for (int o = 0; o < length(); o++) {
            if (get(o) != null) {
                return false;
            }
        }
        return true;
    }

    /** The column of any values that is this one with changes. */
    default Column changed(CellChanges changes) {
        Column same = with(changes);
        if (same != null) {
            return same;
        }
        @Nullable AttributeValue[] cells = new AttributeValue[length()];
        for (int o = 0; o < cells.length; o++) {
            cells[o] = get(o);
        }
        changes.forEach((object, value) -> cells[object] = value);
        return of(cells);
    }
}
