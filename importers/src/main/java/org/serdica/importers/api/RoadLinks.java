package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.Turn;

/** Streets and tracks with a centre line as links of the road network. Lanes are read, or taken as usual for the class. */
final class RoadLinks {
    private static final double KMH = 3.6;

    private RoadLinks() {}

    static List<RoadNetworkBuilder.Link> of(ObjectDraft draft) {
        boolean rail = draft.kind() == ObjectKind.RAILWAY;
        if ((!rail && draft.kind() != ObjectKind.ROAD)
                || !draft.geometryTypes().equals(List.of(GeometryType.MULTI_CURVE))) {
            return List.of();
        }
        Map<String, AttributeValue> a = draft.attributes();
        RoadClass roadClass = roadClass(a, rail);
        List<RoadNetworkBuilder.Link> links = new ArrayList<>(draft.ringCount());
        for (int r = 0; r < draft.ringCount(); r++) {
            int from = draft.ringStart(r) * 3;
            int to = draft.ringStart(r + 1) * 3;
            if (to - from < 6) {
                continue;
            }
            links.add(new RoadNetworkBuilder.Link(
                    r == 0 ? draft.id() : draft.id() + "#" + r,
                    PlainObjects.text(a, "name"),
                    roadClass,
                    speedMps(a, roadClass),
                    isTrue(a, "bridge"),
                    isTrue(a, "tunnel"),
                    Arrays.copyOfRange(draft.coordinates(), from, to),
                    lanes(PlainObjects.text(a, "lanes"), roadClass)));
        }
        return links;
    }

    /** Whether it is a street or a track that does not lie on the ground. */
    static boolean isSpan(ObjectDraft draft) {
        boolean line = draft.kind() == ObjectKind.RAILWAY || draft.kind() == ObjectKind.ROAD;
        return line && (isTrue(draft.attributes(), "bridge") || isTrue(draft.attributes(), "tunnel"));
    }

    /** Turns that nobody may make, as the ids of links one after the other, from the attribute {@code turnsForbidden}. */
    static List<List<String>> forbidden(ObjectDraft draft) {
        String text = PlainObjects.text(draft.attributes(), "turnsForbidden");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(chain -> List.of(chain.split(">")))
                        .toList();
    }

    private static RoadClass roadClass(Map<String, AttributeValue> a, boolean rail) {
        String word = PlainObjects.text(a, a.containsKey("roadClass") ? "roadClass" : rail ? "railway" : "highway");
        for (RoadClass c : RoadClass.values()) {
            if (c.name().equalsIgnoreCase(word)) {
                return c;
            }
        }
        if (rail) {
            return RoadClass.RAIL;
        }
        return switch (word) {
            case "trunk" -> RoadClass.MOTORWAY;
            case "path", "steps" -> RoadClass.FOOTWAY;
            default -> RoadClass.RESIDENTIAL;
        };
    }

    private static float speedMps(Map<String, AttributeValue> a, RoadClass roadClass) {
        AttributeValue said = a.containsKey("speedKmh") ? a.get("speedKmh") : a.get("maxspeed");
        double kmh = said == null ? Double.NaN : said.number();
        if (!(kmh > 0)) {
            kmh = switch (roadClass) {
                case MOTORWAY -> 110;
                case RAIL -> 80;
                case PEDESTRIAN, FOOTWAY -> 5;
                case CYCLEWAY -> 20;
                case SERVICE, RESIDENTIAL -> 30;
                default -> 50;
            };
        }
        return (float) (kmh / KMH);
    }

    private static boolean isTrue(Map<String, AttributeValue> a, String name) {
        String text = PlainObjects.text(a, name).toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("yes") || text.equals("1");
    }

    /** {@code kind:direction:width} or {@code kind:direction:width:turns} from the left edge to the right, joined by bars. */
    private static List<RoadNetworkBuilder.Lane> lanes(String text, RoadClass roadClass) {
        List<RoadNetworkBuilder.Lane> lanes = new ArrayList<>();
        for (String entry : text.split("\\|")) {
            String[] parts = entry.split(":");
            boolean whole = parts.length == 3 || parts.length == 4;
            AttributeValue width = AttributeValue.of(whole ? parts[2] : "");
            for (LaneKind kind : LaneKind.values()) {
                if (whole && kind.name().equalsIgnoreCase(parts[0]) && width.number() > 0) {
                    int direction = parts[1].equals("+") ? 1 : parts[1].equals("-") ? -1 : 0;
                    lanes.add(new RoadNetworkBuilder.Lane(
                            kind, direction, (float) width.number(), turns(parts.length == 4 ? parts[3] : "")));
                }
            }
        }
        return lanes.isEmpty() ? usual(roadClass) : lanes;
    }

    private static Set<Turn.Kind> turns(String text) {
        Set<Turn.Kind> turns = EnumSet.noneOf(Turn.Kind.class);
        for (String word : text.split(",")) {
            for (Turn.Kind turn : Turn.Kind.values()) {
                if (turn.name().equalsIgnoreCase(word)) {
                    turns.add(turn);
                }
            }
        }
        return turns;
    }

    private static List<RoadNetworkBuilder.Lane> usual(RoadClass roadClass) {
        return switch (roadClass) {
            case PEDESTRIAN, FOOTWAY -> List.of(new RoadNetworkBuilder.Lane(LaneKind.SIDEWALK, 0, 3));
            case CYCLEWAY -> List.of(new RoadNetworkBuilder.Lane(LaneKind.CYCLE, 0, 2));
            case TRAM -> both(LaneKind.TRAM, 3);
            case RAIL -> both(LaneKind.RAIL, 4);
            case SERVICE -> both(LaneKind.DRIVE, 2.5f);
            default -> {
                List<RoadNetworkBuilder.Lane> lanes = new ArrayList<>();
                lanes.add(new RoadNetworkBuilder.Lane(LaneKind.SIDEWALK, 0, 2));
                lanes.addAll(both(LaneKind.DRIVE, 3.25f));
                lanes.add(new RoadNetworkBuilder.Lane(LaneKind.SIDEWALK, 0, 2));
                yield lanes;
            }
        };
    }

    private static List<RoadNetworkBuilder.Lane> both(LaneKind kind, float widthM) {
        return List.of(new RoadNetworkBuilder.Lane(kind, -1, widthM), new RoadNetworkBuilder.Lane(kind, 1, widthM));
    }
}
