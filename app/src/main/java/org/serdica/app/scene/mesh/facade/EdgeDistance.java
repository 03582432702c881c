package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/**
 * How far each texel of one patch lies from its polygon's edges, up to {@link #REACH_M}: one table for edges at the foot
 * of the patch (eaves; none for walls), one for all others. Seams within one plane are no edges. Reused patch after patch.
 */
final class EdgeDistance {
    static final float REACH_M = 1.4f;

    float[] foot = {};
    float[] other = {};

    /** Measures a patch. {@code withFoot}: whether edges along its lowest line count. */
    void measure(Tile tile, Frame frame, Patch p, Seams seams, boolean withFoot) {
        int texels = p.width() * p.height();
        if (other.length < texels) {
            foot = new float[texels * 2];
            other = new float[texels * 2];
        }
        Arrays.fill(other, 0, texels, REACH_M);
        if (withFoot) {
            Arrays.fill(foot, 0, texels, REACH_M);
        }
        for (int surface : p.parts()) {
            rings(tile, frame, p, surface, seams, withFoot);
        }
    }

    private void rings(Tile tile, Frame frame, Patch p, int surface, Seams seams, boolean withFoot) {
        PlaneBasis b = p.basis();
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            int end = tile.vertexEnd(ring);
            int last = end - 1;
            for (int i = tile.vertexStart(ring); i < end; i++) {
                float x0 = (float) (tile.x(last) - frame.originX());
                float y0 = (float) (tile.y(last) - frame.originY());
                float z0 = (float) (tile.z(last) - frame.originZ());
                float x1 = (float) (tile.x(i) - frame.originX());
                float y1 = (float) (tile.y(i) - frame.originY());
                float z1 = (float) (tile.z(i) - frame.originZ());
                if (!seams.endsAt(i)) {
                    edge(p, b.u(x0, y0), b.v(x0, y0, z0), b.u(x1, y1), b.v(x1, y1, z1), withFoot);
                }
                last = i;
            }
        }
    }

    private void edge(Patch p, float u0, float v0, float u1, float v1, boolean withFoot) {
        boolean atFoot = Math.max(v0, v1) < p.v0() + 0.25f;
        if (atFoot && !withFoot) {
            return;
        }
        float[] table = atFoot ? foot : other;
        float du = u1 - u0;
        float dv = v1 - v0;
        float square = du * du + dv * dv;
        if (square < 1e-6f) {
            return;
        }
        int firstRow = Math.max(0, (int) ((Math.min(v0, v1) - REACH_M - p.v0()) / p.pitchV()));
        int lastRow = Math.min(p.height() - 1, (int) ((Math.max(v0, v1) + REACH_M - p.v0()) / p.pitchV()));
        for (int r = firstRow; r <= lastRow; r++) {
            float v = p.v(r);
            // The stretch of the edge within reach of this row bounds the columns to look at.
            float low = 0;
            float high = 1;
            if (Math.abs(dv) > 1e-4f) {
                float a = (v - REACH_M - v0) / dv;
                float c = (v + REACH_M - v0) / dv;
                low = Math.clamp(Math.min(a, c), 0f, 1f);
                high = Math.clamp(Math.max(a, c), 0f, 1f);
            }
            float from = Math.min(u0 + du * low, u0 + du * high) - REACH_M;
            float to = Math.max(u0 + du * low, u0 + du * high) + REACH_M;
            int firstColumn = Math.max(0, (int) ((from - p.u0()) / p.pitchU()));
            int lastColumn = Math.min(p.width() - 1, (int) ((to - p.u0()) / p.pitchU()));
            for (int c = firstColumn; c <= lastColumn; c++) {
                float u = p.u(c);
                float t = Math.clamp(((u - u0) * du + (v - v0) * dv) / square, 0f, 1f);
                float eu = u - u0 - t * du;
                float ev = v - v0 - t * dv;
                float distance = (float) Math.sqrt(eu * eu + ev * ev);
                int i = r * p.width() + c;
                if (distance < table[i]) {
                    table[i] = distance;
                }
            }
        }
    }
}
