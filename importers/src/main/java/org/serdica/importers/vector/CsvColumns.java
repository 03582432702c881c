package org.serdica.importers.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.serdica.importers.api.CsvRecords;

/**
 * What the columns of a table are.
 *
 * @param separator between the cells
 * @param names of all columns as written
 * @param z column of the height, or -1
 * @param id column of the id, or -1
 * @param degrees whether x and y are longitude and latitude
 * @param wkt column of whole geometries as well-known text, or -1
 */
record CsvColumns(char separator, List<String> names, int x, int y, int z, int id, boolean degrees, int wkt) {
    private static final Set<String> WKT =
            Set.of("wkt", "geom", "geometry", "the_geom", "shape", "wkt_geom", "geom_wkt", "geometrie");
    private static final Set<String> X = Set.of("x", "e", "easting", "east");
    private static final Set<String> Y = Set.of("y", "n", "northing", "north");
    private static final Set<String> LON = Set.of("lon", "lng", "long", "longitude");
    private static final Set<String> LAT = Set.of("lat", "latitude");
    private static final Set<String> Z = Set.of("z", "elevation", "altitude");
    private static final Set<String> ID = Set.of("id", "gml_id", "fid");

    /** The columns that a header line names; empty if none of them are coordinates or geometries. */
    static Optional<CsvColumns> of(String header) {
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            List<String> names = new ArrayList<>();
            CsvRecords.cells(header.replace("\u00EF\u00BB\u00BF", "").replace("\uFEFF", ""), separator, names);
            int lon = find(names, LON);
            int lat = find(names, LAT);
            boolean degrees = lon >= 0 && lat >= 0;
            int x = degrees ? lon : find(names, X);
            int y = degrees ? lat : find(names, Y);
            int wkt = find(names, WKT);
            if (wkt >= 0 || (x >= 0 && y >= 0)) {
                boolean points = wkt < 0;
                return Optional.of(new CsvColumns(
                        separator,
                        names,
                        points ? x : -1,
                        points ? y : -1,
                        points ? find(names, Z) : -1,
                        find(names, ID),
                        points && degrees,
                        wkt));
            }
        }
        return Optional.empty();
    }

    private static int find(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column is an attribute, not a coordinate or the id. */
    boolean isAttribute(int column) {
        return column != x && column != y && column != z && column != id && column != wkt;
    }
}
