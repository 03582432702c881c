package org.serdica.app.scene.mesh.ground;

import java.util.List;
import org.serdica.app.scene.mesh.light.Boxes;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadNetworkBuilder.Link;

/**
 * A crossroads at (0, 0) with signals: a four-lane street from west to east and a two-lane street from south to north;
 * a bridge 150 m north of it; a park in the south-west, a pond in the south-east, a
 * lake with reeds in the north-east, a tree in the park, buildings in the
 * corners so that all of it is city.
 */
final class SmallCity {
    static final List<Lane> FOUR_LANES = List.of(
            new Lane(LaneKind.SIDEWALK, 0, 3),
            new Lane(LaneKind.DRIVE, -1, 3),
            new Lane(LaneKind.DRIVE, -1, 3),
            new Lane(LaneKind.DRIVE, 1, 3),
            new Lane(LaneKind.DRIVE, 1, 3),
            new Lane(LaneKind.SIDEWALK, 0, 3));
    static final List<Lane> TWO_LANES = List.of(
            new Lane(LaneKind.SIDEWALK, 0, 2),
            new Lane(LaneKind.DRIVE, -1, 3),
            new Lane(LaneKind.DRIVE, 1, 3),
            new Lane(LaneKind.SIDEWALK, 0, 2));

    private SmallCity() {}

    static City city() {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (int x = -400; x <= 400; x += 50) {
            for (int y = -400; y <= 400; y += 50) {
                builder.add(Boxes.box("b" + x + "/" + y, x + 20, y + 20, x + 28, y + 28, 8));
            }
        }
        builder.add(area("park", ObjectKind.PLANT_COVER, "park", -120, -120, -30, -30));
        builder.add(area("bed of reeds", ObjectKind.PLANT_COVER, "park", 180, 180, 260, 260));
        builder.add(area("lake", ObjectKind.WATER_BODY, "lake", 160, 160, 280, 280));
        builder.add(area("pond", ObjectKind.WATER_BODY, "pond", 40, -140, 140, -40));
        ObjectDraft tree = new ObjectDraft("tree", ObjectKind.TREE).point(-80, -80, 0);
        tree.put("height", AttributeValue.of(12.0)).put("crownDiameter", AttributeValue.of(6.0));
        builder.add(tree);
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        roads.add(link("west", RoadClass.PRIMARY, false, FOUR_LANES, -200, 0, 0, 0));
        roads.add(link("east", RoadClass.PRIMARY, false, FOUR_LANES, 0, 0, 200, 0));
        roads.add(link("south", RoadClass.RESIDENTIAL, false, TWO_LANES, 0, -200, 0, 0));
        roads.add(link("north", RoadClass.RESIDENTIAL, false, TWO_LANES, 0, 0, 0, 150));
        roads.add(link("bridge", RoadClass.RESIDENTIAL, true, TWO_LANES, 0, 150, 0, 250));
        roads.control(0, 0, 0, JunctionControl.SIGNAL);
        builder.roads(roads.build());
        return builder.build();
    }

    private static Link link(String id, RoadClass c, boolean bridge, List<Lane> lanes, double... xy) {
        double[] xyz = {xy[0], xy[1], 0, xy[2], xy[3], 0};
        return new Link(id, id, c, 14, bridge, false, xyz, lanes);
    }

    private static ObjectDraft area(
            String id, ObjectKind kind, String function, double x0, double y0, double x1, double y1) {
        ObjectDraft d = new ObjectDraft(id, kind);
        d.put("function", AttributeValue.of(function));
        d.geometry(0, GeometryType.MULTI_SURFACE);
        d.surface(-1);
        d.ring(new double[] {x0, y0, 0, x1, y0, 0, x1, y1, 0, x0, y1, 0}, 0, 4);
        return d;
    }
}
