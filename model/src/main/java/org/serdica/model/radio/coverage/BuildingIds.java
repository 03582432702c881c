package org.serdica.model.radio.coverage;

import java.util.List;

/** The buildings that a raster knows, by number; numbers stay with their building through edits. */
public record BuildingIds(List<String> ids) {
    public BuildingIds {
        ids = List.copyOf(ids);
    }

    public int count() {
        return ids.size();
    }

    public String id(int number) {
        return ids.get(number);
    }
}
