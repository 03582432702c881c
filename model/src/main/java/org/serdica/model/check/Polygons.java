package org.serdica.model.check;

import java.util.Arrays;
import org.serdica.model.city.ObjectDraft;

/**
 * The polygons of one geometry as arrays, points near each other taken for one. Coordinates are relative to a corner
 * of the object's family. Loaded for geometry after geometry.
 */
final class Polygons {
    final VertexSnap snap;
    double originX;
    double originY;
    double originZ;

    int faces;
    /** The draft's surface that a face is. */
    int[] surface = new int[32];

    int[] shell = new int[32];
    /** Where the rings of each face begin, and where those of the last end. */
    int[] faceRing = new int[33];
    /** Where the points of each ring begin, and where those of the last end. */
    int[] ringPoint = new int[65];

    int points;
    int[] vertex = new int[256];
    /** Three doubles a point. */
    double[] xyz = new double[768];

    Polygons(double snapM) {
        snap = new VertexSnap(snapM);
    }

    void load(ObjectDraft draft, int geometry, double x0, double y0, double z0) {
        originX = x0;
        originY = y0;
        originZ = z0;
        snap.clear();
        faces = 0;
        points = 0;
        int rings = 0;
        double[] from = draft.coordinates();
        for (int s = draft.surfaceStart(geometry); s < draft.surfaceStart(geometry + 1); s++) {
            if (faces == surface.length) {
                surface = Arrays.copyOf(surface, faces * 2);
                shell = Arrays.copyOf(shell, faces * 2);
                faceRing = Arrays.copyOf(faceRing, faces * 2 + 1);
            }
            surface[faces] = s;
            shell[faces] = draft.shell(s);
            for (int r = draft.firstRing(s); r < draft.firstRing(s + 1); r++) {
                if (rings + 1 == ringPoint.length) {
                    ringPoint = Arrays.copyOf(ringPoint, rings * 2 + 2);
                }
                for (int v = draft.ringStart(r); v < draft.ringStart(r + 1); v++) {
                    point(from[v * 3] - x0, from[v * 3 + 1] - y0, from[v * 3 + 2] - z0);
                }
                ringPoint[++rings] = points;
            }
            faceRing[++faces] = rings;
        }
    }

    private void point(double x, double y, double z) {
        if (points == vertex.length) {
            vertex = Arrays.copyOf(vertex, points * 2);
            xyz = Arrays.copyOf(xyz, points * 6);
        }
        int v = snap.number(x, y, z);
        vertex[points] = v;
        System.arraycopy(snap.xyz(), v * 3, xyz, points * 3, 3);
        points++;
    }

    int firstPoint(int face) {
        return ringPoint[faceRing[face]];
    }

    int ringCount(int face) {
        return faceRing[face + 1] - faceRing[face];
    }

    double x(int point) {
        return xyz[point * 3];
    }

    double y(int point) {
        return xyz[point * 3 + 1];
    }

    double z(int point) {
        return xyz[point * 3 + 2];
    }

    void tell(FlawSink sink, FlawCode code, int face, int ring, int point, double measure) {
        sink.found(code, face, ring, x(point), y(point), z(point), measure);
    }
}
