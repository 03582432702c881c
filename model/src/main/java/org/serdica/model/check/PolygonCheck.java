package org.serdica.model.check;

import org.serdica.model.geo.Newell;
import org.serdica.model.geo.PlaneFrame;

/** One polygon after the other: its rings by themselves, with each other, and how flat it is. */
final class PolygonCheck {
    private final RingCheck rings;
    private final HoleCheck holes;
    private final FlatnessCheck flatness;
    private final Newell newell = new Newell();
    private final PlaneFrame frame = new PlaneFrame();
    private double[] uv = new double[256];

    PolygonCheck(CheckSettings settings, Effort effort) {
        rings = new RingCheck(effort);
        holes = new HoleCheck();
        flatness = new FlatnessCheck(settings);
    }

    /** Whether a polygon is sound; if not, the sink knows why. */
    boolean check(Polygons p, int face, FlawSink sink) {
        int first = p.faceRing[face];
        int end = p.faceRing[face + 1];
        boolean sound = true;
        for (int r = first; r < end; r++) {
            sound &= rings.hasSoundPoints(p, face, r, sink);
        }
        if (!sound || first == end) {
            return sound;
        }
        int base = p.ringPoint[first];
        if (!newell.of(p.xyz, base, p.ringPoint[first + 1])) {
            p.tell(sink, FlawCode.RING_SELF_INTERSECTION, face, 0, base, Double.NaN);
            return false;
        }
        frame.across(newell.nx(), newell.ny(), newell.nz(), p.x(base), p.y(base), p.z(base));
        flatten(p, base, p.ringPoint[end]);
        for (int r = first; r < end; r++) {
            sound &= rings.isSimple(p, face, r, uv, base, sink);
        }
        return sound
                && (end - first == 1 || holes.check(p, face, uv, frame, sink))
                && flatness.check(p, face, newell.nx(), newell.ny(), newell.nz(), sink);
    }

    private void flatten(Polygons p, int from, int to) {
        if (uv.length < (to - from) * 2) {
            uv = new double[(to - from) * 4];
        }
        for (int i = from; i < to; i++) {
            uv[(i - from) * 2] = frame.u(p.xyz, i);
            uv[(i - from) * 2 + 1] = frame.v(p.xyz, i);
        }
    }
}
