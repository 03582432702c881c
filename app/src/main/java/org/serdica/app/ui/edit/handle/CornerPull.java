package org.serdica.app.ui.edit.handle;

import java.util.List;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.FootprintEdits;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.edit.Edit;

/** Pulls one corner of a footprint: to corners and edges around, and square to the walls beside it. */
final class CornerPull implements Pull {
    private static final double LONGEST_M = 5_000;

    private final HandleSnap snapping;
    private final PlanPull pulled;
    private final Plan plan;
    private final int number;
    private final Coordinate corner;
    private final double z;
    private double dx;
    private double dy;
    private @Nullable Snap aim;

    CornerPull(Held held, PlanPull pulled, int number, HandleSnap snapping) {
        this.snapping = snapping;
        this.pulled = pulled;
        this.number = number;
        z = held.bounds().minZ();
        plan = new Plan(pulled.before());
        corner = plan.corner(number);
    }

    @Override
    public String name() {
        return "edit.corner.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, z);
        if (place == null || Math.hypot(place[0] - corner.x, place[1] - corner.y) > LONGEST_M) {
            return edits();
        }
        aim = null;
        dx = place[0] - corner.x;
        dy = place[1] - corner.y;
        if (!free) {
            Coordinate beside = plan.at(number, -1);
            Coordinate beyond = plan.at(number, -2);
            Snap snap = snapping.point(
                    place[0],
                    place[1],
                    new double[] {beyond.x, beyond.y, beside.x, beside.y},
                    HandleSnap.reachM(view, place[0], place[1], z));
            dx = snap.x() - corner.x;
            dy = snap.y() - corner.y;
            aim = snap.isSnapped() ? snap : null;
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        double length = Math.hypot(dx, dy);
        dx = length == 0 ? metres : dx / length * metres;
        dy = length == 0 ? 0 : dy / length * metres;
        aim = null;
        return edits();
    }

    private List<Edit> edits() {
        Plan.Place at = plan.place(number);
        Polygon footprint;
        try {
            footprint =
                    FootprintEdits.withCornerAt(pulled.before(), at.ring(), at.corner(), corner.x + dx, corner.y + dy);
        } catch (FormRefused e) {
            footprint = pulled.shown();
        }
        return pulled.to(footprint, List.of(new PlanPull.Move(corner.x, corner.y, dx, dy)));
    }

    @Override
    public @Nullable Plan plan() {
        return new Plan(pulled.shown());
    }

    @Override
    public List<Reading> readings() {
        Coordinate before = plan.at(number, -1);
        Coordinate after = plan.at(number, 1);
        double x = corner.x + dx;
        double y = corner.y + dy;
        return List.of(
                new Reading("edit.distance", Math.hypot(dx, dy), 2, "m"),
                new Reading("edit.wall", Math.hypot(x - before.x, y - before.y), 2, "m"),
                new Reading("edit.wall", Math.hypot(x - after.x, y - after.y), 2, "m"));
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
}
