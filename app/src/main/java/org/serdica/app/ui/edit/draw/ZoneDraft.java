package org.serdica.app.ui.edit.draw;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.planning.ZoneRules;

/** An area that was drawn, as a zone with the rules of an ordinary street of houses; they are changed in the inspector. */
record ZoneDraft(String id, List<Edit> edits) {
    private static final double HEIGHT_M = 15;
    private static final double FLOOR_AREA_RATIO = 1.2;
    private static final double COVERAGE = 0.4;
    private static final double SETBACK_M = 3;

    static ZoneDraft of(City city, Polygon area) {
        String id = new FreeIds(city).numbered("zone");
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.LAND_USE);
        draft.put("function", AttributeValue.of("residential"));
        draft.put(ZoneRules.ZONE, AttributeValue.of(id));
        draft.put(ZoneRules.MAX_HEIGHT, AttributeValue.of(HEIGHT_M));
        draft.put(ZoneRules.MAX_FLOOR_AREA_RATIO, AttributeValue.of(FLOOR_AREA_RATIO));
        draft.put(ZoneRules.MAX_COVERAGE, AttributeValue.of(COVERAGE));
        draft.put(ZoneRules.MIN_SETBACK, AttributeValue.of(SETBACK_M));
        AreaDraft.lay(draft, city, area);
        return new ZoneDraft(id, List.of(new AddObject(draft)));
    }
}
