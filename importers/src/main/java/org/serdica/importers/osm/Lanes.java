package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.network.RoadClass;

/**
 * The cross-section of a street from its left edge to its right edge as it is drawn, in the words of the attribute
 * {@code lanes} of a city's streets: {@code kind:direction:width}, and {@code :turns} where arrows are painted.
 */
final class Lanes {
    private static final int MOST = 12;
    private static final String[] NONE = {};
    private static final double SIDEWALK_M = 2;
    private static final double CYCLE_M = 1.6;
    private static final double PARKING_M = 2.2;
    /** Streets that are driven faster have no pavement unless they say so. */
    private static final double TOWN_KMH = 60;

    private final Tags tags;
    private final RoadClass roadClass;
    private final int oneWay;
    private final boolean left;
    private final double speedKmh;
    private final List<String> across = new ArrayList<>();

    /** The keys that speak of the lanes one way. */
    private record Way(
            String lanes, String turns, String busLanes, String psvLanes, String buses, String psv, String otherLanes) {
        static final Way FORWARD = of(":forward", ":backward");
        static final Way BACKWARD = of(":backward", ":forward");

        private static Way of(String way, String other) {
            return new Way(
                    "lanes" + way,
                    "turn:lanes" + way,
                    "bus:lanes" + way,
                    "psv:lanes" + way,
                    "lanes:bus" + way,
                    "lanes:psv" + way,
                    "lanes" + other);
        }
    }

    /** The keys that speak of what runs beside the carriageway. */
    private record Side(String name, String sidewalk, String cycleway, String parkingLane, String parking) {
        static final Side LEFT = of("left");
        static final Side RIGHT = of("right");

        private static Side of(String side) {
            return new Side(side, "sidewalk:" + side, "cycleway:" + side, "parking:lane:" + side, "parking:" + side);
        }
    }

    private Lanes(Tags tags, RoadClass roadClass, Country country, double speedKmh) {
        this.tags = tags;
        this.roadClass = roadClass;
        this.oneWay = Ways.oneWay(tags);
        this.left = country.drivesLeft();
        this.speedKmh = speedKmh;
    }

    static String of(Tags tags, RoadClass roadClass, Country country, double speedKmh) {
        Lanes lanes = new Lanes(tags, roadClass, country, speedKmh);
        switch (roadClass) {
            case PEDESTRIAN -> lanes.add("sidewalk", '=', lanes.width(5));
            case FOOTWAY -> lanes.add("sidewalk", '=', lanes.width(tags.is("highway", "path") ? 1.5 : 2));
            case CYCLEWAY ->
                lanes.add("cycle", lanes.oneWay > 0 ? '+' : lanes.oneWay < 0 ? '-' : '=', lanes.width(2.2));
            case TRAM -> lanes.tracks("tram", 3);
            case RAIL -> lanes.tracks("rail", 3.6);
            default -> lanes.street();
        }
        return String.join("|", lanes.across);
    }

    private void add(String kind, char direction, double widthM) {
        add(kind, direction, widthM, "");
    }

    private void add(String kind, char direction, double widthM, String turns) {
        across.add(kind + ":" + direction + ":" + text(widthM) + (turns.isEmpty() ? "" : ":" + turns));
    }

