package org.serdica.importers.radio.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serdica.importers.export.Decimal;
import org.serdica.model.radio.network.CellRow;

/** What the columns of a table of sites are called, and what a cell has in them. */
final class SiteColumns {
    static final String SITE = "site";
    static final String CELL = "cell";
    static final String X = "x";
    static final String Y = "y";
    static final String LON = "lon";
    static final String LAT = "lat";
    static final String HEIGHT = "height_m";
    static final String MOUNTING = "mounting";
    static final String AZIMUTH = "azimuth";
    static final String MECHANICAL_TILT = "mechanical_tilt";
    static final String ELECTRICAL_TILT = "electrical_tilt";
    static final String FREQUENCY = "frequency_mhz";
    static final String BAND = "band";
    static final String BANDWIDTH = "bandwidth_mhz";
    static final String POWER = "power_dbm";
    static final String TECHNOLOGY = "technology";
    static final String PATTERN = "pattern";
    static final String LOAD = "load";
    static final String SCS = "scs_khz";
    static final String NOISE_FIGURE = "noise_figure_db";

    /** After the place. */
    static final List<String> OF_CELL = List.of(
            HEIGHT,
            MOUNTING,
            AZIMUTH,
            MECHANICAL_TILT,
            ELECTRICAL_TILT,
            FREQUENCY,
            BANDWIDTH,
            POWER,
            TECHNOLOGY,
            PATTERN,
            LOAD,
            SCS,
            NOISE_FIGURE);

    private static final int PLACES = 4;

    private SiteColumns() {}

    /** What a cell has in the columns behind its place; numbers as numbers. */
    static Map<String, Object> of(CellRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(HEIGHT, row.heightM());
        values.put(MOUNTING, row.mountedOn().text());
        values.put(AZIMUTH, row.azimuthDeg());
        values.put(MECHANICAL_TILT, row.mechanicalTiltDeg());
        values.put(ELECTRICAL_TILT, row.electricalTiltDeg());
        values.put(FREQUENCY, row.carrier().frequencyMHz());
        values.put(BANDWIDTH, row.carrier().bandwidthMHz());
        values.put(POWER, row.carrier().powerDbm());
        values.put(TECHNOLOGY, row.carrier().technology().text());
        values.put(PATTERN, row.pattern());
        values.put(LOAD, row.carrier().load());
        values.put(SCS, row.carrier().scsKhz());
        values.put(NOISE_FIGURE, row.carrier().noiseFigureDb());
        return values;
    }

    static String text(Object value) {
        return value instanceof Double number ? Decimal.text(number, PLACES) : value.toString();
    }
}
