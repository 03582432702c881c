package org.serdica.model.radio.antenna;

/**
 * How an antenna stands in the world. Tilting it mechanically turns the whole pattern: the beam goes down in front and
 * up behind, and to the sides nothing moves.
 *
 * @param azimuthDeg of the boresight, clockwise from north
 * @param downtiltDeg of the boresight below the horizon
 */
public record Mounting(double azimuthDeg, double downtiltDeg) {
    /** Gain towards a direction given by angles of the world. */
    public double gainDbi(AntennaPattern pattern, double bearingDeg, double elevationDeg) {
        double bearing = Math.toRadians(bearingDeg);
        double elevation = Math.toRadians(elevationDeg);
        double level = Math.cos(elevation);
        return gainDbi(pattern, level * Math.sin(bearing), level * Math.cos(bearing), Math.sin(elevation));
    }

    /** Gain towards a direction given by a vector of any length, from the antenna. */
    public double gainDbi(AntennaPattern pattern, double east, double north, double up) {
        double azimuth = Math.toRadians(azimuthDeg);
        double tilt = Math.toRadians(downtiltDeg);
        double sin = Math.sin(azimuth);
        double cos = Math.cos(azimuth);
        double sinTilt = Math.sin(tilt);
        double cosTilt = Math.cos(tilt);
        double ahead = east * sin + north * cos;
        double right = east * cos - north * sin;
        double along = ahead * cosTilt - up * sinTilt;
        double above = ahead * sinTilt + up * cosTilt;
        return pattern.gainDbi(
                Math.toDegrees(Math.atan2(right, along)),
                Math.toDegrees(Math.atan2(above, Math.sqrt(along * along + right * right))));
    }
}
