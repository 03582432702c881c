package org.serdica.app.ui.edit.street;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.FreeIds;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;
import org.serdica.model.geo.Position;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.RoadIndex;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.street.StreetEdits;

/** A grip that is being pulled: where it is by now, and what that makes of the street. */
final class StreetPull {
    private final City before;
    private final StreetGrip grip;

    /** The street as it was, with the pulled point in it. */
    private final CentreLine line;

    private final String linkId;
    private final int link;
    private final int point;

    /** Whether an end leaves the junction it was at, instead of taking it along. */
    private final boolean alone;

    private final StreetSnapper snapper;
    private Snap aim;

    StreetPull(City before, StreetGrip grip, int link, boolean alone) {
        this.before = before;
        this.grip = grip;
        RoadNetwork roads = before.roads();
        this.link = link >= 0 ? link : roads.linkAt(grip.number(), 0);
        linkId = roads.linkId(this.link);
        CentreLine whole = new CentreLine(roads.shape(this.link));
        line = grip.kind() == StreetGrip.Kind.MIDDLE
                ? whole.withPointAt((whole.alongM(grip.number()) + whole.alongM(grip.number() + 1)) / 2)
                : whole;
        point = switch (grip.kind()) {
            case MIDDLE -> grip.number() + 1;
            case POINT -> grip.number();
            case JUNCTION -> roads.from(this.link) == grip.number() ? 0 : line.pointCount() - 1;
        };
        this.alone = alone && link >= 0;
        snapper = new StreetSnapper(roads);
        aim = new Snap(grip.x(), grip.y(), SnapKind.NONE, List.of());
    }

    /** Brings the grip to a place on the ground, or so far from where it was. */
    void to(double x, double y, double reachM, boolean free, OptionalDouble typedM) {
        boolean end = grip.kind() == StreetGrip.Kind.JUNCTION;
        Snap next = free || (end && !alone && before.roads().degree(grip.number()) > 1)
                ? new Snap(x, y, SnapKind.NONE, List.of())
                : end ? snapper.snap(x, y, inner(), reachM, link) : straight(x, y, reachM);
        double dx = next.x() - grip.x();
        double dy = next.y() - grip.y();
        double away = Math.hypot(dx, dy);
        if (typedM.isPresent() && away > 0) {
            double f = typedM.getAsDouble() / away;
            next = new Snap(grip.x() + dx * f, grip.y() + dy * f, SnapKind.TYPED, List.of());
        }
        aim = next;
    }

    /** The point before the end, from which directions count. */
    private double[] inner() {
        int next = point == 0 ? 1 : point - 1;
        return new double[] {line.x(next), line.y(next)};
    }

    /** A point between two others is drawn to the straight between them. */
    private Snap straight(double x, double y, double reachM) {
        double ax = line.x(point - 1);
        double ay = line.y(point - 1);
        double dx = line.x(point + 1) - ax;
        double dy = line.y(point + 1) - ay;
        double length = Math.hypot(dx, dy);
        double t = ((x - ax) * dx + (y - ay) * dy) / (length * length);
        double px = ax + t * dx;
        double py = ay + t * dy;
        if (length > 0 && t > 0 && t < 1 && Math.hypot(px - x, py - y) < reachM / 2) {
            return new Snap(
                    px,
                    py,
                    SnapKind.STRAIGHT_ON,
                    List.of(new Guide(SnapKind.STRAIGHT_ON, ax, ay, ax + dx, ay + dy, "")));
        }
        return new Snap(x, y, SnapKind.NONE, List.of());
    }

    Snap aim() {
        return aim;
    }

    String linkId() {
        return linkId;
    }

    boolean isJunction() {
        return grip.kind() == StreetGrip.Kind.JUNCTION && !alone;
    }

    StreetGrip grip() {
        return grip;
    }

    /** What the change is called: the key of its words. */
    String name() {
        return isJunction() && before.roads().degree(grip.number()) > 1 ? "junction.move.did" : "street.bend.did";
    }

    /** The change from how things were. */
    UnaryOperator<StreetEdits> change() {
        if (isJunction() && !joins()) {
            return e -> e.moveJunction(grip.number(), aim.x(), aim.y());
        }
        return e -> {
            if (grip.kind() == StreetGrip.Kind.JUNCTION) {
                splitUnder(e);
            }
            return e.bend(linkId, bent());
        };
    }

    /** Whether a dead end has come upon another street. */
    private boolean joins() {
        boolean deadEnd = before.roads().degree(grip.number()) == 1;
        return deadEnd && (aim.kind() == SnapKind.VERTEX || isOnStreet());
    }

    private boolean isOnStreet() {
        return aim.kind() == SnapKind.EDGE
                || aim.kind() == SnapKind.CROSSING
                || aim.kind() == SnapKind.PERPENDICULAR && placeUnder() != null;
    }

    private RoadIndex.@Nullable Place placeUnder() {
        return before.roads()
                .index()
                .nearestLink(
                        aim.x(), aim.y(), 0.3, l -> l != link && !before.roads().isTunnel(l))
                .orElse(null);
    }

    /** An end on the middle of another street makes a junction there. */
    private void splitUnder(StreetEdits e) {
        RoadIndex.Place under = aim.kind() == SnapKind.VERTEX || !isOnStreet() ? null : placeUnder();
        if (under != null
                && under.alongM() > 1
                && under.alongM() < before.roads().lengthM(under.link()) - 1) {
            String id = before.roads().linkId(under.link());
            e.split(id, under.alongM(), new FreeIds(before).after(id));
        }
    }

    /** The street's line as it is by now; an end that comes upon another street is as high as that. */
    CentreLine bent() {
        boolean joins = grip.kind() == StreetGrip.Kind.JUNCTION && (aim.kind() == SnapKind.VERTEX || isOnStreet());
        RoadIndex.Place under = joins ? placeUnder() : null;
        return under == null
                ? StreetEdits.pulled(before, line, point, aim.x(), aim.y())
                : line.moved(point, aim.x(), aim.y(), under.z());
    }

    Position place() {
        return new Position(aim.x(), aim.y(), before.terrain().heightAt(aim.x(), aim.y(), grip.z()));
    }

    List<Reading> readings() {
        return List.of(
                new Reading("edit.distance", Math.hypot(aim.x() - grip.x(), aim.y() - grip.y()), 2, "m"),
                new Reading("street.length", bent().lengthM(), 1, "m"));
    }
}
