package org.serdica.app.ui.edit.handle;

import java.util.List;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.FootprintEdits;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.edit.Edit;

/** Pulls a wall out of the building or pushes it in, along its normal. */
final class WallPull implements Pull {
    private static final double STEP_M = 0.1;
    private static final double FARTHEST_M = 2_000;

    private final PlanPull pulled;
    private final HandleSnap snapping;
    private final Plan plan;
    private final int number;
    private final double z;
    private final Coordinate middle;
    private final double outX;
    private final double outY;
    private double outM;
    private @Nullable Snap aim;

    WallPull(Held held, PlanPull pulled, int number, HandleSnap snapping) {
        this.pulled = pulled;
        this.snapping = snapping;
        this.number = number;
        z = held.bounds().minZ();
        plan = new Plan(pulled.before());
        middle = plan.middleOfWall(number);
        Coordinate a = plan.at(number, 0);
        Coordinate b = plan.at(number, 1);
        double length = a.distance(b);
        int ring = plan.place(number).ring();
        boolean counterClockwise = Orientation.isCCW(plan.ring(ring).getCoordinateSequence());
        double sign = counterClockwise == (ring == 0) ? 1 : -1;
        outX = sign * (b.y - a.y) / length;
        outY = -sign * (b.x - a.x) / length;
    }

    @Override
    public String name() {
        return "edit.wall.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, z);
        if (place != null) {
            double metres = (place[0] - middle.x) * outX + (place[1] - middle.y) * outY;
            if (Math.abs(metres) < FARTHEST_M) {
                aim = free ? null : aim(metres, HandleSnap.reachM(view, place[0], place[1], z));
                outM = free ? metres : snapped(metres);
            }
        }
        return edits();
    }

    /** What one of the wall's corners is drawn to, out there; null where nothing is near. */
    private @Nullable Snap aim(double metres, double reachM) {
        Snap best = null;
        for (int end = 0; end < 2; end++) {
            Coordinate c = plan.at(number, end);
            double[] from = {c.x, c.y};
            Snap snap = snapping.point(c.x + metres * outX, c.y + metres * outY, from, reachM);
            if (snap.isSnapped()
                    && Math.abs(outM(snap) - metres) <= reachM
                    && (best == null || snap.kind().compareTo(best.kind()) < 0)) {
                best = snap;
            }
        }
        return best;
    }

    /** A wall only moves along its normal. */
    private double outM(Snap snap) {
        return (snap.x() - middle.x) * outX + (snap.y() - middle.y) * outY;
    }

    private double snapped(double metres) {
        Snap to = aim;
        return to == null ? Math.rint(metres / STEP_M) * STEP_M : outM(to);
    }

    @Override
    public List<Edit> typed(double metres) {
        aim = null;
        outM = metres;
        return edits();
    }

    private List<Edit> edits() {
        Plan.Place at = plan.place(number);
        try {
            Polygon footprint = FootprintEdits.wallPushed(pulled.before(), at.ring(), at.corner(), outM);
            return pulled.to(footprint, moves(new Plan(footprint).ring(at.ring())));
        } catch (FormRefused e) {
            // Pushed through the wall opposite: the last footprint that stands stays.
            return pulled.to(pulled.shown(), List.of());
        }
    }

    /** A wall that kept its corners has them last in its ring; with steps beside it there are more corners than before. */
    private List<PlanPull.Move> moves(LineString ring) {
        Coordinate a = plan.at(number, 0);
        Coordinate b = plan.at(number, 1);
        int corners = ring.getNumPoints() - 1;
        if (corners != plan.ring(plan.place(number).ring()).getNumPoints() - 1) {
            return List.of();
        }
        Coordinate newA = ring.getCoordinateN(corners - 2);
        Coordinate newB = ring.getCoordinateN(corners - 1);
        return List.of(
                new PlanPull.Move(a.x, a.y, newA.x - a.x, newA.y - a.y),
                new PlanPull.Move(b.x, b.y, newB.x - b.x, newB.y - b.y));
    }

    @Override
    public @Nullable Plan plan() {
        return new Plan(pulled.shown());
    }

    @Override
    public List<Point3D> snaps() {
        Snap to = aim;
        return to == null ? List.of() : List.of(new Point3D(to.x(), to.y(), z));
    }

    @Override
    public List<Guide> guides() {
        Snap to = aim;
        return to == null ? List.of() : to.guides();
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.out", outM, 2, "m"),
                new Reading("edit.area", pulled.shown().getArea(), 1, "m²"));
    }
}
