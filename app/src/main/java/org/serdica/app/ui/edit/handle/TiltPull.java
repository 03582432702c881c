package org.serdica.app.ui.edit.handle;

import java.util.List;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.Upright;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.ThingEdits;

/** Tilts the cells of one antenna by hand; what the antenna tilts itself stays and is added. */
final class TiltPull implements Pull {
    private static final double STEP_DEG = 0.5;
    private static final double MOST_DEG = 45;

    private final HeldThing held;
    private final HeldThing.Beam beam;
    private double tiltDeg;

    TiltPull(HeldThing held, HeldThing.Beam beam) {
        this.held = held;
        this.beam = beam;
        tiltDeg = beam.tiltDeg();
    }

    @Override
    public String name() {
        return "edit.tilt.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double[] end = beam.out(beam.tiltKnobM());
        double z = Upright.heightM(view, viewX, viewY, end[0], end[1]);
        if (!Double.isNaN(z)) {
            double down = Math.toDegrees(Math.atan2(beam.z() - z, beam.tiltKnobM()));
            tiltDeg = Math.clamp(free ? down : Math.rint(down / STEP_DEG) * STEP_DEG, -MOST_DEG, MOST_DEG);
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double number) {
        tiltDeg = Math.clamp(number, -MOST_DEG, MOST_DEG);
        return edits();
    }

    private List<Edit> edits() {
        return ThingEdits.tilt(held.city(), beam.cells(), tiltDeg);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("edit.tilt", tiltDeg, 1, "°"),
                new Reading("edit.tiltInAll", tiltDeg + beam.electricalDeg(), 1, "°"));
    }
}
