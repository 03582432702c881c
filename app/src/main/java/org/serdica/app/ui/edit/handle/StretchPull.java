package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/** Pulls one corner of the box round a plan; the opposite corner stays, heights stay. */
final class StretchPull implements Pull {
    private static final double LEAST_M = 1;
    private static final double MOST_FACTOR = 50;
    private static final double STEP_M = 0.1;

    private final Held held;
    private final HandleSnap snapping;
    private final double fixedX;
    private final double fixedY;
    private final double axisX;
    private final double axisY;
    private final double alongM;
    private final double acrossM;
    private double along = 1;
    private double across = 1;
    private @Nullable Snap aim;

    StretchPull(Held held, int corner, HandleSnap snapping) {
        this.held = held;
        this.snapping = snapping;
        double[] box = held.box();
        int fixed = (corner + 2) % 4;
        int beside = (corner + 3) % 4;
        fixedX = box[fixed * 2];
        fixedY = box[fixed * 2 + 1];
        double x = box[beside * 2] - fixedX;
        double y = box[beside * 2 + 1] - fixedY;
        alongM = Math.hypot(x, y);
        axisX = x / alongM;
        axisY = y / alongM;
        acrossM = side(box[corner * 2], box[corner * 2 + 1]);
    }

    /** How far a place lies to the left of the axis; negative to the right. */
    private double side(double x, double y) {
        return (y - fixedY) * axisX - (x - fixedX) * axisY;
    }

    @Override
    public String name() {
        return "edit.stretch.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, held.bounds().minZ());
        if (place != null) {
            double reachM =
                    HandleSnap.reachM(view, place[0], place[1], held.bounds().minZ());
            Snap to = free ? null : snapping.point(place[0], place[1], new double[0], reachM);
            aim = to != null && to.isSnapped() ? to : null;
            double x = aim == null ? place[0] : aim.x();
            double y = aim == null ? place[1] : aim.y();
            boolean exact = free || aim != null;
            along = factor((x - fixedX) * axisX + (y - fixedY) * axisY, alongM, exact);
            across = factor(side(x, y), acrossM, exact);
        }
        return edits();
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free, boolean even) {
        List<Edit> edits = to(view, viewX, viewY, free);
        if (!even) {
            return edits;
        }
        aim = null;
        double both = Math.max(along, across);
        along = both;
        across = both;
        return edits();
    }

    private static double factor(double metres, double before, boolean free) {
        double stepped = free ? metres : Math.rint(metres / STEP_M) * STEP_M;
        double least = LEAST_M / Math.abs(before);
        return Math.clamp(stepped / before, Math.min(1, least), MOST_FACTOR);
    }

    @Override
    public List<Edit> typed(double metres) {
        aim = null;
        along = factor(metres, alongM, true);
        return edits();
    }

    @Override
    public int typedCount() {
        return 2;
    }

    @Override
    public List<Edit> typed(OptionalDouble first, OptionalDouble second) {
        aim = null;
        first.ifPresent(metres -> along = factor(metres, alongM, true));
        second.ifPresent(metres -> across = factor(Math.copySign(metres, acrossM), acrossM, true));
        return edits();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(held.drafts().size());
        for (ObjectDraft draft : held.drafts()) {
            edits.add(new ReplaceObject(draft, Reshape.stretched(draft, fixedX, fixedY, axisX, axisY, along, across)));
        }
        return edits;
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

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.width", alongM * along, 2, "m"),
                new Reading("edit.depth", Math.abs(acrossM) * across, 2, "m"));
    }
}
