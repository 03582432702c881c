package org.serdica.importers.radio.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.radio.ColumnName;

/**
 * Where in a table what stands; -1 for what it does not have.
 *
 * @param degrees whether places are longitude and latitude
 */
record MeasurementColumns(int x, int y, boolean degrees, int rsrp, int cell, int time, int height, char separator) {
    private static final List<String> LONGITUDE = List.of("lon", "lng", "long", "longitude");
    private static final List<String> LATITUDE = List.of("lat", "latitude");
    private static final List<String> RSRP =
            List.of("rsrp_dbm", "rsrp", "ss_rsrp_dbm", "ss_rsrp", "nrsrp_dbm", "nrsrp");
    private static final List<String> CELL = List.of("cell", "cell_id", "cellid", "ci", "pci");
    private static final List<String> TIME = List.of("time", "timestamp", "date", "datetime");
    private static final List<String> HEIGHT = List.of("height_m", "height", "heightm");

    /** Null where the names of a table leave out the place or the level. */
    static @Nullable MeasurementColumns of(List<String> names, char separator) {
        List<String> plain = names.stream().map(ColumnName::plain).toList();
        int x = place(plain, List.of("x", "x_m", "east", "easting"));
        int y = place(plain, List.of("y", "y_m", "north", "northing"));
        boolean degrees = x < 0 || y < 0;
        if (degrees) {
            x = place(plain, LONGITUDE);
            y = place(plain, LATITUDE);
        }
        int rsrp = place(plain, RSRP);
        return x < 0 || y < 0 || rsrp < 0
                ? null
                : new MeasurementColumns(
                        x, y, degrees, rsrp, place(plain, CELL), place(plain, TIME), place(plain, HEIGHT), separator);
    }

    /** A number with what stands for its point: a comma does, too, where no comma parts the cells. */
    String point(String number) {
        return separator == ',' ? number : number.replace(',', '.');
    }

    private static int place(List<String> names, List<String> meant) {
        return meant.stream()
                .mapToInt(names::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }
}
