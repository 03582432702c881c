package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/**
 * The lanes of a street side by side, from the left edge to the right edge as its line is drawn. In files it is a text:
 * {@code kind:direction:width} for each, with {@code :turns} where arrows are painted, joined by bars, such as {@code sidewalk:=:3|drive:-:3.25|drive:+:3.25}.
 */
public record LaneRow(List<Lane> lanes) {
    private static final double WIDEST_M = 50;

    public LaneRow {
        lanes = List.copyOf(lanes);
    }

    /** Reads the text; entries that make no sense are passed over. */
    public static LaneRow parse(String text) {
        List<Lane> lanes = new ArrayList<>();
        for (String entry : text.split("\\|")) {
            String[] parts = entry.split(":");
            if (parts.length == 3 || parts.length == 4) {
                OptionalDouble width = width(parts[2]);
                Arrays.stream(LaneKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(parts[0].strip()))
                        .filter(kind -> width.isPresent())
                        .forEach(kind -> lanes.add(new Lane(
                                kind,
                                direction(parts[1]),
                                (float) width.getAsDouble(),
                                turns(parts.length == 4 ? parts[3] : ""))));
            }
        }
        return new LaneRow(lanes);
    }

    private static Set<Turn.Kind> turns(String text) {
        Set<Turn.Kind> turns = EnumSet.noneOf(Turn.Kind.class);
        for (String word : text.split(",")) {
            for (Turn.Kind turn : Turn.Kind.values()) {
                if (turn.name().equalsIgnoreCase(word.strip())) {
                    turns.add(turn);
                }
            }
        }
        return turns;
    }

