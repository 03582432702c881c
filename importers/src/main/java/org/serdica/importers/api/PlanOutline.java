package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;

/** The outline of a draft seen from above, well enough for a small picture: its largest level face, or its line. */
final class PlanOutline {
    private static final double[] NONE = {};

    private PlanOutline() {}

    /** Two numbers a point; none where there is nothing to draw but a box or a point. */
    static double[] of(ObjectDraft draft) {
        Best best = new Best();
        best.look(draft);
        return best.ring();
    }

    private static final class Best {
        private @Nullable ObjectDraft in;
        private int ring = -1;
        private double area;

        void look(ObjectDraft d) {
            for (int g = 0; g < d.geometryCount(); g++) {
                boolean flat = d.type(g) == GeometryType.MULTI_CURVE;
                for (int s = d.surfaceStart(g); s < d.surfaceStart(g + 1); s++) {
                    int r = d.firstRing(s);
                    double size = r == d.firstRing(s + 1) ? 0 : flat ? length(d, r) * 1e-9 : area(d, r);
                    if (size > area) {
                        in = d;
                        ring = r;
                        area = size;
                    }
                }
            }
            d.children().forEach(this::look);
        }

        /** Of the face as seen from above: what stands upright has none. */
        private static double area(ObjectDraft d, int r) {
            double[] p = d.coordinates();
            int from = d.ringStart(r);
            int to = d.ringStart(r + 1);
            double twice = 0;
            for (int i = from, j = to - 1; i < to; j = i++) {
                // Near zero, so that the products keep their digits.
                double xj = p[j * 3] - p[from * 3];
                double yi = p[i * 3 + 1] - p[from * 3 + 1];
                double xi = p[i * 3] - p[from * 3];
                double yj = p[j * 3 + 1] - p[from * 3 + 1];
                twice += xj * yi - xi * yj;
            }
            return Math.abs(twice) / 2;
        }

        private static double length(ObjectDraft d, int r) {
            double[] p = d.coordinates();
            double length = 0;
            for (int i = d.ringStart(r) + 1; i < d.ringStart(r + 1); i++) {
                length += Math.hypot(p[i * 3] - p[i * 3 - 3], p[i * 3 + 1] - p[i * 3 - 2]);
            }
            return length;
        }

        double[] ring() {
            ObjectDraft d = in;
            if (d == null) {
                return NONE;
            }
            int from = d.ringStart(ring);
            double[] plan = new double[(d.ringStart(ring + 1) - from) * 2];
            for (int i = 0; i < plan.length; i += 2) {
                plan[i] = d.coordinates()[(from + i / 2) * 3];
                plan[i + 1] = d.coordinates()[(from + i / 2) * 3 + 1];
            }
            return plan;
        }
    }
}
