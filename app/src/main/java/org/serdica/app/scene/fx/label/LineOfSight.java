package org.serdica.app.scene.fx.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.model.city.CityObject;

/** Whether something stands in front of a place. Rays cost time, so few are cast at once and answers are kept a while. */
final class LineOfSight {
    private static final long FRESH_NS = 700_000_000L;
    private static final long ROUND_NS = 800_000L;
    private static final long NEVER = Long.MIN_VALUE;
    private static final double SLACK_M = 14;

    private final CityView view;
    private final List<NamedPlace> places;
    private final long[] askedNs;
    private final boolean[] open;
    private long nowNs;
    private long movedNs;
    private boolean complete = true;

    LineOfSight(CityView view, List<NamedPlace> places) {
        this.view = view;
        this.places = places;
        askedNs = new long[places.size()];
        Arrays.fill(askedNs, NEVER);
        open = new boolean[places.size()];
    }

    void startRound(long now) {
        nowNs = now;
        complete = true;
    }

    /** Answers grow old only where the camera or the city has changed after them. */
    void moved(long now) {
        movedNs = now;
    }

    /** Whether the last round could answer all it was asked. */
    boolean isComplete() {
        return complete;
    }

    /** Answers from the last ray as long as it is fresh; what was never asked counts as hidden until it is. */
    boolean isOpen(int place) {
        long asked = askedNs[place];
        boolean known = asked != NEVER;
        if (known && (asked >= movedNs || nowNs - asked < FRESH_NS)) {
            return open[place];
        }
        if (System.nanoTime() - nowNs > ROUND_NS) {
            complete = false;
            return known && open[place];
        }
        askedNs[place] = nowNs;
        open[place] = cast(places.get(place));
        return open[place];
    }

    private boolean cast(NamedPlace p) {
        Optional<Point2D> at = view.project(p.x(), p.y(), p.z());
        if (at.isEmpty()) {
            return false;
        }
        Optional<Hit> hit = view.pick(at.get().getX(), at.get().getY());
        if (hit.isEmpty()) {
            return true;
        }
        double dx = p.x() - view.model().cameraProperty().get().x();
        double dy = p.y() - view.model().cameraProperty().get().y();
        double dz = p.z() - view.model().cameraProperty().get().z();
        boolean own = hit.get().object().map(CityObject::id).filter(p.objectId()::equals).isPresent();
        return own || hit.get().distanceM() > Math.sqrt(dx * dx + dy * dy + dz * dz) - SLACK_M;
    }
}
