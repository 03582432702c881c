package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;

/**
 * Puts up the faces of one closed solid in a draft. Corners are kept to the millimetre, as files keep them, so that a
 * city is the same in memory and on disk. Faces run counter-clockwise seen from outside.
 */
final class Shell {
    private final ObjectDraft draft;
    private double[] buffer = new double[48];

    Shell(ObjectDraft draft) {
        this.draft = draft;
        draft.geometry(20, GeometryType.SOLID);
    }

    void face(SurfaceKind kind, Xyz... ring) {
        draft.surface(draft.semantic(kind, null));
        ring(ring);
    }

    void face(SurfaceKind kind, Xyz[] outer, List<Xyz[]> holes) {
        face(kind, outer);
        holes.forEach(this::ring);
    }

    /** An upright face over the line from {@code a} to {@code b}, seen from its right. */
    void wall(Xy a, Xy b, double bottomM, double topM) {
        face(SurfaceKind.WALL, Xyz.of(a, bottomM), Xyz.of(b, bottomM), Xyz.of(b, topM), Xyz.of(a, topM));
    }

    /** Walls all round a counter-clockwise ring. */
    void walls(Xy[] ring, double bottomM, double topM) {
        for (int i = 0; i < ring.length; i++) {
            wall(ring[i], ring[(i + 1) % ring.length], bottomM, topM);
        }
    }

    void ground(Xy[] ring, double bottomM) {
        face(SurfaceKind.GROUND, Xyz.at(Rings.reversed(ring), bottomM));
    }

    private void ring(Xyz[] ring) {
        if (buffer.length < ring.length * 3) {
            buffer = new double[ring.length * 6];
        }
        for (int i = 0; i < ring.length; i++) {
            buffer[3 * i] = millimetres(ring[i].x());
            buffer[3 * i + 1] = millimetres(ring[i].y());
            buffer[3 * i + 2] = millimetres(ring[i].z());
        }
        draft.ring(buffer, 0, ring.length);
    }

    static double millimetres(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