    /** To centimetres, whole metres without them. */
    private static String text(double widthM) {
        long cm = (Math.round(widthM * 1000) + 5) / 10;
        long rest = cm % 100;
        return rest == 0 ? Long.toString(cm / 100) : cm / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    private double width(double usualM) {
        double said = Lengths.metres(tags.get("width"));
        return said >= 0.5 && said <= 60 ? said : usualM;
    }

    private void tracks(String kind, double widthM) {
        double count = Lengths.number(tags.get("tracks"));
        for (int i = 0; i < (count >= 1 && count <= MOST ? (int) count : 1); i++) {
            add(kind, '=', widthM);
        }
    }

    private void street() {
        int forward = count(Way.FORWARD, 1);
        int backward = count(Way.BACKWARD, -1);
        boolean shared = oneWay == 0 && forward + backward == 1;
        double laneM = laneM(forward + backward);
        side(Side.LEFT, true);
        if (shared) {
            add("drive", '=', Math.max(laneM, 3));
        } else if (left) {
            driven('+', forward, laneM, Way.FORWARD);
            driven('-', backward, laneM, Way.BACKWARD);
        } else {
            driven('-', backward, laneM, Way.BACKWARD);
            driven('+', forward, laneM, Way.FORWARD);
        }
        side(Side.RIGHT, false);
    }

    /** Lanes one way. What stands in {@code lanes} is split evenly where nothing tells more. */
    private int count(Way way, int direction) {
        if (oneWay == -direction) {
            return 0;
        }
        int said = whole(tags.get(way.lanes));
        if (said > 0) {
            return said;
        }
        int total = whole(tags.get("lanes"));
        int other = whole(tags.get(way.otherLanes));
        if (oneWay != 0) {
            int turns = places(tags.first("turn:lanes", way.turns));
            return total > 0 ? total : turns > 0 ? turns : roadClass == RoadClass.MOTORWAY && !isLink() ? 2 : 1;
        }
        int turns = places(tags.get(way.turns));
        if (turns > 0) {
            return turns;
        }
        if (total == 1) {
            return direction > 0 ? 1 : 0;
        }
        if (total > 0 && other > 0) {
            return Math.max(1, total - other);
        }
        // An odd lane more goes with the drawing.
        return total > 0 ? direction > 0 ? (total + 1) / 2 : Math.max(1, total / 2) : 1;
    }

    private boolean isLink() {
        return tags.get("highway").endsWith("_link");
    }

    private static int whole(String text) {
        double n = Lengths.number(text);
        return n >= 1 && n <= MOST ? (int) n : 0;
    }

    private static int places(String text) {
        int n = lanes(text).length;
        return n <= MOST ? n : 0;
    }

    private double laneM(int lanes) {
        double usual =
                switch (roadClass) {
                    case MOTORWAY -> 3.75;
                    case PRIMARY -> 3.5;
                    case SECONDARY -> 3.25;
                    case TERTIARY -> 3;
                    case SERVICE -> 2.25;
                    default -> 2.75;
                };
        double said = Lengths.metres(tags.get("width"));
        double each = lanes == 0 ? usual : said / lanes;
        return each >= 2 && each <= 6 ? each : usual;
    }

    /** Seen along the lanes their kinds stand from left to right; lanes against the drawing stand the other way round. */
    private void driven(char direction, int count, double widthM, Way way) {
        String by = tags.first(way.busLanes, way.psvLanes);
        by = by.isEmpty() && oneWay != 0 ? tags.first("bus:lanes", "psv:lanes") : by;
        String[] words = lanes(by);
        int buses = whole(tags.first(way.buses, way.psv));
        if (buses == 0 && oneWay != 0) {
            buses = whole(tags.first("lanes:bus", "lanes:psv"));
        }
        String[] turns = lanes(oneWay != 0 ? tags.first(way.turns, "turn:lanes") : tags.get(way.turns));
        for (int i = 0; i < count; i++) {
            int lane = direction == '+' ? i : count - 1 - i;
            boolean designated = words.length == count && words[lane].equals("designated");
            boolean kerb = left ? lane < buses : lane >= count - buses;
            boolean bus = designated || words.length != count && kerb && buses < count;
            add(bus ? "bus" : "drive", direction, widthM, turns.length == count ? LaneTurns.of(turns[lane]) : "");
        }
    }

    /** One word a lane; none where nothing is said. */
    private static String[] lanes(String said) {
        return said.isEmpty() ? NONE : said.split("\\|", -1);
    }

    /** What runs beside the carriageway, from the edge inwards on the left side and outwards on the right one. */
    private void side(Side side, boolean inwards) {
        List<Runnable> row = new ArrayList<>();
        if (hasSidewalk(side)) {
            row.add(() -> add("sidewalk", '=', SIDEWALK_M));
        }
        if (hasParking(side)) {
            row.add(() -> add("parking", '=', PARKING_M));
        }
        String cycle = tags.first(side.cycleway, "cycleway:both", "cycleway");
        boolean opposite = cycle.startsWith("opposite_");
        boolean rightSide = (side == Side.RIGHT) != left;
        boolean here = cycle.equals("lane") || cycle.equals("track") || opposite;
        boolean oneSided = oneWay != 0 && !tags.has(side.cycleway) && !tags.has("cycleway:both");
        if (here && (!oneSided || rightSide != opposite)) {
            boolean forwards = oneWay == 0 ? rightSide : oneWay > 0 != opposite;
            row.add(() -> add("cycle", forwards ? '+' : '-', CYCLE_M));
        }
        (inwards ? row : row.reversed()).forEach(Runnable::run);
    }

    private boolean hasSidewalk(Side side) {
        String said = tags.first(side.sidewalk, "sidewalk:both", "sidewalk");
        if (!said.isEmpty()) {
            return said.equals("yes") || said.equals("both") || said.equals(side.name);
        }
        boolean town = roadClass != RoadClass.MOTORWAY && roadClass != RoadClass.SERVICE && speedKmh <= TOWN_KMH;
        return town && !isLink() && !Ways.isRoundabout(tags) && !Ways.isTunnel(tags) && !tags.is("foot", "no");
    }

    private boolean hasParking(Side side) {
        String lane = tags.first(side.parkingLane, "parking:lane:both");
        String street = tags.first(side.parking, "parking:both");
        return lane.equals("parallel")
                || lane.equals("diagonal")
                || lane.equals("perpendicular")
                || street.equals("lane")
                || street.equals("half_on_kerb");
    }
}
