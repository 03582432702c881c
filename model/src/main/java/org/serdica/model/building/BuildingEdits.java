package org.serdica.model.building;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.SetTerrain;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Levelling;

/** What is planned, as edits of a city: the only place where forms meet the edit log. */
public final class BuildingEdits {
    private BuildingEdits() {}

    public static List<Edit> add(City city, Collection<PlannedBuilding> buildings) {
        return replace(city, List.of(), buildings);
    }

    /** Another form, or other attributes, under the same id. */
    public static List<Edit> change(City city, PlannedBuilding building) {
        return List.of(ReplaceObject.of(
                city, building.id(), before -> building.massing(city.terrain()).object()));
    }

    /** Some buildings go and others come, as in a split or a merge. */
    public static List<Edit> replace(City city, Collection<String> goneIds, Collection<PlannedBuilding> come) {
        List<Edit> edits = new ArrayList<>(goneIds.size() + come.size());
        for (String id : goneIds) {
            edits.add(RemoveObject.of(city, id));
        }
        for (PlannedBuilding b : come) {
            edits.add(new AddObject(b.massing(city.terrain()).object()));
        }
        return edits;
    }

    /** The ground made level for something to stand on; nothing where the city knows no ground. */
    public static List<Edit> level(City city, Levelling levelling) {
        HeightRaster ground = city.terrain().raster();
        return ground == null
                ? List.of()
                : List.of(SetTerrain.of(city, levelling.on(ground).after()));
    }
}
