package org.serdica.importers.api;

import java.util.List;

/**
 * A projected CRS that cities come in, with the land it is made for in whole degrees or so: which ones are worth a look
 * in the EPSG database, where each look costs a tenth of a second.
 */
record NationalCrs(String name, double west, double south, double east, double north) {
    private static final double NEXT_TO_DEG = 1;

    static final List<NationalCrs> ALL = List.of(
            of(7801, 22, 41, 29, 45),
            of(28992, 3, 50.5, 7.5, 54),
            of(31370, 2.5, 49.4, 6.5, 51.6),
            of(3812, 2.5, 49.4, 6.5, 51.6),
            of(2154, -5.5, 41, 10, 51.5),
            of(2056, 5.9, 45.8, 10.6, 47.9),
            of(21781, 5.9, 45.8, 10.6, 47.9),
            of(27700, -9, 49.7, 2, 61),
            of(2157, -10.6, 51.4, -5.3, 55.4),
            of(29902, -10.6, 51.4, -5.3, 55.4),
            of(31466, 5.8, 47.2, 7.6, 55.1),
            of(31467, 7.4, 47.2, 10.6, 55.1),
            of(31468, 10.4, 47.2, 13.6, 55.1),
            of(31469, 13.4, 47.2, 15.1, 55.1),
            of(5650, 12, 47, 15.1, 55.1),
            of(2180, 14, 49, 24.2, 55),
            of(5514, 12, 47.7, 22.6, 51.1),
            of(31256, 15, 46.4, 17.2, 49.1),
            of(31287, 9.5, 46.4, 17.2, 49.1),
            of(3006, 10.5, 54.9, 24.2, 69.1),
            of(3067, 19, 59.7, 31.6, 70.1),
            of(3301, 21.7, 57.5, 28.3, 59.8),
            of(3059, 20.9, 55.6, 28.3, 58.1),
            of(3346, 20.8, 53.8, 26.9, 56.5),
            of(3794, 13.3, 45.4, 16.7, 46.9),
            of(3765, 13.4, 42.3, 19.5, 46.6),
            of(3763, -9.6, 36.9, -6.1, 42.2),
            of(3003, 5.9, 36.5, 12, 47.1),
            of(3004, 12, 36.5, 18.6, 47.1),
            of(6707, 5.9, 36.5, 12, 47.1),
            of(6708, 12, 36.5, 18.6, 47.1),
            of(2100, 19, 34.8, 28.3, 41.8),
            of(3844, 20.2, 43.6, 29.8, 48.3),
            of(23700, 16.1, 45.7, 22.9, 48.6),
            of(2169, 5.7, 49.4, 6.6, 50.2));

    /** Made for the whole world, but for no land. */
    static final String WEB_MERCATOR = "EPSG:3857";

    private static NationalCrs of(int code, double west, double south, double east, double north) {
        return new NationalCrs("EPSG:" + code, west, south, east, north);
    }

    boolean contains(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** Whether the land is there or next to it. */
    boolean isNear(double longitude, double latitude) {
        return longitude >= west - NEXT_TO_DEG
                && longitude <= east + NEXT_TO_DEG
                && latitude >= south - NEXT_TO_DEG
                && latitude <= north + NEXT_TO_DEG;
    }
}
