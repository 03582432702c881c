package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/** Turns things about the middle of their plan, clockwise as on a compass. */
final class TurnPull implements Pull {
    private static final double STEP_DEG = 5;

    private final Held held;
    private final double fromDeg;
    private double degrees;

    /** @param fromDeg the direction from the middle in which the hand took hold */
    TurnPull(Held held, double fromDeg) {
        this.held = held;
        this.fromDeg = fromDeg;
    }

    @Override
    public String name() {
        return "edit.turn.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, held.bounds().minZ());
        if (place != null) {
            double turn = azimuthDeg(held, place[0], place[1]) - fromDeg;
            turn = Math.IEEEremainder(turn, 360);
            degrees = free ? turn : Math.rint(turn / STEP_DEG) * STEP_DEG;
        }
        return edits();
    }

    /** The direction of a place from the middle of what is held. */
    static double azimuthDeg(Held held, double x, double y) {
        return Math.toDegrees(Math.atan2(x - held.middleX(), y - held.middleY()));
    }

    @Override
    public List<Edit> typed(double number) {
        degrees = Math.IEEEremainder(number, 360);
        return edits();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(held.drafts().size());
        for (ObjectDraft draft : held.drafts()) {
            edits.add(new ReplaceObject(draft, Reshape.turned(draft, held.middleX(), held.middleY(), degrees)));
        }
        return edits;
    }

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("edit.angle", degrees, 1, "°"));
    }
}
