package org.serdica.app.scene.mesh.interior;

import java.util.Arrays;
import org.serdica.model.geo.Ray;

/**
 * Boxes round runs of an opened building's triangles, which lie together as their objects do: what a pointer's ray does not
 * come through need not be looked at, so that large buildings can be pointed at as quickly as small ones.
 */
final class TriangleBlocks {
    private static final int RUN = 48;

    private final CutawayMesh mesh;

    /** Three lower and three upper bounds a run. */
    private final float[] boxes;

    TriangleBlocks(CutawayMesh mesh) {
        this.mesh = mesh;
        boxes = new float[(mesh.triangleCount() + RUN - 1) / RUN * 6];
        for (int run = 0; run * 6 < boxes.length; run++) {
            Arrays.fill(boxes, run * 6, run * 6 + 3, Float.POSITIVE_INFINITY);
            Arrays.fill(boxes, run * 6 + 3, run * 6 + 6, Float.NEGATIVE_INFINITY);
            for (int c = run * RUN * 3; c < end(run) * 3; c++) {
                for (int axis = 0; axis < 3; axis++) {
                    float v = mesh.points()[mesh.corner()[c] * 3 + axis];
                    boxes[run * 6 + axis] = Math.min(boxes[run * 6 + axis], v);
                    boxes[run * 6 + 3 + axis] = Math.max(boxes[run * 6 + 3 + axis], v);
                }
            }
        }
    }

    private int end(int run) {
        return Math.min((run + 1) * RUN, mesh.triangleCount());
    }

    /** The nearest triangle along a ray before {@code maxT}, seen from either side. */
    CutawayMesh.Meeting nearest(Ray ray, double maxT) {
        CutawayMesh.Meeting best = new CutawayMesh.Meeting(-1, maxT);
        for (int run = 0; run * 6 < boxes.length; run++) {
            if (isMet(run, ray, best.t())) {
                best = mesh.nearer(ray, run * RUN, end(run), best);
            }
        }
        return best;
    }

    /** Whether the ray comes through a run's box before that distance (slab by slab). */
    private boolean isMet(int run, Ray ray, double maxT) {
        double from = 0;
        double to = maxT;
        for (int axis = 0; axis < 3; axis++) {
            double o = axis == 0
                    ? ray.x() - mesh.frame().originX()
                    : axis == 1
                            ? ray.y() - mesh.frame().originY()
                            : ray.z() - mesh.frame().originZ();
            double d = axis == 0 ? ray.dx() : axis == 1 ? ray.dy() : ray.dz();
            double low = boxes[run * 6 + axis] - o;
            double high = boxes[run * 6 + 3 + axis] - o;
            if (d == 0) {
                if (low > 0 || high < 0) {
                    return false;
                }
            } else {
                from = Math.max(from, Math.min(low / d, high / d));
                to = Math.min(to, Math.max(low / d, high / d));
            }
        }
        return from <= to;
    }
}
