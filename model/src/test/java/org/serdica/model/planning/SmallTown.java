package org.serdica.model.planning;

import java.util.List;
import java.util.Set;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/** Two zones of a hectare side by side, three buildings, a street through both, some green, a pond, a car park. */
final class SmallTown {
    static final ZoneRules RULES = new ZoneRules("R1", 12, 4, 0.3, 0.15, 3, 5, Set.of("residential", "retail"));

    private SmallTown() {}

    static ObjectDraft building(String id, double x, double y, double w, double d, double h) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        Houses.addBox(draft, 20, new Bounds(x, y, 0, x + w, y + d, h), true);
        return draft;
    }

    static ObjectDraft area(String id, ObjectKind kind, String function, double x, double y, double w, double d) {
        ObjectDraft draft = new ObjectDraft(id, kind);
        draft.put("function", AttributeValue.of(function));
        draft.geometry(0, GeometryType.MULTI_SURFACE);
        Houses.polygon(draft, -1, x, y, 0, x + w, y, 0, x + w, y + d, 0, x, y + d, 0);
        return draft;
    }

    static ObjectDraft zone(String id, ZoneRules rules, double x, double y, double w, double d) {
        ObjectDraft draft = area(id, ObjectKind.LAND_USE, "zone", x, y, w, d);
        rules.put(draft);
        return draft;
    }

    static RoadNetworkBuilder.Link street(String id, double... xyz) {
        return new RoadNetworkBuilder.Link(
                id,
                "Main Street",
                RoadClass.RESIDENTIAL,
                8,
                false,
                false,
                xyz,
                List.of(
                        new Lane(LaneKind.SIDEWALK, 0, 2),
                        new Lane(LaneKind.DRIVE, -1, 3),
                        new Lane(LaneKind.DRIVE, 1, 3),
                        new Lane(LaneKind.PARKING, 0, 2)));
    }

    static City city(ObjectDraft... more) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        builder.add(zone("Z1", RULES, 0, 0, 100, 100));
        builder.add(zone("Z2", ZoneRules.named("C"), 100, 0, 100, 100).put("name", AttributeValue.of("Centre, east")));
        builder.add(building("A", 10, 10, 10, 20, 9)
                .put("storeysAboveGround", AttributeValue.of(3L))
                .put("residents", AttributeValue.of(12L))
                .put("function", AttributeValue.of("residential")));
        builder.add(building("B", 50, 50, 20, 20, 12));
        builder.add(building("C", 120, 20, 10, 10, 3).put("dwellings", AttributeValue.of(2L)));
        builder.add(area("park", ObjectKind.LAND_USE, "park", 0, 60, 50, 40));
        builder.add(area("lawn", ObjectKind.PLANT_COVER, "grass", 40, 60, 20, 40));
        builder.add(area("wood", ObjectKind.PLANT_COVER, "forest", 90, 0, 20, 10));
        builder.add(area("pond", ObjectKind.WATER_BODY, "pond", 150, 50, 20, 10));
        builder.add(area("lot", ObjectKind.LAND_USE, "parking", 170, 70, 25, 20));
        for (ObjectDraft draft : more) {
            builder.add(draft);
        }
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        roads.add(street("S1", 0, 40, 0, 200, 40, 0));
        builder.roads(roads.build());
        return builder.build();
    }
}
