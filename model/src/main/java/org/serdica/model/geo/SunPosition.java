package org.serdica.model.geo;

import java.time.Instant;

/**
 * Where the sun stands in the sky of a place, without refraction.
 *
 * <p>After the PSA algorithm with its coefficients for 2020 to 2050: M. J. Blanco, K. Milidonis, A. M. Bonanos, "Updating
 * the PSA sun position algorithm", Solar Energy 212 (2020) 339-341. Good to about 0.005 degrees in those years.
 *
 * @param azimuthDeg clockwise from true north, 0 to 360
 * @param elevationDeg above the horizon, negative at night
 */
public record SunPosition(double azimuthDeg, double elevationDeg) {
    private static final double J2000_EPOCH_SECOND = 946_728_000;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double EARTH_RADIUS_OVER_AU = 6371.01 / 149_597_890.0;

    /** The sun over a place; latitude is positive in the north, longitude in the east. */
    public static SunPosition at(Instant when, double latitudeDeg, double longitudeDeg) {
        double second = when.getEpochSecond() + when.getNano() * 1e-9;
        double n = (second - J2000_EPOCH_SECOND) / SECONDS_A_DAY;
        double hour = Math.floorMod(when.getEpochSecond(), 86_400L) / 3600.0 + when.getNano() / 3.6e12;

        double omega = 2.267127827 - 9.300339267e-4 * n;
        double meanLongitude = 4.895036035 + 1.720279602e-2 * n;
        double meanAnomaly = 6.239468336 + 1.720200135e-2 * n;
        double ecliptic = meanLongitude
                + 3.338320972e-2 * Math.sin(meanAnomaly)
                + 3.497596876e-4 * Math.sin(2 * meanAnomaly)
                - 1.544353226e-4
                - 8.689729360e-6 * Math.sin(omega);
        double obliquity = 4.090904909e-1 - 6.213605399e-9 * n + 4.418094944e-5 * Math.cos(omega);

        double rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic));
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(ecliptic));
        double siderealHour = 6.697096103 + 6.570984737e-2 * n + hour;
        double hourAngle = Math.toRadians(siderealHour * 15 + longitudeDeg) - rightAscension;

        double lat = Math.toRadians(latitudeDeg);
        double zenith = Math.acos(
                Math.cos(lat) * Math.cos(hourAngle) * Math.cos(declination) + Math.sin(declination) * Math.sin(lat));
        double azimuth = Math.atan2(
                -Math.sin(hourAngle), Math.tan(declination) * Math.cos(lat) - Math.sin(lat) * Math.cos(hourAngle));
        double seenFromSurface = zenith + EARTH_RADIUS_OVER_AU * Math.sin(zenith);
        return new SunPosition((Math.toDegrees(azimuth) + 360) % 360, 90 - Math.toDegrees(seenFromSurface));
    }
}
