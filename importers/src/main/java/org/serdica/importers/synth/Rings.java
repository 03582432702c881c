package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Polygons in plan as arrays of corners, the first one not repeated, running counter-clockwise. */
final class Rings {
    private Rings() {}

    /** Twice the area is never needed; positive for counter-clockwise rings. */
    static double area(Xy[] ring) {
        double sum = 0;
        Xy o = ring[0];
        for (int i = 1; i + 1 < ring.length; i++) {
            sum += ring[i].minus(o).cross(ring[i + 1].minus(o));
        }
        return sum / 2;
    }

    static Xy[] counterClockwise(Xy[] ring) {
        return area(ring) >= 0 ? ring : reversed(ring);
    }

    static Xy[] reversed(Xy[] ring) {
        Xy[] result = new Xy[ring.length];
        for (int i = 0; i < ring.length; i++) {
            result[i] = ring[ring.length - 1 - i];
        }
        return result;
    }

    /** The middle of gravity. */
    static Xy centre(Xy[] ring) {
        double sx = 0;
        double sy = 0;
        double sum = 0;
        Xy o = ring[0];
        for (int i = 1; i + 1 < ring.length; i++) {
            Xy a = ring[i].minus(o);
            Xy b = ring[i + 1].minus(o);
            double w = a.cross(b);
            sx += (a.x() + b.x()) * w;
            sy += (a.y() + b.y()) * w;
            sum += w;
        }
        return sum == 0 ? o : new Xy(o.x() + sx / sum / 3, o.y() + sy / sum / 3);
    }

    static boolean contains(Xy[] ring, Xy p) {
        boolean in = false;
        for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            Xy a = ring[i];
            Xy b = ring[j];
            if (a.y() > p.y() != b.y() > p.y() && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                in = !in;
            }
        }
        return in;
    }

    static double distanceToLine(Xy[] line, boolean closed, Xy p) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = closed ? 0 : 1; i < line.length; i++) {
            best = Math.min(best, distanceToSegment(line[(i + line.length - 1) % line.length], line[i], p));
        }
        return best;
    }

    static double distanceToSegment(Xy a, Xy b, Xy p) {
        Xy d = b.minus(a);
        double l = d.dot(d);
        double t = l == 0 ? 0 : Math.max(0, Math.min(1, p.minus(a).dot(d) / l));
        return p.distance(a.plus(d, t));
    }

    /** Whether all of {@code inner} lies in {@code outer}, at least {@code gapM} from its edge. */
    static boolean holds(Xy[] outer, Xy[] inner, double gapM) {
        for (int i = 0; i < inner.length; i++) {
            Xy a = inner[i];
            Xy b = inner[(i + 1) % inner.length];
            if (!contains(outer, a) || distanceToLine(outer, true, a) < gapM) {
                return false;
            }
            for (int k = 1; k < 4; k++) {
                Xy m = a.towards(b, k / 4.0);
                if (!contains(outer, m) || distanceToLine(outer, true, m) < gapM) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two convex rings come nearer to each other than {@code gapM}; tried along each ring's edges. */
    static boolean near(Xy[] a, Xy[] b, double gapM) {
        return !apart(a, b, gapM) && !apart(b, a, gapM);
    }

    private static boolean apart(Xy[] a, Xy[] b, double gapM) {
        for (int i = 0; i < a.length; i++) {
            Xy p = a[i];
            Xy out = a[(i + 1) % a.length].minus(p).unit().left();
            double closest = Double.POSITIVE_INFINITY;
            for (Xy q : b) {
                closest = Math.min(closest, -q.minus(p).dot(out));
            }
            if (closest >= gapM) {
                return true;
            }
        }
        return false;
    }

    /**
     * The ring moved inwards with mitred corners, corner by corner, or null where it would fold over itself; every
     * edge stays parallel to the one it came from.
     */
    static Xy @Nullable [] inset(Xy[] ring, double metres) {
        int n = ring.length;
        Xy[] result = new Xy[n];
        for (int i = 0; i < n; i++) {
            result[i] = mitre(ring[(i + n - 1) % n], ring[i], ring[(i + 1) % n], metres);
        }
        for (int i = 0; i < n; i++) {
            Xy before = ring[(i + 1) % n].minus(ring[i]);
            Xy after = result[(i + 1) % n].minus(result[i]);
            if (after.dot(before) <= 0) {
                return null;
            }
        }
        return result;
    }

    /** The point to the left of corner {@code b} that is that far from both edges. */
    static Xy mitre(Xy a, Xy b, Xy c, double metres) {
        Xy n1 = b.minus(a).unit().left();
        Xy n2 = c.minus(b).unit().left();
        double k = metres / (1 + n1.dot(n2));
        return new Xy(b.x() + (n1.x() + n2.x()) * k, b.y() + (n1.y() + n2.y()) * k);
    }

    /** A rectangle round {@code centre}: {@code along} its length, half of {@code width} to each side. */
    static Xy[] rectangle(Xy centre, Xy along, double length, double width) {
        Xy l = along.left();
        double h = length / 2;
        double w = width / 2;
        return new Xy[] {
            centre.plus(along, -h).plus(l, -w),
            centre.plus(along, h).plus(l, -w),
            centre.plus(along, h).plus(l, w),
            centre.plus(along, -h).plus(l, w)
        };
    }

    /** A polygon of equal sides round a centre; {@code squeeze} below 1 makes it an ellipse along x. */
    static Xy[] round(Xy centre, Xy along, double radius, double squeeze, int corners) {
        Xy[] result = new Xy[corners];
        for (int i = 0; i < corners; i++) {
            Xy h = Xy.heading(2 * Math.PI * (i + 0.5) / corners);
            result[i] = centre.plus(along, h.x() * radius).plus(along.left(), h.y() * radius * squeeze);
        }
        return result;
    }

    /** Without corners that stand closer than a hand to their neighbour or on the line between the two. */
    static Xy[] tidied(Xy[] ring, double tolerance) {
        List<Xy> kept = new ArrayList<>(List.of(ring));
        for (int i = 0; i < kept.size() && kept.size() > 3; ) {
            int n = kept.size();
            Xy a = kept.get((i + n - 1) % n);
            Xy b = kept.get((i + 1) % n);
            if (distanceToSegment(a, b, kept.get(i)) < tolerance || a.distance(kept.get(i)) < tolerance) {
                kept.remove(i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return kept.toArray(Xy[]::new);
    }
}
