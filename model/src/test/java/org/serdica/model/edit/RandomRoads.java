package org.serdica.model.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.serdica.model.geo.Position;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadPatch;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/** Edits of streets that fit a network. */
final class RandomRoads {
    private RandomRoads() {}

    static ReplaceRoads edit(RoadNetwork roads, Random random) {
        int link = random.nextInt(roads.linkCount());
        Street street = roads.street(link);
        return switch (random.nextInt(3)) {
            case 0 -> replace(roads, link, List.of(widened(street)));
            case 1 -> replace(roads, link, List.of());
            default -> replace(roads, link, List.of(street, sideStreet(street, random)));
        };
    }

    /** Puts streets in the place of one; junctions that no street is left at go. */
    private static ReplaceRoads replace(RoadNetwork roads, int link, List<Street> come) {
        Map<Position, Junction> before = new LinkedHashMap<>();
        Map<Position, Junction> after = new LinkedHashMap<>();
        for (int node : new int[] {roads.from(link), roads.to(link)}) {
            Junction junction = roads.junction(node);
            before.put(junction.place(), junction);
            boolean stays = roads.degree(node) > 1
                    || come.stream()
                            .anyMatch(s -> s.from().equals(junction.place()) || s.to().equals(junction.place()));
            if (stays) {
                after.put(junction.place(), new Junction(junction.place(), junction.control(), null));
            }
        }
        for (Street street : come) {
            for (Position end : List.of(street.from(), street.to())) {
                after.computeIfAbsent(end, p -> new Junction(p, JunctionControl.UNCONTROLLED, null));
            }
        }
        List<List<String>> bans = new ArrayList<>();
        for (int[] chain : roads.forbiddenChains()) {
            if (Arrays.stream(chain).anyMatch(l -> l == link)) {
                bans.add(Arrays.stream(chain).mapToObj(roads::linkId).toList());
            }
        }
        boolean keepsId = come.stream().anyMatch(s -> s.id().equals(roads.linkId(link)));
        return new ReplaceRoads(
                new RoadPatch(List.of(roads.street(link)), List.copyOf(before.values()), bans),
                new RoadPatch(come, List.copyOf(after.values()), keepsId ? bans : List.of()));
    }

    private static Street widened(Street s) {
        List<Lane> lanes = new ArrayList<>(s.link().lanes());
        lanes.add(new Lane(LaneKind.SIDEWALK, 0, 2));
        return new Street(with(s.link(), s.id(), s.link().xyz(), lanes), s.from(), s.to());
    }

    private static Street sideStreet(Street s, Random random) {
        Position end = new Position(
                s.from().x() + random.nextInt(80) + 10,
                s.from().y() + 33.25,
                s.from().z());
        double[] line = {s.from().x(), s.from().y(), s.from().z(), end.x(), end.y(), end.z()};
        String id = "side-" + Long.toHexString(random.nextLong());
        return new Street(with(s.link(), id, line, s.link().lanes()), s.from(), end);
    }

    private static RoadNetworkBuilder.Link with(RoadNetworkBuilder.Link l, String id, double[] line, List<Lane> lanes) {
        return new RoadNetworkBuilder.Link(
                id, l.name(), l.roadClass(), l.speedMps(), l.bridge(), l.tunnel(), line, lanes);
    }
}
