package org.serdica.importers.sumo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.sumo.SumoEdge.Lane;
import org.serdica.model.network.LaneKind;

/**
 * Streets out of SUMO's edges: two edges there and back along one line are one street with lanes both ways, as the
 * city's road network has them.
 */
final class SumoStreets {
    private static final double SAME_M = 0.5;

    /**
     * A street.
     *
     * @param back the edge against its line, null for a one-way street
     * @param xyz its middle from junction to junction, three doubles a point, Z 0 where the file is flat
     */
    record Street(SumoEdge along, @Nullable SumoEdge back, double[] xyz, boolean hasHeights) {
        /** {@code kind:direction:width} from the left edge to the right, joined by bars. */
        String lanes() {
            List<String> across = new ArrayList<>();
            if (back != null) {
                // The outer lane of the way back lies on the left.
                back.lanes().forEach(lane -> across.add(text(lane, '-')));
            }
            along.lanes().reversed().forEach(lane -> across.add(text(lane, '+')));
            return String.join("|", across);
        }

        private static String text(Lane lane, char direction) {
            LaneKind kind = lane.permissions().kind();
            char way = kind == LaneKind.SIDEWALK || kind == LaneKind.MEDIAN ? '=' : direction;
            return String.format(Locale.ROOT, "%s:%s:%.2f", kind.name().toLowerCase(Locale.ROOT), way, lane.widthM());
        }
    }

    private final SumoNet net;
    private final Map<String, List<SumoEdge>> byEnds = new HashMap<>();
    private final Map<String, String> streetOfEdge = new HashMap<>();
    private final List<SumoEdge> withoutLine = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();

    SumoStreets(SumoNet net) {
        this.net = net;
        for (SumoEdge edge : net.edges) {
            byEnds.computeIfAbsent(key(edge.from(), edge.to()), k -> new ArrayList<>(1))
                    .add(edge);
        }
        for (SumoEdge edge : net.edges) {
            if (!streetOfEdge.containsKey(edge.id())) {
                add(edge);
            }
        }
    }

    List<Street> streets() {
        return streets;
    }

    /** Edges that lead nowhere. */
    List<SumoEdge> withoutLine() {
        return withoutLine;
    }

    private static String key(String from, String to) {
        return from + '\n' + to;
    }

    /** The id of the street that an edge became part of. */
    String streetOf(String edge) {
        return streetOfEdge.getOrDefault(edge, edge);
    }

    private void add(SumoEdge edge) {
        double[] line = line(edge);
        streetOfEdge.put(edge.id(), edge.id());
        if (line.length < 6) {
            withoutLine.add(edge);
            return;
        }
        SumoEdge back = edge.centred() ? null : wayBack(edge, line);
        if (back != null) {
            streetOfEdge.put(back.id(), edge.id());
        }
        double[] middle = back == null && !edge.centred() ? shifted(line, edge.widthM() / 2) : line;
        boolean hasHeights = true;
        for (int i = 2; i < middle.length; i += 3) {
            if (Double.isNaN(middle[i])) {
                hasHeights = false;
                middle[i] = 0;
            }
        }
        streets.add(new Street(edge, back, middle, hasHeights));
    }

    private @Nullable SumoEdge wayBack(SumoEdge edge, double[] line) {
        for (SumoEdge other : byEnds.getOrDefault(key(edge.to(), edge.from()), List.of())) {
            if (!streetOfEdge.containsKey(other.id()) && !other.centred() && isReverse(line, line(other))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isReverse(double[] a, double[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i += 3) {
            int j = b.length - 3 - i;
            if (Math.hypot(a[i] - b[j], a[i + 1] - b[j + 1]) > SAME_M) {
                return false;
            }
        }
        return true;
    }

    /** From junction to junction, so that streets meet; in the coordinates from before SUMO moved them. */
    private double[] line(SumoEdge edge) {
        SumoNet.Junction from = net.junctions.get(edge.from());
        SumoNet.Junction to = net.junctions.get(edge.to());
        double[] line = edge.shape().clone();
        if (line.length < 6 && (from == null || to == null) && !edge.lanes().isEmpty()) {
            line = edge.lanes().getLast().shape().clone();
        }
        if (line.length < 6 && from != null && to != null) {
            line = new double[6];
        }
        if (line.length >= 6) {
            end(line, 0, from);
            end(line, line.length - 3, to);
        }
        for (int i = 0; i < line.length; i += 3) {
            line[i] -= net.offsetX;
            line[i + 1] -= net.offsetY;
        }
        return line;
    }

    private static void end(double[] line, int at, SumoNet.@Nullable Junction junction) {
        if (junction != null) {
            line[at] = junction.x();
            line[at + 1] = junction.y();
            line[at + 2] = junction.z();
        }
    }

    /** The points between the ends moved to the right: the line of a one-way street is its lanes' left edge. */
    private static double[] shifted(double[] line, double byM) {
        double[] moved = line.clone();
        for (int i = 3; i + 3 < line.length; i += 3) {
            double dx = line[i + 3] - line[i - 3];
            double dy = line[i + 4] - line[i - 2];
            double length = Math.hypot(dx, dy);
            if (length > 0) {
                moved[i] += dy / length * byM;
                moved[i + 1] -= dx / length * byM;
            }
        }
        return moved;
    }
}
