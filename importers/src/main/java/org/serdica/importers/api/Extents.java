package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.geo.Bounds;

/** Where the files of a request lie, noted while they are read. */
final class Extents {
    private final List<Extent> all = new ArrayList<>();

    /** A file and the box around what came out of it, in the city's CRS. */
    static final class Extent {
        private final Source source;
        private Bounds bounds = Bounds.EMPTY;
        private long objects;

        private Extent(Source source) {
            this.source = source;
        }

        Source source() {
            return source;
        }

        Bounds bounds() {
            return bounds;
        }

        long objects() {
            return objects;
        }
    }

    void begin(Source source) {
        all.add(new Extent(source));
    }

    void add(Bounds b) {
        Extent now = all.getLast();
        now.bounds = now.bounds.union(b);
        now.objects++;
    }

    List<Extent> all() {
        return all;
    }
}
