package org.serdica.app.ui.edit.handle;

import java.util.List;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.Upright;
import org.serdica.model.edit.Edit;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.ThingEdits;

/** Lifts a thing off what it stands on, or lowers it. */
final class LiftPull implements Pull {
    private static final double STEP_M = 0.1;
    private static final double MOST_M = 500;

    private final HeldThing held;
    private final double grabbedZ;
    private double aboveM;

    /** @param grabbedZ the height at which the hand took hold of the upright through it */
    LiftPull(HeldThing held, double grabbedZ) {
        this.held = held;
        this.grabbedZ = grabbedZ;
        aboveM = held.aboveM();
    }

    @Override
    public String name() {
        return "edit.lift.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        Bounds b = held.object().bounds();
        double z = Upright.heightM(view, viewX, viewY, b.centreX(), b.centreY());
        if (!Double.isNaN(z)) {
            double wanted = held.aboveM() + z - grabbedZ;
            aboveM = free ? wanted : Math.rint(wanted / STEP_M) * STEP_M;
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        aboveM = metres;
        return edits();
    }

    private List<Edit> edits() {
        aboveM = Math.clamp(aboveM, -MOST_M, MOST_M);
        Bounds b = held.object().bounds();
        double foot = b.minZ() - held.aboveM();
        Spot spot = new Spot(
                held.foot()[0],
                held.foot()[1],
                foot + aboveM,
                foot,
                held.object().text("building"),
                Double.NaN);
        return ThingEdits.moveTo(held.city(), held.object(), spot);
    }

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("edit.aboveStand", aboveM, 2, "m"));
    }
}
