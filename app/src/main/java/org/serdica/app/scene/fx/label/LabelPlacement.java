package org.serdica.app.scene.fx.label;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.serdica.app.scene.camera.Perspective;

/**
 * Chooses the labels that show: the weightiest first, none over another, with a head start for those that already do, so
 * that the choice does not flicker as the camera moves. Knows no toolkit; sizes come from whoever draws.
 */
final class LabelPlacement {
    private static final int MOST = 46;
    private static final double GAP_PX = 10;
    private static final double SAME_NAME_PX = 320;
    private static final double NEAR_M = 12;
    private static final double KEEP_BONUS = 0.35;
    private static final int CANDIDATES = 160;

    private final List<NamedPlace> places;
    private final Sizes sizes;
    private final boolean[] placed;
    private long[] order = new long[256];
    private final double[] spot = new double[3];
    private final int[] chosen = new int[MOST];
    private final double[] box = new double[MOST * 4];
    private int count;

    /** How large the texts are drawn and where they are hidden, in pixels. */
    interface Sizes {
        double width(int place);

        double height(int place);

        /** Whether something lies over a text so large round that point, and part of it would not be seen. */
        default boolean isCovered(double x, double y, double halfWidth, double halfHeight) {
            return false;
        }
    }

    LabelPlacement(List<NamedPlace> places, Sizes sizes) {
        this.places = places;
        this.sizes = sizes;
        placed = new boolean[places.size()];
    }

    /**
     * Chooses anew for a picture.
     *
     * @param inSight whether a place is not hidden behind something; asked for few
     */
    void choose(Perspective view, IntPredicate inSight) {
        int candidates = candidates(view);
        Arrays.sort(order, 0, candidates);
        Arrays.fill(placed, false);
        count = 0;
        for (int k = 0; k < Math.min(candidates, CANDIDATES) && count < MOST; k++) {
            int i = (int) order[k];
            NamedPlace p = places.get(i);
            view.project(p.x(), p.y(), p.z(), spot);
            double w = sizes.width(i) / 2 + GAP_PX / 2;
            double h = sizes.height(i) / 2 + GAP_PX / 4;
            boolean inside =
                    spot[0] - w >= 0 && spot[0] + w <= view.width() && spot[1] - h >= 0 && spot[1] + h <= view.height();
            if (inside && isFree(p.text(), w, h) && !sizes.isCovered(spot[0], spot[1], w, h) && inSight.test(i)) {
                chosen[count] = i;
                box[count * 4] = spot[0] - w;
                box[count * 4 + 1] = spot[1] - h;
                box[count * 4 + 2] = spot[0] + w;
                box[count * 4 + 3] = spot[1] + h;
                count++;
            }
        }
        for (int k = 0; k < count; k++) {
            placed[chosen[k]] = true;
        }
    }

    int count() {
        return count;
    }

    /** The place of the label chosen as the k-th. */
    int chosen(int k) {
        return chosen[k];
    }

    boolean isPlaced(int place) {
        return placed[place];
    }

    /** How strongly a label shows at a distance: it fades in over the last third of its way. */
    static double opacity(NamedPlace p, double distanceM) {
        double fade = Math.clamp((p.farM() - distanceM) / (p.farM() / 3), 0, 1);
        return distanceM < NEAR_M ? 0 : fade;
    }

    private int candidates(Perspective view) {
        int n = 0;
        for (int i = 0; i < placed.length; i++) {
            NamedPlace p = places.get(i);
            double dx = p.x() - view.pose().x();
            double dy = p.y() - view.pose().y();
            double dz = p.z() - view.pose().z();
            double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
            if (distance < p.farM()
                    && view.project(p.x(), p.y(), p.z(), spot)
                    && spot[0] > 0
                    && spot[1] > 0
                    && spot[0] < view.width()
                    && spot[1] < view.height()
                    && opacity(p, distance) > 0.04) {
                if (n == order.length) {
                    order = Arrays.copyOf(order, n * 2);
                }
                double rank = p.kind().ordinal() + distance / p.farM() - p.weight();
                if (placed[i]) {
                    rank -= KEEP_BONUS;
                }
                order[n++] = (long) ((rank + 16) * 1e6) << 32 | i;
            }
        }
        return n;
    }

    private boolean isFree(String text, double w, double h) {
        for (int k = 0; k < count; k++) {
            double x0 = box[k * 4];
            double y0 = box[k * 4 + 1];
            double x1 = box[k * 4 + 2];
            double y1 = box[k * 4 + 3];
            if (spot[0] - w < x1 && spot[0] + w > x0 && spot[1] - h < y1 && spot[1] + h > y0) {
                return false;
            }
            double apart = Math.hypot((x0 + x1) / 2 - spot[0], (y0 + y1) / 2 - spot[1]);
            if (apart < SAME_NAME_PX && places.get(chosen[k]).text().equals(text)) {
                return false;
            }
        }
        return true;
    }
}
