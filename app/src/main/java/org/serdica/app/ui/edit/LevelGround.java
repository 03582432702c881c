package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Levelling;

/** Makes the ground level under selected buildings, with embankments around. */
final class LevelGround {
    /** An ordinary embankment: two metres out for one up. */
    private static final double BATTER = 2;

    private static final int MOST = 50;

    private final SceneModel scene;
    private final EditSession session;
    private final Notices notices;
    private final Words words;

    LevelGround(SceneModel scene, EditSession session, Notices notices, Words words) {
        this.scene = scene;
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    void apply() {
        City city = session.city();
        List<CityObject> chosen = ObjectEdits.tops(city, scene.selection());
        List<Edit> edits = new ArrayList<>();
        HeightRaster ground = city.terrain().raster();
        double cutM3 = 0;
        double fillM3 = 0;
        for (CityObject object : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            Optional<BuildingForm> form =
                    FormRecovery.of(city, object).map(r -> r.building().form());
            if (form.isPresent() && ground != null) {
                Levelling levelling =
                        new Levelling(form.get().footprint(), object.bounds().minZ(), BATTER);
                edits.addAll(BuildingEdits.level(city, levelling));
                Levelling.Earthworks works = levelling.on(ground);
                cutM3 += works.cutM3();
                fillM3 += works.fillM3();
            }
        }
        if (edits.isEmpty()) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.level.nothing")));
        } else if (session.apply(words.get("edit.level.did", ObjectEdits.titleOf(chosen, words)), edits)) {
            notices.show(Notice.of(
                    Notice.Level.DONE,
                    words.get("edit.level.works", words.number(cutM3, 0, "m³"), words.number(fillM3, 0, "m³"))));
        }
    }
}
