package org.serdica.model.city;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a revision does to one tile of the city: which objects leave it, and which get other attributes. */
final class SlotWork {
    final int slot;
    private Tile tile;
    private final BitSet left = new BitSet();
    private int leftObjects;
    private boolean hasOtherAttributes;
    private final Map<String, CellChanges> changes = new LinkedHashMap<>();

    SlotWork(int slot, Tile tile) {
        this.slot = slot;
        this.tile = tile;
    }

    @Nullable
    AttributeValue attribute(int object, String name) {
        CellChanges column = changes.get(name);
        int change = column == null ? -1 : column.find(object);
        return column == null || change < 0 ? tile.attributes().get(object, name) : column.value(change);
    }

    void setAttribute(int object, String name, @Nullable AttributeValue value) {
        changes.computeIfAbsent(name, n -> new CellChanges()).put(object, value);
    }

    /** The tile with all its objects, and with the attributes that they have by now. */
    Tile tile() {
        if (!changes.isEmpty()) {
            tile = tile.withAttributes(tile.attributes().with(tile.objectCount(), changes));
            changes.clear();
            hasOtherAttributes = true;
        }
        return tile;
    }

    void remove(int root) {
        left.set(root);
        leftObjects += tile.familyEnd(root) - root;
    }

    boolean isChange() {
        return leftObjects > 0 || !changes.isEmpty() || hasOtherAttributes;
    }

    /** What is left of the tile; null if that is nothing. */
    @Nullable
    Tile rest() {
        if (leftObjects == 0) {
            return tile();
        }
        return leftObjects == tile.objectCount() ? null : TileCut.without(tile(), left);
    }
}
