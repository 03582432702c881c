package org.serdica.app.scene.fx;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;

/**
 * Whether something stands in front of places that are marked over the view. Rays cost time, so a round casts few, and
 * answers are kept as long as nothing moves, or for a short while.
 */
public final class LineOfSight {
    private static final long FRESH_NS = 700_000_000L;
    private static final long ROUND_NS = 800_000L;
    private static final long NEVER = Long.MIN_VALUE;
    /** What a ray meets so near to the place does not hide it. */
    private static final double SLACK_M = 14;

    private final CityView view;
    private final Places places;
    private final long[] askedNs;
    private final boolean[] open;
    private long nowNs;
    private long movedNs;
    private boolean casting;
    private boolean complete = true;

    /** The places, by number. */
    public interface Places {
        double x(int place);

        double y(int place);

        double z(int place);

        /** The object the place belongs to, which does not hide it; empty for none. */
        String objectId(int place);
    }

    public LineOfSight(CityView view, Places places, int count) {
        this.view = view;
        this.places = places;
        askedNs = new long[count];
        Arrays.fill(askedNs, NEVER);
        open = new boolean[count];
    }

    /** Begins a round; {@code mayCast} is false while the city's indexes are not ready, as the first ray would build them. */
    public void startRound(long now, boolean mayCast) {
        nowNs = now;
        casting = mayCast;
        complete = true;
    }

    /** Answers grow old only where the camera or the city has changed after them. */
    public void moved(long now) {
        movedNs = now;
    }

    /** Whether the last round could answer all it was asked. */
    public boolean isComplete() {
        return complete;
    }

    /** Answers from the last ray as long as it is fresh; what was never asked counts as hidden until it is. */
    public boolean isOpen(int place) {
        long asked = askedNs[place];
        boolean known = asked != NEVER;
        if (known && (asked >= movedNs || nowNs - asked < FRESH_NS)) {
            return open[place];
        }
        if (!casting || System.nanoTime() - nowNs > ROUND_NS) {
            complete = false;
            return known && open[place];
        }
        askedNs[place] = nowNs;
        open[place] = cast(place);
        return open[place];
    }

    /** Makes rays through a city quick; takes its time, so not for the JavaFX thread. */
    public static void prepare(City city) {
        if (!city.bounds().isEmpty()) {
            city.index().forEachIn(city.bounds(), (tile, object) -> {});
        }
    }

    private boolean cast(int place) {
        double x = places.x(place);
        double y = places.y(place);
        double z = places.z(place);
        Optional<Point2D> at = view.project(x, y, z);
        if (at.isEmpty()) {
            return false;
        }
        Optional<Hit> hit = view.pick(at.get().getX(), at.get().getY());
        if (hit.isEmpty()) {
            return true;
        }
        CameraPose eye = view.model().cameraProperty().get();
        double away = Math.sqrt(
                (x - eye.x()) * (x - eye.x()) + (y - eye.y()) * (y - eye.y()) + (z - eye.z()) * (z - eye.z()));
        boolean own = hit.get()
                .object()
                .map(CityObject::id)
                .filter(places.objectId(place)::equals)
                .isPresent();
        return own || hit.get().distanceM() > away - SLACK_M;
    }
}
