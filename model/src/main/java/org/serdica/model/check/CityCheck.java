package org.serdica.model.check;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Checks the geometry of all objects of a snapshot, tile by tile on all cores. */
public final class CityCheck {
    private CityCheck() {}

    public static CheckReport of(City city, CheckSettings settings, Progress progress, CancelToken cancel) {
        AtomicInteger done = new AtomicInteger();
        int tiles = city.tiles().size();
        try (CheckCrew crew = new CheckCrew(settings, cancel)) {
            for (Tile tile : city.tiles()) {
                crew.check(
                        () -> new Drafts(city, tile),
                        () -> progress.report((double) done.incrementAndGet() / tiles, "Checking the geometry"));
            }
            return crew.report();
        }
    }

    /** The top-level objects of a tile one after the other, so that one of them is in memory as a draft at a time. */
    private static final class Drafts implements Iterator<ObjectDraft> {
        private final City city;
        private final Tile tile;
        private int next;

        Drafts(City city, Tile tile) {
            this.city = city;
            this.tile = tile;
        }

        @Override
        public boolean hasNext() {
            return next < tile.objectCount();
        }

        @Override
        public ObjectDraft next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the tile has no more objects");
            }
            int object = next;
            next = tile.familyEnd(object);
            return city.draft(new CityObject(tile, object));
        }
    }
}
