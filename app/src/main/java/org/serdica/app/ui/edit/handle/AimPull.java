package org.serdica.app.ui.edit.handle;

import java.util.List;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.ThingEdits;

/** Lets a thing, or the cells of one antenna, look another way. */
final class AimPull implements Pull {
    private static final double STEP_DEG = 5;

    private final HeldThing held;
    private final HeldThing.Beam beam;
    private double azimuthDeg;

    AimPull(HeldThing held, HeldThing.Beam beam) {
        this.held = held;
        this.beam = beam;
        azimuthDeg = beam.azimuthDeg();
    }

    @Override
    public String name() {
        return "edit.aim.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] place = Pull.onLevel(view, viewX, viewY, beam.out(beam.knobM())[2]);
        if (place != null) {
            double a = Math.toDegrees(Math.atan2(place[0] - beam.x(), place[1] - beam.y()));
            azimuthDeg = ((free ? a : Math.rint(a / STEP_DEG) * STEP_DEG) + 360) % 360;
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double number) {
        azimuthDeg = (number % 360 + 360) % 360;
        return edits();
    }

    private List<Edit> edits() {
        return beam.isOfCells()
                ? ThingEdits.aim(held.city(), beam.cells(), azimuthDeg)
                : ThingEdits.turnTo(held.city(), held.object(), azimuthDeg);
    }

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("edit.azimuth", azimuthDeg, 1, "°"));
    }
}
