package org.serdica.app.scene.fx.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.app.scene.mesh.interior.OpenBuilding;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.app.scene.mesh.interior.RoomUse;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.interior.Storey;

/** Names in opened buildings: those of the rooms that are looked into; the building's own moves down onto what is left. */
final class RoomNames {
    private static final double OVER_FLOOR_M = 0.3;
    private static final double OVER_CUT_M = 2.5;

    private RoomNames() {}

    /** The names of a city with what is opened in it. */
    static List<NamedPlace> with(List<NamedPlace> places, OpenBuildings opened) {
        if (opened.all().isEmpty()) {
            return places;
        }
        Map<String, OpenBuilding> byId = new HashMap<>();
        opened.all().forEach(b -> byId.put(b.plan().interior().root().id(), b));
        List<NamedPlace> all = new ArrayList<>(places.size());
        for (NamedPlace p : places) {
            OpenBuilding open = byId.get(p.objectId());
            if (open == null) {
                all.add(p);
            } else if (!open.plan().isRooms()) {
                all.add(p.at(open.plan().heightM() + OVER_CUT_M));
            }
        }
        opened.all().stream().filter(b -> b.plan().isRooms()).forEach(b -> rooms(b, all));
        return all;
    }

    private static void rooms(OpenBuilding building, List<NamedPlace> all) {
        Storey storey = building.plan().interior().storeys().get(building.plan().top());
        for (CityObject room : storey.rooms()) {
            String name = RoomUse.nameOf(room);
            if (name.equals(room.id())) {
                // An id is no name that anybody would write on a plan.
                continue;
            }
            Bounds b = room.bounds();
            double[] inside = InnerPoint.of(
                    room.tile(), room.index(), s -> building.plan().isFloor(room.index(), s));
            double weight = Math.min(1, b.width() * b.depth() / 100);
            all.add(new NamedPlace(
                    name,
                    LabelKind.ROOM,
                    room.id(),
                    inside[0],
                    inside[1],
                    b.minZ() + OVER_FLOOR_M,
                    LabelKind.ROOM.farM,
                    weight));
        }
    }
}
