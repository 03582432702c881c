package org.serdica.model.radio.network;

/**
 * One antenna with its carrier: a radio cell.
 *
 * @param z height of the antenna's middle in the city
 * @param mountHeightM the same above what it is mounted on
 * @param azimuthDeg clockwise from north
 * @param mechanicalTiltDeg, electricalTiltDeg positive downwards
 * @param pattern name of the antenna in the pattern library, empty for the usual one of the technology
 */
public record Sector(
        String id,
        String siteId,
        double x,
        double y,
        double z,
        MountedOn mountedOn,
        double mountHeightM,
        double azimuthDeg,
        double mechanicalTiltDeg,
        double electricalTiltDeg,
        String pattern,
        Carrier carrier) {

    public Sector withAzimuth(double deg) {
        double turned = (deg % 360 + 360) % 360;
        return with(turned, mechanicalTiltDeg, electricalTiltDeg, pattern, carrier);
    }

    public Sector withTilt(double mechanicalDeg, double electricalDeg) {
        return with(azimuthDeg, mechanicalDeg, electricalDeg, pattern, carrier);
    }

    public Sector withCarrier(Carrier other) {
        return with(azimuthDeg, mechanicalTiltDeg, electricalTiltDeg, pattern, other);
    }

    /** @param name in the pattern library, empty for the usual one */
    public Sector withPattern(String name) {
        return with(azimuthDeg, mechanicalTiltDeg, electricalTiltDeg, name, carrier);
    }

    private Sector with(double azimuth, double mechanical, double electrical, String antenna, Carrier other) {
        return new Sector(
                id, siteId, x, y, z, mountedOn, mountHeightM, azimuth, mechanical, electrical, antenna, other);
    }

    public Sector at(double newX, double newY, double newZ, MountedOn on, double aboveM) {
        return new Sector(
                id,
                siteId,
                newX,
                newY,
                newZ,
                on,
                aboveM,
                azimuthDeg,
                mechanicalTiltDeg,
                electricalTiltDeg,
                pattern,
                carrier);
    }
}
