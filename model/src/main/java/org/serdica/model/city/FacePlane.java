package org.serdica.model.city;

import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Newell;

/**
 * The plane and size of one polygon.
 *
 * @param areaM2 without its holes
 * @param planAreaM2 the same seen from above, negative if it faces down
 * @param heightIntegralM3 the room between it and height 0, signed as {@code planAreaM2}
 */
record FacePlane(
        int object,
        int surface,
        SurfaceKind kind,
        double nx,
        double ny,
        double nz,
        double areaM2,
        double planAreaM2,
        double heightIntegralM3,
        double minZ,
        double maxZ) {

    /** The plane of a loaded face whose zero stands at {@code originZ}; null if it has no area. */
    static @Nullable FacePlane of(Tile tile, int object, int surface, Face face, double originZ) {
        Newell newell = new Newell();
        double[] p = face.xyz();
        int[] start = face.ringStart();
        if (face.ringCount() == 0 || !newell.of(p, 0, start[1])) {
            return null;
        }
        double nx = newell.nx();
        double ny = newell.ny();
        double nz = newell.nz();
        double area = newell.areaM2();
        double plan = 0;
        double integral = 0;
        double minZ = Double.POSITIVE_INFINITY;
        double maxZ = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < face.ringCount(); r++) {
            double sign = 1;
            if (r > 0) {
                newell.of(p, start[r], start[r + 1]);
                area -= newell.areaM2();
                // A hole takes away, whichever way it was drawn.
                sign = newell.nx() * nx + newell.ny() * ny + newell.nz() * nz > 0 ? -1 : 1;
            }
            int a = start[r] * 3;
            for (int i = start[r]; i < start[r + 1]; i++) {
                int b = i * 3;
                minZ = Math.min(minZ, p[b + 2]);
                maxZ = Math.max(maxZ, p[b + 2]);
                if (i + 1 < start[r + 1]) {
                    int c = b + 3;
                    double t =
                            sign * ((p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a])) / 2;
                    plan += t;
                    integral += t * ((p[a + 2] + p[b + 2] + p[c + 2]) / 3 + originZ);
                }
            }
        }
        return new FacePlane(
                object,
                surface,
                tile.surfaceKind(surface),
                nx,
                ny,
                nz,
                Math.max(0, area),
                plan,
                integral,
                minZ + originZ,
                maxZ + originZ);
    }

    /** The same from behind. */
    FacePlane turned() {
        return new FacePlane(object, surface, kind, -nx, -ny, -nz, areaM2, -planAreaM2, -heightIntegralM3, minZ, maxZ);
    }
}
