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
    private static final int RAYS_A_ROUND = 3;
    private static final double SLACK_M = 14;

    private final CityView view;
    private final List<NamedPlace> places;
    private final long[] askedNs;
    private final boolean[] open;
    private int raysLeft;
    private long nowNs;
    private boolean complete = true;

    LineOfSight(CityView view, List<NamedPlace> places) {
        this.view = view;
        this.places = places;
        askedNs = new long[places.size()];
        Arrays.fill(askedNs, Long.MIN_VALUE);
        open = new boolean[places.size()];
    }

    void startRound(long now) {
        nowNs = now;
        raysLeft = RAYS_A_ROUND;
        complete = true;
    }

    /** Whether the last round could answer all it was asked. */
    boolean isComplete() {
        return complete;
    }

    /** Answers from the last ray as long as it is fresh; what was never asked counts as hidden until it is. */
    boolean isOpen(int place) {
        boolean known = askedNs[place] != Long.MIN_VALUE;
        if (known && nowNs - askedNs[place] < FRESH_NS) {
            return open[place];
        }
        if (raysLeft == 0) {
            complete = false;
            return known && open[place];
        }
        raysLeft--;
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
