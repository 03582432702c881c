package org.serdica.model.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder.Link;

/**
 * What the attributes of a street or track say, and the links that its lines are. Lanes are read, or taken as usual for
 * the class. The attributes: {@code roadClass}, {@code name}, {@code speedKmh}, {@code lanes} as {@link LaneRow} reads
 * them, {@code bridge}, {@code tunnel}, {@code closed}, {@code crossings} (metres along the line, joined by bars),
 * {@code turnsForbidden} (ids of streets joined by {@code >}, chains joined by bars); those of OpenStreetMap are
 * understood, too.
 */
public final class StreetObject {
    private static final double KMH = 3.6;

    private StreetObject() {}

    /** Reads many streets: lanes are laid out in few ways, again and again. Not thread-safe. */
    public static final class Reader {
        /** More ways to lay out lanes than any city has. */
        private static final int MOST_LAYOUTS = 10_000;

        private final Map<Layout, LaneRow> layouts = new HashMap<>();

        private record Layout(String text, RoadClass roadClass) {}

        /** The links that the object's lines are; none where it is no street or is not drawn by lines. */
        public List<Link> links(ObjectDraft draft) {
            return StreetObject.links(draft, this::layout);
        }

        private LaneRow layout(String text, RoadClass roadClass) {
            if (layouts.size() > MOST_LAYOUTS) {
                layouts.clear();
            }
            return layouts.computeIfAbsent(new Layout(text, roadClass), l -> lanes(l.text(), l.roadClass()));
        }
    }

    /** The links that the object's lines are; none where it is no street or is not drawn by lines. */
    public static List<Link> links(ObjectDraft draft) {
        return links(draft, StreetObject::lanes);
    }

    private static List<Link> links(ObjectDraft draft, BiFunction<String, RoadClass, LaneRow> layout) {
        boolean rail = draft.kind() == ObjectKind.RAILWAY;
        if ((!rail && draft.kind() != ObjectKind.ROAD)
                || !draft.geometryTypes().equals(List.of(GeometryType.MULTI_CURVE))) {
            return List.of();
        }
        Map<String, AttributeValue> a = draft.attributes();
        RoadClass roadClass = roadClass(a, rail);
        List<Link> links = new ArrayList<>(draft.ringCount());
        for (int r = 0; r < draft.ringCount(); r++) {
            int from = draft.ringStart(r) * 3;
            int to = draft.ringStart(r + 1) * 3;
            if (to - from < 6) {
                continue;
            }
            links.add(new Link(
                    linkId(draft.id(), r),
                    text(a, "name"),
                    roadClass,
                    speedMps(a, roadClass),
                    isTrue(a, "bridge"),
                    isTrue(a, "tunnel"),
                    Arrays.copyOfRange(draft.coordinates(), from, to),
                    layout.apply(text(a, "lanes"), roadClass).lanes(),
                    isTrue(a, "closed"),
                    crossings(text(a, "crossings"))));
        }
        return links;
    }

    /** The id of the link that one of an object's lines is. */
    static String linkId(String objectId, int line) {
        return line == 0 ? objectId : objectId + "#" + line;
    }

    /** The object whose line a link is. */
    public static String objectId(String linkId) {
        int mark = linkId.lastIndexOf('#');
        return mark > 0 && linkId.substring(mark + 1).chars().allMatch(c -> c >= '0' && c <= '9')
                ? linkId.substring(0, mark)
                : linkId;
    }

    /** Whether it is a street or a track that does not lie on the ground. */
    public static boolean isSpan(ObjectDraft draft) {
        boolean line = draft.kind() == ObjectKind.RAILWAY || draft.kind() == ObjectKind.ROAD;
        return line && (isTrue(draft.attributes(), "bridge") || isTrue(draft.attributes(), "tunnel"));
    }

    /** Turns that nobody may make, as the ids of links one after the other. */
    public static List<List<String>> forbidden(ObjectDraft draft) {
        String text = text(draft.attributes(), TurnBans.ATTRIBUTE);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(chain -> List.of(chain.split(">")))
                        .toList();
    }

    /** The object of a link that has none yet. */
    public static ObjectDraft draft(Link link) {
        boolean rail = link.roadClass() == RoadClass.RAIL || link.roadClass() == RoadClass.TRAM;
        ObjectDraft draft = new ObjectDraft(link.id(), rail ? ObjectKind.RAILWAY : ObjectKind.ROAD);
        describe(draft, link);
        line(draft, link.xyz(), true);
        return draft;
    }

    /** Adds a line to an object that is drawn by lines. */
    static void line(ObjectDraft draft, double[] xyz, boolean first) {
        if (first) {
            draft.geometry(0, GeometryType.MULTI_CURVE);
        }
        draft.surface(-1);
        draft.ring(xyz, 0, xyz.length / 3);
    }

    /** Writes what the link says into the object's attributes; what it says nothing about stays. */
    static void describe(ObjectDraft draft, Link link) {
        put(draft, "name", link.name());
        draft.put("roadClass", AttributeValue.of(link.roadClass().name().toLowerCase(Locale.ROOT)));
        draft.put("speedKmh", AttributeValue.of(Math.rint(link.speedMps() * KMH * 10) / 10));
        draft.put("lanes", AttributeValue.of(new LaneRow(link.lanes()).text()));
        flag(draft, "bridge", link.bridge());
        flag(draft, "tunnel", link.tunnel());
        flag(draft, "closed", link.closed());
        put(
                draft,
                "crossings",
                link.crossingsM().stream()
                        .map(m -> String.format(Locale.ROOT, "%.1f", m))
                        .collect(Collectors.joining("|")));
    }

    private static void flag(ObjectDraft draft, String name, boolean set) {
        if (set) {
            draft.put(name, AttributeValue.of(true));
        } else {
            draft.attributes().remove(name);
        }
    }

    private static void put(ObjectDraft draft, String name, String text) {
        if (text.isEmpty()) {
            draft.attributes().remove(name);
        } else {
            draft.put(name, AttributeValue.of(text));
        }
    }

    private static RoadClass roadClass(Map<String, AttributeValue> a, boolean rail) {
        String word = text(a, a.containsKey("roadClass") ? "roadClass" : rail ? "railway" : "highway");
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
        return kmh > 0 ? (float) (kmh / KMH) : usualSpeedMps(roadClass);
    }

    /** How fast one drives or walks where no sign says it. */
    public static float usualSpeedMps(RoadClass roadClass) {
        double kmh =
                switch (roadClass) {
                    case MOTORWAY -> 110;
                    case RAIL -> 80;
                    case PEDESTRIAN, FOOTWAY -> 5;
                    case CYCLEWAY -> 20;
                    case SERVICE, RESIDENTIAL -> 30;
                    default -> 50;
                };
        return (float) (kmh / KMH);
    }

    private static boolean isTrue(Map<String, AttributeValue> a, String name) {
        String text = text(a, name).toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("yes") || text.equals("1");
    }

    private static LaneRow lanes(String text, RoadClass roadClass) {
        LaneRow said = LaneRow.parse(text);
        return said.lanes().isEmpty() ? LaneRow.usual(roadClass) : said;
    }

    private static List<Double> crossings(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split("\\|"))
                .mapToDouble(m -> AttributeValue.of(m.strip()).number())
                .filter(m -> m >= 0 && m < 1e6)
                .sorted()
                .boxed()
                .toList();
    }

    private static String text(Map<String, AttributeValue> attributes, String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? "" : value.text();
    }
}
