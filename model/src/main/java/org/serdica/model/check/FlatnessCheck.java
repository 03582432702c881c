package org.serdica.model.check;

import org.serdica.model.geo.Triangulator;

/** How flat a polygon is: 203 by the distance of its points from its plane, 204 by how its triangles lean. */
final class FlatnessCheck {
    /** Points nearer to the plane than this cannot make a fold that anybody measured. */
    private static final double FLAT_M = 1e-5;

    private final double planarityM;
    private final double normalsDeg;
    private final PlaneFit fit = new PlaneFit();
    private final Triangulator triangulator = new Triangulator();
    private int[] triangles = new int[96];
    private int[] ringStart = new int[9];
    private final double[] normal = new double[3];

    FlatnessCheck(CheckSettings settings) {
        planarityM = settings.planarityM();
        normalsDeg = settings.normalsDeg();
    }

    /** The normal is that of the outer ring. */
    boolean check(Polygons p, int face, double nx, double ny, double nz, FlawSink sink) {
        int from = p.firstPoint(face);
        int to = p.ringPoint[p.faceRing[face + 1]];
        if (to - from == 3) {
            return true;
        }
        fit.through(p.xyz, from, to, nx, ny, nz);
        if (fit.farthestM() <= FLAT_M) {
            return true;
        }
        if (fit.farthestM() > planarityM) {
            // Newell's plane is not the one of least squares; only that one condemns.
            fit.leastSquares(p.xyz, from, to);
            if (fit.farthestM() > planarityM) {
                p.tell(sink, FlawCode.NON_PLANAR_POLYGON_DISTANCE_PLANE, face, -1, fit.farthest(), fit.farthestM());
                return false;
            }
        }
        return leansLittle(p, face, sink);
    }

    private boolean leansLittle(Polygons p, int face, FlawSink sink) {
        int rings = p.ringCount(face);
        if (ringStart.length <= rings) {
            ringStart = new int[rings * 2 + 1];
        }
        System.arraycopy(p.ringPoint, p.faceRing[face], ringStart, 0, rings + 1);
        int need = Triangulator.capacity(ringStart[rings] - ringStart[0], rings);
        if (triangles.length < need) {
            triangles = new int[need * 2];
        }
        int count = triangulator.triangulate(p.xyz, ringStart, rings, triangles);
        double worst = 0;
        int at = -1;
        for (int t = 0; t < count; t++) {
            double lean = lean(p.xyz, triangles[t * 3] * 3, triangles[t * 3 + 1] * 3, triangles[t * 3 + 2] * 3);
            if (lean > worst) {
                worst = lean;
                at = t;
            }
        }
        if (at < 0 || worst <= normalsDeg) {
            return true;
        }
        p.tell(sink, FlawCode.NON_PLANAR_POLYGON_NORMALS_DEVIATION, face, -1, triangles[at * 3], worst);
        return false;
    }

    /** Degrees between the triangle's normal and the polygon's. */
    private double lean(double[] q, int a, int b, int c) {
        double length = TriangleNormal.of(q, a, b, c, normal);
        if (length == 0) {
            return 0;
        }
        double along = (normal[0] * fit.nx() + normal[1] * fit.ny() + normal[2] * fit.nz()) / length;
        return Math.toDegrees(Math.acos(Math.clamp(along, -1, 1)));
    }
}