    private static String turns(Lane lane) {
        return lane.turns().isEmpty()
                ? ""
                : lane.turns().stream()
                        .sorted()
                        .map(turn -> turn.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",", ":", ""));
    }

    private static OptionalDouble width(String text) {
        try {
            double w = Double.parseDouble(text.strip());
            return w > 0 && w <= WIDEST_M ? OptionalDouble.of(w) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static int direction(String sign) {
        return switch (sign.strip()) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return lanes.stream()
                .map(l -> l.kind().name().toLowerCase(Locale.ROOT) + ":"
                        + (l.direction() > 0 ? "+" : l.direction() < 0 ? "-" : "=") + ":" + width(l.widthM())
                        + turns(l))
                .collect(Collectors.joining("|"));
    }

    private static String width(float metres) {
        return metres == Math.rint(metres) ? Integer.toString((int) metres) : Float.toString(metres);
    }

    /** What a street of that class has where nobody says it. */
    public static LaneRow usual(RoadClass roadClass) {
        return switch (roadClass) {
            case PEDESTRIAN, FOOTWAY -> new LaneRow(List.of(new Lane(LaneKind.SIDEWALK, 0, 3)));
            case CYCLEWAY -> new LaneRow(List.of(new Lane(LaneKind.CYCLE, 0, 2)));
            case TRAM -> new LaneRow(both(LaneKind.TRAM, 3));
            case RAIL -> new LaneRow(both(LaneKind.RAIL, 4));
            case SERVICE -> new LaneRow(both(LaneKind.DRIVE, 2.5f));
            default -> {
                List<Lane> lanes = new ArrayList<>();
                lanes.add(new Lane(LaneKind.SIDEWALK, 0, 2));
                lanes.addAll(both(LaneKind.DRIVE, 3.25f));
                lanes.add(new Lane(LaneKind.SIDEWALK, 0, 2));
                yield new LaneRow(lanes);
            }
        };
    }

    private static List<Lane> both(LaneKind kind, float widthM) {
        return List.of(new Lane(kind, -1, widthM), new Lane(kind, 1, widthM));
    }

    public double widthM() {
        return lanes.stream().mapToDouble(Lane::widthM).sum();
    }

    /** Where the lane's left edge lies, in metres to the right of the street's line. */
    public double leftEdgeM(int lane) {
        return lanes.subList(0, lane).stream().mapToDouble(Lane::widthM).sum() - widthM() / 2;
    }

    /** The lane at so many metres to the right of the street's line, or -1 beyond its edges. */
    public int laneAt(double rightM) {
        double edge = -widthM() / 2;
        for (int i = 0; rightM >= edge && i < lanes.size(); i++) {
            edge += lanes.get(i).widthM();
            if (rightM < edge) {
                return i;
            }
        }
        return -1;
    }

    /** With a lane more; those at that place and after move to the right. */
    public LaneRow with(int place, Lane lane) {
        List<Lane> next = new ArrayList<>(lanes);
        next.add(place, lane);
        return new LaneRow(next);
    }

    /** With another lane in that one's place. */
    public LaneRow replaced(int place, Lane lane) {
        List<Lane> next = new ArrayList<>(lanes);
        next.set(place, lane);
        return new LaneRow(next);
    }

    /** Without a lane; the last one cannot go, for a street without lanes is none. */
    public LaneRow without(int place) {
        if (lanes.size() == 1) {
            throw new IllegalArgumentException("a street needs a lane");
        }
        List<Lane> next = new ArrayList<>(lanes);
        next.remove(place);
        return new LaneRow(next);
    }

    /** With a lane in another place. */
    public LaneRow moved(int from, int to) {
        List<Lane> next = new ArrayList<>(lanes);
        next.add(to, next.remove(from));
        return new LaneRow(next);
    }

    /** The same lanes as seen by whoever draws the street from its other end. */
    public LaneRow reversed() {
        return new LaneRow(lanes.reversed().stream()
                .map(l -> new Lane(l.kind(), -l.direction(), l.widthM(), l.turns()))
                .toList());
    }

    /**
     * All lanes for vehicles lead one way: +1 along the line, -1 against it. With 0 they lead both ways again, each on
     * the right-hand side of the street; a single one is shared.
     */
    public LaneRow oneWay(int direction) {
        long vehicles = lanes.stream().filter(LaneRow::carriesVehicles).count();
        List<Lane> next = new ArrayList<>();
        int met = 0;
        for (Lane lane : lanes) {
            if (!carriesVehicles(lane)) {
                next.add(lane);
                continue;
            }
            int way = direction != 0 ? direction : vehicles == 1 ? 0 : met < vehicles / 2 ? -1 : 1;
            next.add(new Lane(lane.kind(), way, lane.widthM(), lane.turns()));
            met++;
        }
        return new LaneRow(next);
    }

    private static boolean carriesVehicles(Lane lane) {
        return lane.kind() == LaneKind.DRIVE || lane.kind() == LaneKind.BUS;
    }

    /**
     * With a cycle lane or a bus lane on each side that vehicles drive on, as streets are remade: the room comes from
     * parking there, else from the outermost lane where that is wide or not the only one, else the street grows wider.
     */
    public LaneRow withOnBothSides(LaneKind kind, double widthM) {
        LaneRow right = this;
        for (int side = 0; side < 2; side++) {
            right = right.withOnTheRight(kind, (float) widthM).reversed();
        }
        return right;
    }

    private LaneRow withOnTheRight(LaneKind kind, float widthM) {
        int outer = -1;
        int along = 0;
        for (int i = 0; i < lanes.size(); i++) {
            if (carriesVehicles(lanes.get(i)) && lanes.get(i).direction() >= 0) {
                outer = i;
                along++;
            }
        }
        if (outer < 0) {
            return this;
        }
        Lane lane = lanes.get(outer);
        Lane fresh = new Lane(kind, 1, widthM);
        int beside = outer + 1;
        if (beside < lanes.size() && lanes.get(beside).kind() == kind) {
            return this;
        }
        if (kind == LaneKind.BUS && along > 1) {
            return replaced(outer, new Lane(kind, lane.direction(), lane.widthM(), lane.turns()));
        }
        if (beside < lanes.size() && lanes.get(beside).kind() == LaneKind.PARKING) {
            float left = lanes.get(beside).widthM() - widthM;
            return left < MEAGRE_M
                    ? replaced(beside, fresh)
                    : replaced(beside, new Lane(LaneKind.MEDIAN, 0, left)).with(beside, fresh);
        }
        if (lane.widthM() - widthM >= NARROWEST_M) {
            return replaced(outer, new Lane(lane.kind(), lane.direction(), lane.widthM() - widthM, lane.turns()))
                    .with(beside, fresh);
        }
        return with(beside, fresh);
    }

    /** A strip that is not worth a kerb. */
    private static final float MEAGRE_M = 0.5f;

    /** What a car needs, with its mirrors. */
    private static final float NARROWEST_M = 2.75f;
}
