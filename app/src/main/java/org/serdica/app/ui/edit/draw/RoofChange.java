package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Edit;

/** Gives selected buildings another roof. */
final class RoofChange {
    /** More than this at once would keep the window waiting. */
    private static final int MOST = 200;

    private final SceneModel scene;
    private final EditSession session;
    private final Notices notices;
    private final Words words;

    RoofChange(SceneModel scene, EditSession session, Notices notices, Words words) {
        this.scene = scene;
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    void apply(RoofShape shape) {
        City city = session.city();
        List<CityObject> chosen = ObjectEdits.tops(city, scene.selection());
        chosen.removeIf(o -> o.kind() != ObjectKind.BUILDING);
        List<Edit> edits = new ArrayList<>();
        int simplified = 0;
        int refused = Math.max(0, chosen.size() - MOST);
        for (CityObject object : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            Optional<FormRecovery.Recovered> known = FormRecovery.of(city, object);
            try {
                if (known.isPresent()) {
                    PlannedBuilding building = known.get().building();
                    PlannedBuilding other = building.with(building.form().with(DrawSettings.roofOf(shape)));
                    edits.addAll(BuildingEdits.change(city, other));
                    simplified += known.get().faithful() ? 0 : 1;
                } else {
                    refused++;
                }
            } catch (FormRefused e) {
                // Counted and told below, for one building must not keep the others from their roofs.
                refused++;
            }
        }
        session.apply(words.get("edit.roof.did", ObjectEdits.titleOf(chosen, words)), edits);
        if (refused > 0) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.roof.refused", refused)));
        } else if (simplified > 0) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.roof.simplified", simplified)));
        }
    }
}
