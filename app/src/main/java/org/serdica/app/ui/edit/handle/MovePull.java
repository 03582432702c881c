package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Grounded;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
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
    private final HandleSnap snap;
    private double dx;
    private double dy;
    private @Nullable Snap aim;

    /** @param grabbed the place that stays under the pointer */
    MovePull(City city, Held held, Point3D grabbed, HandleSnap snap) {
        this.city = city;
        this.held = held;
        this.grabbed = grabbed;
        this.snap = snap;
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
        aim = null;
        if (!free) {
            double reachM = HandleSnap.reachM(view, place[0], place[1], grabbed.getZ());
            HandleSnap.Drawn drawn = snap.plan(corners(), dx, dy, place[0], place[1], reachM);
            if (drawn != null) {
                dx = drawn.dx();
                dy = drawn.dy();
                aim = drawn.snap();
            }
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

    /** Several things have one plan: the box round them. */
    private double[] corners() {
        return held.feet().length > 0 ? held.feet() : held.box();
    }

    @Override
    public List<Point3D> snaps() {
        Snap to = aim;
        return to == null
                ? List.of()
                : List.of(new Point3D(to.x(), to.y(), held.bounds().minZ()));
    }

    @Override
    public List<Guide> guides() {
        Snap to = aim;
        return to == null ? List.of() : to.guides();
    }
}
