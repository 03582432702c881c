package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/** Pulls one corner of the box round a plan; the opposite corner stays, heights stay. */
final class StretchPull implements Pull {
    private static final double LEAST_M = 1;
    private static final double MOST_FACTOR = 50;
    private static final double STEP_M = 0.1;

    private final Held held;
    private final double fixedX;
    private final double fixedY;
    private final double axisX;
    private final double axisY;
    private final double alongM;
    private final double acrossM;
    private double along = 1;
    private double across = 1;

    StretchPull(Held held, int corner) {
        this.held = held;
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
            double u = (place[0] - fixedX) * axisX + (place[1] - fixedY) * axisY;
            along = factor(u, alongM, free);
            across = factor(side(place[0], place[1]), acrossM, free);
        }
        return edits();
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free, boolean even) {
        List<Edit> edits = to(view, viewX, viewY, free);
        if (!even) {
            return edits;
        }
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
        along = factor(metres, alongM, true);
        return edits();
    }

    @Override
    public int typedCount() {
        return 2;
    }

    @Override
    public List<Edit> typed(OptionalDouble first, OptionalDouble second) {
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
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.width", alongM * along, 2, "m"),
                new Reading("edit.depth", Math.abs(acrossM) * across, 2, "m"));
    }
}
