package org.serdica.importers.vector;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.serdica.importers.api.Reading;

/** Geometries written out in the cells of a table, also with the {@code SRID=n;} that PostGIS puts before them. */
final class WktCells {
    private static final int MOST_DEPTH = 10;

    private WktCells() {}

    /** The geometry, null where the text is none. */
    static @Nullable Geometry read(String cell, Reading reading) {
        String wkt = cell;
        if (cell.regionMatches(true, 0, "SRID=", 0, 5)) {
            int semicolon = cell.indexOf(';');
            if (semicolon < 0) {
                return null;
            }
            reading.crs("EPSG:" + cell.substring(5, semicolon).strip());
            wkt = cell.substring(semicolon + 1);
        }
        if (wkt.isBlank() || isDeep(wkt)) {
            return null;
        }
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException | IllegalArgumentException e) {
            // The row is counted and noted by whoever asked.
            return null;
        }
    }

    /** JTS reads collections within collections by calling itself. */
    private static boolean isDeep(String wkt) {
        int depth = 0;
        for (int i = 0; i < wkt.length(); i++) {
            char c = wkt.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > MOST_DEPTH) {
                return true;
            }
        }
        return false;
    }
}
