package org.serdica.app.ui.edit.draw;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;

/** An area that was drawn, as a cover of the ground: lawn, wood, water, paving. */
record AreaDraft(String id, List<Edit> edits) {
    static AreaDraft of(City city, Polygon area, AreaKind kind) {
        String id = new FreeIds(city).numbered(kind.function());
        ObjectDraft draft = new ObjectDraft(id, kind.kind());
        draft.put("function", AttributeValue.of(kind.function()));
        lay(draft, city, area);
        return new AreaDraft(id, List.of(new AddObject(draft)));
    }

    /** Gives an object the area as its geometry, lying on the ground. */
    static void lay(ObjectDraft draft, City city, Polygon area) {
        draft.geometry(Lod.ofWhole(1), GeometryType.MULTI_SURFACE);
        draft.surface(-1);
        Coordinate[] ring = area.getExteriorRing().norm().reverse().getCoordinates();
        double[] xyz = new double[(ring.length - 1) * 3];
        for (int i = 0; i + 1 < ring.length; i++) {
            xyz[i * 3] = ring[i].x;
            xyz[i * 3 + 1] = ring[i].y;
            xyz[i * 3 + 2] =
                    city.terrain().heightAt(ring[i].x, ring[i].y, city.frame().originZ());
        }
        draft.ring(xyz, 0, xyz.length / 3);
    }
}
