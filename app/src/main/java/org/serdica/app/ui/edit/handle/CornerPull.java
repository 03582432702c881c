package org.serdica.app.ui.edit.handle;

import java.util.List;
import javafx.geometry.Point3D;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/** Pulls one corner of a footprint, with the wall and roof over it. */
final class CornerPull implements Pull {
    private static final double LONGEST_M = 5_000;

    private final ObjectDraft draft;
    private final Point3D corner;
    private double dx;
    private double dy;

    CornerPull(Held held, int foot) {
        draft = held.drafts().getFirst();
        corner = new Point3D(
                held.feet()[foot * 2], held.feet()[foot * 2 + 1], held.bounds().minZ());
    }

    @Override
    public String name() {
        return "edit.corner.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, corner.getZ());
        if (place != null && Math.hypot(place[0] - corner.getX(), place[1] - corner.getY()) < LONGEST_M) {
            dx = place[0] - corner.getX();
            dy = place[1] - corner.getY();
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        double length = Math.hypot(dx, dy);
        dx = length == 0 ? metres : dx / length * metres;
        dy = length == 0 ? 0 : dy / length * metres;
        return edits();
    }

    private List<Edit> edits() {
        return List.of(new ReplaceObject(draft, Reshape.cornerMoved(draft, corner.getX(), corner.getY(), dx, dy)));
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.distance", Math.hypot(dx, dy), 2, "m"),
                new Reading("edit.east", dx, 2, "m"),
                new Reading("edit.north", dy, 2, "m"));
    }
}
