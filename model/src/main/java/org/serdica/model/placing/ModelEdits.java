package org.serdica.model.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.geo.Levelling;

/** What it takes to put a model on a plot. */
public final class ModelEdits {
    /** An ordinary embankment: two metres out for one up. */
    private static final double BATTER = 2;

    /** Walls that only touch stand beside each other. */
    private static final double SHARED_M2 = 0.5;

    private ModelEdits() {}

    /**
     * How a model is put there.
     *
     * @param kind of the whole
     * @param replace whether buildings under it go
     * @param level whether the ground under it becomes level
     */
    public record Wishes(ObjectKind kind, boolean replace, boolean level) {}

    /**
     * The edits, and the id that the model gets.
     *
     * @param removed how many buildings give way to it
     */
    public record Placed(String id, int removed, List<Edit> edits) {}

    public static Placed place(City city, PlotModel model, ModelPose pose, Wishes wishes) {
        List<Edit> edits = new ArrayList<>();
        Polygon outline = model.outline(pose);
        if (wishes.replace()) {
            under(city, outline).forEach(o -> edits.add(RemoveObject.of(city, o.id())));
        }
        int removed = edits.size();
        if (wishes.level() && !outline.isEmpty()) {
            edits.addAll(BuildingEdits.level(city, new Levelling(outline, pose.z(), BATTER)));
        }
        FreeIds ids = new FreeIds(city);
        ObjectDraft object = model.at(pose, wishes.kind(), id -> city.find(id).isEmpty() ? id : ids.after(id));
        edits.add(new AddObject(object));
        return new Placed(object.id(), removed, edits);
    }

    /** The buildings that an outline covers a part of. */
    public static List<CityObject> under(City city, Polygon outline) {
        if (outline.isEmpty()) {
            return List.of();
        }
        List<CityObject> under = new ArrayList<>();
        for (CityObject object : city.index().in(outline)) {
            if (object.tile().layer() == Layer.BUILDINGS) {
                Geometry stands = Measures.of(object).footprint();
                if (stands.isEmpty() || stands.intersection(outline).getArea() > SHARED_M2) {
                    under.add(object);
                }
            }
        }
        return under;
    }

    /** Their ids. */
    public static Set<String> idsUnder(City city, Polygon outline) {
        return under(city, outline).stream().map(CityObject::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The height of the ground that a model's floor comes to lie on there. */
    public static double groundM(City city, double x, double y) {
        return Spots.ground(city, x, y);
    }
}
