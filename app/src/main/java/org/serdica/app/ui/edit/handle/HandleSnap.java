package org.serdica.app.ui.edit.handle;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapEngine;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.building.draw.SnapSettings;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;

/**
 * Draws what is held by a handle to what is near, as points are that are being drawn: to corners, edges, their lines, and
 * the grid where that is on. What is held does not attract itself.
 */
final class HandleSnap {
    private static final double SNAP_PIXELS = 10;
    private static final double MOST_REACH_M = 3;

    /** Of a large plan only the corners nearest to the hand look for others: each of them costs a search. */
    private static final int MOST_FEET = 12;

    private static final Set<SnapKind> ALL = EnumSet.complementOf(EnumSet.of(SnapKind.GRID, SnapKind.START));

    /** What a plan that is moved looks for; where guiding lines cross says nothing of where it belongs. */
    private static final Set<SnapKind> OF_PLANS = EnumSet.of(SnapKind.VERTEX, SnapKind.EDGE, SnapKind.EXTENSION);

    /** A corner at a corner is meant more than a corner on an edge, and that more than one on the grid. */
    private static final List<SnapKind> RANK = List.of(SnapKind.VERTEX, SnapKind.EDGE, SnapKind.EXTENSION);

    private final City city;
    private final DrawSettings settings;
    private final Set<String> own = new HashSet<>();
    private final SnapEngine engine = new SnapEngine();

    /** A corner that came to lie somewhere. */
    record Drawn(Snap snap, double fromX, double fromY) {
        double dx() {
            return snap.x() - fromX;
        }

        double dy() {
            return snap.y() - fromY;
        }
    }

    HandleSnap(City city, Held held, DrawSettings settings) {
        this.city = city;
        this.settings = settings;
        for (ObjectDraft draft : held.drafts()) {
            own.add(draft.id());
        }
    }

    /** From how far a place attracts. */
    static double reachM(Perspective view, double x, double y, double z) {
        double metresAPixel = view.depth(x, y, z) / view.pixelsPerRadian();
        return Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel);
    }

    /** One point; directions count from the last of {@code drawn}. */
    Snap point(double x, double y, double[] drawn, double reachM) {
        return engine.snap(city, x, y, drawn, settings.snapping(city, ALL, reachM), own::contains);
    }

    /**
     * The corner of a plan that is drawn best; null where none is.
     *
     * @param feet x and y of its corners before it moved by dx, dy
     * @param handX where the hand is
     */
    @Nullable
    Drawn plan(double[] feet, double dx, double dy, double handX, double handY, double reachM) {
        SnapSettings how = settings.snapping(city, OF_PLANS, reachM);
        Drawn best = null;
        for (int i : nearest(feet, handX - dx, handY - dy)) {
            double x = feet[i] + dx;
            double y = feet[i + 1] + dy;
            Snap snap = engine.snap(city, x, y, new double[0], how, own::contains);
            Drawn drawn = new Drawn(snap, feet[i], feet[i + 1]);
            if (snap.isSnapped() && (best == null || isBetter(drawn, best, dx, dy))) {
                best = drawn;
            }
        }
        return best;
    }

    private static boolean isBetter(Drawn a, Drawn b, double dx, double dy) {
        int byKind = Integer.compare(rank(a.snap().kind()), rank(b.snap().kind()));
        return byKind != 0 ? byKind < 0 : away(a, dx, dy) < away(b, dx, dy);
    }

    private static int rank(SnapKind kind) {
        int rank = RANK.indexOf(kind);
        return rank < 0 ? RANK.size() : rank;
    }

    private static double away(Drawn d, double dx, double dy) {
        return Math.hypot(d.dx() - dx, d.dy() - dy);
    }

    private static int[] nearest(double[] feet, double x, double y) {
        return IntStream.range(0, feet.length / 2)
                .map(i -> i * 2)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(feet[i] - x, feet[i + 1] - y)))
                .limit(MOST_FEET)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
