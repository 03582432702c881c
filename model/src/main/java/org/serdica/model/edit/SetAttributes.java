package org.serdica.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;

/** Gives one attribute of many objects other values at once, for much less than as many {@link SetAttribute}. */
public record SetAttributes(String name, List<Cell> cells) implements Edit {
    /**
     * One object's part in it.
     *
     * @param before the value it has, null if it has none
     * @param after the value it gets, null to take it away
     */
    public record Cell(
            String objectId,
            @Nullable AttributeValue before,
            @Nullable AttributeValue after) {}

    public SetAttributes {
        cells = List.copyOf(cells);
    }

    /** The edit that gives all these objects the same value. */
    public static SetAttributes of(
            City city, Collection<String> objectIds, String name, @Nullable AttributeValue after) {
        List<Cell> cells = new ArrayList<>(objectIds.size());
        for (String id : objectIds) {
            cells.add(new Cell(
                    id,
                    city.find(id).orElseThrow(() -> EditRefused.noObject(id)).attribute(name),
                    after));
        }
        return new SetAttributes(name, cells);
    }

    @Override
    public List<String> objectIds() {
        return cells.stream().map(Cell::objectId).toList();
    }

    @Override
    public Edit inverse() {
        return new SetAttributes(
                name,
                cells.reversed().stream()
                        .map(c -> new Cell(c.objectId(), c.after(), c.before()))
                        .toList());
    }
}
