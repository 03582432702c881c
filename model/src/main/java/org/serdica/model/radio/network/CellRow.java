package org.serdica.model.radio.network;

/**
 * A cell as tables of networks have it.
 *
 * @param x in the city's CRS
 * @param heightM of the antenna's middle above what it is mounted on; at a facade above the ground before it
 * @param pattern name of the antenna, empty for the usual one
 */
public record CellRow(
        String siteId,
        String cellId,
        double x,
        double y,
        double heightM,
        MountedOn mountedOn,
        double azimuthDeg,
        double mechanicalTiltDeg,
        double electricalTiltDeg,
        String pattern,
        Carrier carrier) {

    public static CellRow of(Sector s) {
        return new CellRow(
                s.siteId(),
                s.id(),
                s.x(),
                s.y(),
                s.mountHeightM(),
                s.mountedOn(),
                s.azimuthDeg(),
                s.mechanicalTiltDeg(),
                s.electricalTiltDeg(),
                s.pattern(),
                s.carrier());
    }

    /** The same under another id. */
    CellRow named(String id) {
        return new CellRow(
                siteId,
                id,
                x,
                y,
                heightM,
                mountedOn,
                azimuthDeg,
                mechanicalTiltDeg,
                electricalTiltDeg,
                pattern,
                carrier);
    }

    /** The sector of this row with its antenna at a height of the city. */
    Sector at(double z) {
        return new Sector(
                cellId,
                siteId,
                x,
                y,
                z,
                mountedOn,
                heightM,
                azimuthDeg,
                mechanicalTiltDeg,
                electricalTiltDeg,
                pattern,
                carrier);
    }
}
