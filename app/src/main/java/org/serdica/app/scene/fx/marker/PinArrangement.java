package org.serdica.app.scene.fx.marker;

import java.util.Arrays;
import java.util.List;
import org.serdica.app.scene.camera.Perspective;

/**
 * Where pins stand in the view, how large, and which shrink to a dot because a nearer one covers them. Works on arrays
 * that are kept from frame to frame; knows no toolkit.
 */
final class PinArrangement {
    static final double LARGEST_PX = 24;
    private static final double SMALLEST_PX = 5;
    /** Smaller ones show as dots. */
    private static final double PIN_FROM_PX = 12.5;

    private static final double LARGEST_UP_TO_M = 220;
    /** Farther than this, marks step back so that the city stays the picture. */
    private static final double STRONG_UP_TO_M = 700;

    private static final double FAINTEST = 0.4;
    private static final double SHRINK = 0.6;
    private static final double RANGE_AT_EYE_M = 320;
    private static final double RANGE_A_METRE_UP = 8;
    /** Of its size: pins nearer to each other than this on the screen cannot both be read. */
    private static final double CROWDED = 0.75;

    private final List<Marker> markers;
    private final double[] viewX;
    private final double[] viewY;
    private final double[] sizePx;
    private final double[] opacity;
    private final boolean[] dot;
    private final long[] order;
    private final double[] spot = new double[3];
    private int count;

    PinArrangement(List<Marker> markers) {
        this.markers = markers;
        int n = markers.size();
        viewX = new double[n];
        viewY = new double[n];
        sizePx = new double[n];
        opacity = new double[n];
        dot = new boolean[n];
        order = new long[n];
    }

    /** Which markers take part. */
    interface Shown {
        boolean test(int marker);
    }

    /**
     * Arranges all pins anew.
     *
     * @param inSight asked only for what lies in the view
     */
    void arrange(Perspective view, Shown shown, Shown inSight) {
        count = 0;
        for (int i = 0; i < markers.size(); i++) {
            Marker m = markers.get(i);
            if (!shown.test(i) || !view.project(m.x(), m.y(), m.z(), spot)) {
                continue;
            }
            double range =
                    RANGE_AT_EYE_M + RANGE_A_METRE_UP * Math.max(0, view.pose().z() - m.z());
            double fade = Math.clamp((range - spot[2]) / (range * 0.25), 0, 1);
            boolean outside = spot[0] < -LARGEST_PX
                    || spot[1] < -LARGEST_PX
                    || spot[0] > view.width() + LARGEST_PX
                    || spot[1] > view.height() + 2 * LARGEST_PX;
            if (fade == 0 || outside || !inSight.test(i)) {
                continue;
            }
            viewX[i] = spot[0];
            viewY[i] = spot[1];
            opacity[i] = fade * Math.clamp(STRONG_UP_TO_M / spot[2], FAINTEST, 1);
            sizePx[i] = Math.clamp(LARGEST_PX * Math.pow(LARGEST_UP_TO_M / spot[2], SHRINK), SMALLEST_PX, LARGEST_PX);
            order[count++] = (long) (spot[2] * 100) << 24 | i;
        }
        Arrays.sort(order, 0, count);
        for (int k = 0; k < count; k++) {
            dot[nearest(k)] = sizePx[nearest(k)] < PIN_FROM_PX || isCovered(k);
        }
    }

    private boolean isCovered(int k) {
        int i = nearest(k);
        for (int j = 0; j < k; j++) {
            int other = nearest(j);
            double dx = viewX[i] - viewX[other];
            double dy = headY(i) - headY(other);
            double room = sizePx[other] * CROWDED;
            if (!dot[other] && dx * dx + dy * dy < room * room) {
                return true;
            }
        }
        return false;
    }

    /** How many pins the view shows. */
    int count() {
        return count;
    }

    /** The k-th pin from the eye. */
    int nearest(int k) {
        return (int) (order[k] & 0xFFFFFF);
    }

    double footX(int marker) {
        return viewX[marker];
    }

    double footY(int marker) {
        return viewY[marker];
    }

    double headY(int marker) {
        return viewY[marker] - sizePx[marker];
    }

    double sizePx(int marker) {
        return sizePx[marker];
    }

    double opacity(int marker) {
        return opacity[marker];
    }

    /** Whether it shows as a dot only. */
    boolean isDot(int marker) {
        return dot[marker];
    }

    /** The marker whose head lies nearest to a point of the view, at most {@code reachPx} from it; -1 if none does. */
    int at(double x, double y, double reachPx) {
        int best = -1;
        double nearest = reachPx;
        for (int k = 0; k < count; k++) {
            int i = nearest(k);
            double distance = Math.hypot(x - viewX[i], y - headY(i));
            // A dot can be picked, but a pin beside it comes first.
            double handicap = dot[i] ? 4 : 0;
            if (distance + handicap <= nearest) {
                nearest = distance + handicap;
                best = i;
            }
        }
        return best;
    }
}
