package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.SpotFinder;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.ThingEdits;

/** Carries a thing to the ground, a roof or a wall under the pointer; it stays as high over what it stands on as it was. */
final class SeatPull implements Pull {
    private final HeldThing held;
    private double aboveM;
    private @Nullable Spot spot;

    SeatPull(HeldThing held) {
        this.held = held;
        aboveM = held.aboveM();
    }

    @Override
    public String name() {
        return "edit.move.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        Optional<Spot> found = SpotFinder.at(held.city(), view, viewX, viewY, free);
        if (found.isPresent()) {
            spot = found.get();
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        aboveM = metres;
        return edits();
    }

    private List<Edit> edits() {
        Spot at = spot;
        return at == null ? List.of() : ThingEdits.moveTo(held.city(), held.object(), seat(at));
    }

    /** What may hang at a wall hangs where the pointer is, until a height is typed. */
    private Spot seat(Spot at) {
        boolean hangs = held.object().kind().layer() == Layer.SENSORS
                || held.object().kind().layer() == Layer.RADIO;
        return hangs && at.isAtWall() && aboveM == held.aboveM() ? at : at.raised(aboveM);
    }

    @Override
    public List<Reading> readings() {
        Spot at = spot;
        double above = at == null ? aboveM : seat(at).aboveM();
        return List.of(new Reading(at != null && at.isAtWall() ? "edit.above" : "edit.aboveStand", above, 2, "m"));
    }

    @Override
    public List<Point3D> snaps() {
        Spot at = spot;
        return at == null || at.building().isEmpty() ? List.of() : List.of(new Point3D(at.x(), at.y(), at.z()));
    }
}
