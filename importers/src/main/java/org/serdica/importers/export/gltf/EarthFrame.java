package org.serdica.importers.export.gltf;

import org.serdica.importers.api.CrsTransform;
import org.serdica.model.city.ObjectDraft;

/**
 * Metres east, north and up on the plane that touches the earth (WGS 84) at a place. Every point goes there by way of
 * its longitude and latitude and geocentric coordinates, so that the earth's curve and the grid's convergence are in it.
 */
final class EarthFrame implements ObjectDraft.CoordinateMap {
    static final double SEMI_MAJOR_M = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);

    private final CrsTransform toDegrees;
    private final double undulationM;
    private final double[] origin = new double[3];
    private final double[] east;
    private final double[] north;
    private final double[] up;

    /**
     * @param toDegrees from the CRS of the points
     * @param x and y where the plane touches, in that CRS; {@code z} there above the sea
     * @param undulationM of the geoid there
     */
    EarthFrame(CrsTransform toDegrees, double x, double y, double z, double undulationM) {
        this.toDegrees = toDegrees;
        this.undulationM = undulationM;
        double[] degrees = toDegrees.point(x, y);
        double lon = Math.toRadians(degrees[0]);
        double lat = Math.toRadians(degrees[1]);
        geocentric(degrees[0], degrees[1], z + undulationM, origin, 0);
        east = new double[] {-Math.sin(lon), Math.cos(lon), 0};
        north = new double[] {-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)};
        up = new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** EPSG Guidance Note 7-2, 4.1.1: from longitude, latitude and ellipsoidal height to geocentric X, Y, Z. */
    static void geocentric(double longitude, double latitude, double heightM, double[] into, int at) {
        double lon = Math.toRadians(longitude);
        double lat = Math.toRadians(latitude);
        double sin = Math.sin(lat);
        double n = SEMI_MAJOR_M / Math.sqrt(1 - E2 * sin * sin);
        double across = (n + heightM) * Math.cos(lat);
        into[at] = across * Math.cos(lon);
        into[at + 1] = across * Math.sin(lon);
        into[at + 2] = (n * (1 - E2) + heightM) * sin;
    }

    @Override
    public void apply(double[] xyz, int points) {
        toDegrees.apply(xyz, points);
        for (int i = 0; i < points * 3; i += 3) {
            geocentric(xyz[i], xyz[i + 1], xyz[i + 2] + undulationM, xyz, i);
            double dx = xyz[i] - origin[0];
            double dy = xyz[i + 1] - origin[1];
            double dz = xyz[i + 2] - origin[2];
            xyz[i] = dx * east[0] + dy * east[1] + dz * east[2];
            xyz[i + 1] = dx * north[0] + dy * north[1] + dz * north[2];
            xyz[i + 2] = dx * up[0] + dy * up[1] + dz * up[2];
        }
    }

    /** The matrix from here to geocentric coordinates, column by column. */
    double[] toEarth() {
        return new double[] {
            east[0], east[1], east[2], 0, north[0], north[1], north[2], 0, up[0], up[1], up[2], 0, origin[0], origin[1],
            origin[2], 1
        };
    }
}
