package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point3D;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Grounded;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.placing.Belongings;

/** Moves things over the ground; each stays as high over it as it was. */
final class MovePull implements Pull {
    private final City city;
    private final Held held;
    private final Point3D grabbed;
    private final PlanSnap snap;
    private double dx;
    private double dy;
    private List<Point3D> snaps = List.of();

    /** @param grabbed the place that stays under the pointer */
    MovePull(City city, Held held, Point3D grabbed) {
        this.city = city;
        this.held = held;
        this.grabbed = grabbed;
        snap = new PlanSnap(city, held);
    }

    @Override
    public String name() {
        return "edit.move.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, grabbed.getZ());
        if (place == null) {
            return edits();
        }
        dx = place[0] - grabbed.getX();
        dy = place[1] - grabbed.getY();
        snaps = List.of();
        if (!free) {
            double depth = view.depth(place[0], place[1], grabbed.getZ());
            PlanSnap.Found found = snap.near(dx, dy, depth / view.pixelsPerRadian());
            if (found != null) {
                dx = found.dx();
                dy = found.dy();
                snaps = List.of(found.at());
            }
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        double length = Math.hypot(dx, dy);
        dx = length == 0 ? metres : dx / length * metres;
        dy = length == 0 ? 0 : dy / length * metres;
        snaps = List.of();
        return edits();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(held.drafts().size());
        Set<String> moved = new HashSet<>();
        for (ObjectDraft draft : held.drafts()) {
            double lift = Grounded.liftM(city, draft.bounds(), dx, dy);
            move(draft.id(), lift, moved, edits);
            city.find(draft.id()).ifPresent(o -> Belongings.of(city, o).forEach(b -> move(b.id(), lift, moved, edits)));
        }
        return edits;
    }

    private void move(String id, double lift, Set<String> moved, List<Edit> edits) {
        if (moved.add(id)) {
            edits.add(new MoveObject(id, dx, dy, lift));
        }
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.distance", Math.hypot(dx, dy), 2, "m"),
                new Reading("edit.east", dx, 2, "m"),
                new Reading("edit.north", dy, 2, "m"));
    }

    @Override
    public List<Point3D> snaps() {
        return snaps;
    }
}
