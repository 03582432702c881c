package org.serdica.model.placing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** What goes where something goes, though it is an object of its own: the cells of a radio site. */
public final class Belongings {
    /** The attribute of a cell that names its site. */
    public static final String SITE = "site";

    private Belongings() {}

    /** The cells that a site carries; none of what is no site. */
    public static List<CityObject> of(City city, CityObject object) {
        if (object.kind() != ObjectKind.RADIO_SITE) {
            return List.of();
        }
        String id = object.id();
        List<CityObject> cells = new ArrayList<>();
        for (Tile tile : city.tiles()) {
            for (int o = 0; tile.layer() == Layer.RADIO && o < tile.objectCount(); o++) {
                CityObject other = new CityObject(tile, o);
                if (other.kind() == ObjectKind.RADIO_CELL
                        && tile.parent(o) < 0
                        && other.text(SITE).equals(id)) {
                    cells.add(other);
                }
            }
        }
        return cells;
    }

    /** These objects and what goes with them, each once. */
    public static List<CityObject> with(City city, List<CityObject> objects) {
        Set<CityObject> all = new LinkedHashSet<>(objects);
        objects.forEach(o -> all.addAll(of(city, o)));
        return List.copyOf(all);
    }
}
