package org.serdica.importers.osm;

import org.serdica.model.building.roof.ShellWriter;

/**
 * Metres around a place: east and north of it. Straight in longitude and latitude, so that it leads back exactly, and
 * true to a few millimetres over the size of a building.
 */
record LocalPlane(double longitude, double latitude, double metresPerLongitude, double metresPerLatitude)
        implements ShellWriter.PlaneMap {
    /** WGS 84. */
    private static final double AXIS_M = 6_378_137;

    private static final double ECCENTRICITY_2 = 0.00669437999014;

    static LocalPlane at(double longitude, double latitude) {
        double phi = Math.toRadians(Math.clamp(latitude, -89, 89));
        double w2 = 1 - ECCENTRICITY_2 * Math.sin(phi) * Math.sin(phi);
        double meridian = AXIS_M * (1 - ECCENTRICITY_2) / (w2 * Math.sqrt(w2));
        double across = AXIS_M / Math.sqrt(w2) * Math.cos(phi);
        return new LocalPlane(longitude, latitude, Math.toRadians(across), Math.toRadians(meridian));
    }

    double x(double lon) {
        return (lon - longitude) * metresPerLongitude;
    }

    double y(double lat) {
        return (lat - latitude) * metresPerLatitude;
    }

    double longitudeOf(double x) {
        return longitude + x / metresPerLongitude;
    }

    double latitudeOf(double y) {
        return latitude + y / metresPerLatitude;
    }

    @Override
    public double xOf(double x) {
        return longitudeOf(x);
    }

    @Override
    public double yOf(double y) {
        return latitudeOf(y);
    }
}
