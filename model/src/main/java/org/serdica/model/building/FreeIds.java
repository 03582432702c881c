package org.serdica.model.building;

import java.util.HashSet;
import java.util.Set;
import org.serdica.model.city.City;

/** Gives out ids that a city does not use yet, nor gave out before. Not thread-safe. */
public final class FreeIds {
    private final City city;
    private final Set<String> given = new HashSet<>();

    public FreeIds(City city) {
        this.city = city;
    }

    /** The stem with the lowest number that is free. */
    public String numbered(String stem) {
        for (int n = 1; ; n++) {
            String id = stem + n;
            if (isFree(id)) {
                given.add(id);
                return id;
            }
        }
    }

    /** An id for a piece or a copy of something: the old one with a number behind it. */
    public String after(String id) {
        int dash = id.lastIndexOf('-');
        boolean counted =
                dash > 0 && id.length() - dash <= 6 && id.substring(dash + 1).matches("[0-9]+");
        return numbered((counted ? id.substring(0, dash) : id) + "-");
    }

    private boolean isFree(String id) {
        return !given.contains(id) && city.find(id).isEmpty();
    }
}
