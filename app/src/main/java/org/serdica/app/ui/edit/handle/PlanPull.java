package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/**
 * What becomes of a building whose footprint is pulled: it is built anew, roof and all, where its form says all there is to
 * say of it; else its own corners move, and what stands over them, so that no dormer is lost.
 */
final class PlanPull {
    private final City city;
    private final ObjectDraft draft;
    private final PlannedBuilding building;
    private final boolean faithful;
    private Polygon shown;
    private List<Edit> edits = List.of();

    private PlanPull(City city, ObjectDraft draft, FormRecovery.Recovered known) {
        this.city = city;
        this.draft = draft;
        building = known.building();
        faithful = known.faithful();
        shown = building.form().footprint();
    }

    static Optional<PlanPull> of(City city, Held held) {
        ObjectDraft draft = held.drafts().getFirst();
        return city.find(draft.id())
                .flatMap(o -> FormRecovery.of(city, o))
                .map(known -> new PlanPull(city, draft, known));
    }

    Polygon before() {
        return building.form().footprint();
    }

    /** The footprint as it is now. */
    Polygon shown() {
        return shown;
    }

    /** The moved end of a wall or corner. */
    record Move(double x, double y, double dx, double dy) {}

    /**
     * The edits to that footprint; those of the last one that was possible where this is none.
     *
     * @param moves which corners moved, if no corner came or went; empty otherwise
     */
    List<Edit> to(Polygon footprint, List<Move> moves) {
        try {
            if (faithful || moves.isEmpty()) {
                edits = BuildingEdits.change(city, building.with(building.form().with(footprint)));
            } else {
                ObjectDraft moved = draft;
                for (Move m : moves) {
                    moved = Reshape.cornerMoved(moved, m.x, m.y, m.dx, m.dy);
                }
                edits = List.of(new ReplaceObject(draft, moved));
            }
            shown = footprint;
        } catch (FormRefused e) {
            // Half-way through a pull walls may cross; the last footprint that stands stays.
            return edits;
        }
        return edits;
    }
}
