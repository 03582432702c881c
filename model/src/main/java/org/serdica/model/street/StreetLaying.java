package org.serdica.model.street;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.City;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadIndex;
import org.serdica.model.network.RoadNetwork;

/**
 * Lays a new street over the ones that are there: where it begins or ends on another street, and wherever it crosses one
 * on the same level, both are cut and a junction comes. Railways, bridges and tunnels are passed without one.
 */
public final class StreetLaying {
    /** As near as this a drawn point means the street or junction. */
    private static final double JOIN_M = 0.6;

    /** Two junctions stand at least so far apart. */
    private static final double APART_M = 1;

    private final City city;
    private final RoadNetwork roads;

    /** Distances along the drawn line at which it is cut, with the place of the junction: x, y, z. */
    private final TreeMap<Double, double[]> cuts = new TreeMap<>();

    /** By street the distances along it at which it is cut. */
    private final Map<Integer, List<Double>> splits = new LinkedHashMap<>();

    /** @param ids of the pieces, from the drawn line's beginning to its end */
    public record Laid(List<String> ids, List<Edit> edits) {}

    private StreetLaying(City city) {
        this.city = city;
        roads = city.roads();
    }

    /**
     * The street as edits.
     *
     * @param xy x and y of the points of its line, two points or more
     * @throws EditRefused if it is shorter than a metre
     */
    public static Laid lay(City city, double[] xy, String name, RoadClass roadClass, LaneRow lanes) {
        return new StreetLaying(city).laid(line(xy, city.frame().originZ()), name, roadClass, lanes);
    }

    /** Where there is no ground to lie on, it lies as high as the city does. */
    private static CentreLine line(double[] xy, double z) {
        double[] xyz = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            xyz[i * 3] = xy[i * 2];
            xyz[i * 3 + 1] = xy[i * 2 + 1];
            xyz[i * 3 + 2] = z;
        }
        return new CentreLine(xyz);
    }

    private Laid laid(CentreLine drawn, String name, RoadClass roadClass, LaneRow lanes) {
        if (drawn.lengthM() < APART_M) {
            throw new EditRefused("A street needs a length of a metre at least.");
        }
        if (roads.linkCount() > 0) {
            for (int p = 0; p < drawn.pointCount(); p++) {
                join(drawn.alongM(p), drawn.x(p), drawn.y(p));
            }
            cross(drawn);
        }
        StreetEdits edits = new StreetEdits(city);
        FreeIds free = new FreeIds(city);
        splits.forEach((link, alongs) -> {
            String id = roads.linkId(link);
            alongs.stream().sorted(Comparator.reverseOrder()).forEach(m -> edits.split(id, m, free.after(id)));
        });
        List<String> ids = new ArrayList<>();
        for (CentreLine piece : pieces(drawn)) {
            String id = free.numbered("street");
            edits.draw(id, name, roadClass, lanes, piece);
            ids.add(id);
        }
        return new Laid(ids, edits.edits());
    }

    /** A drawn point that lies on a junction or a street is a cut. */
    private void join(double alongM, double x, double y) {
        int node = roads.index().nearestNode(x, y, JOIN_M);
        if (node >= 0 && meetsStreet(node)) {
            cuts.put(alongM, place(node));
            return;
        }
        Optional<RoadIndex.Place> place = roads.index().nearestLink(x, y, JOIN_M, this::isLevel);
        place.ifPresent(p -> cut(alongM, p.link(), p.alongM(), new double[] {p.x(), p.y(), p.z()}));
    }

    private void cross(CentreLine drawn) {
        Bounds box = Bounds.EMPTY;
        for (int p = 0; p < drawn.pointCount(); p++) {
            box = box.union(Bounds.ofPlan(drawn.x(p), drawn.y(p), drawn.x(p), drawn.y(p)));
        }
        roads.index().forEachLinkIn(Bounds.ofPlan(box.minX(), box.minY(), box.maxX(), box.maxY()), link -> {
            if (isLevel(link)) {
                CentreLine other = new CentreLine(roads.shape(link));
                for (double m : drawn.crossings(other)) {
                    double[] at = drawn.at(m);
                    double otherM = other.nearestM(at[0], at[1]);
                    if (isFarFromCuts(at)) {
                        cut(m, link, otherM, other.at(otherM));
                    }
                }
            }
        });
    }

    /** Cuts both lines, or takes the end of the other where that is near. */
    private void cut(double alongM, int link, double otherAlongM, double[] at) {
        int near = otherAlongM < APART_M
                ? roads.from(link)
                : otherAlongM > roads.lengthM(link) - APART_M ? roads.to(link) : -1;
        if (near >= 0) {
            double[] place = place(near);
            if (isFarFromCuts(place)) {
                cuts.put(alongM, place);
            }
            return;
        }
        List<Double> known = splits.computeIfAbsent(link, l -> new ArrayList<>());
        if (known.stream().allMatch(m -> Math.abs(m - otherAlongM) > APART_M)) {
            known.add(otherAlongM);
            cuts.put(alongM, at);
        }
    }

    private double[] place(int node) {
        return new double[] {roads.nodeX(node), roads.nodeY(node), roads.nodeZ(node)};
    }

    private boolean isFarFromCuts(double[] at) {
        return cuts.values().stream().allMatch(c -> Math.hypot(c[0] - at[0], c[1] - at[1]) > APART_M);
    }

    private boolean isLevel(int link) {
        RoadClass c = roads.roadClass(link);
        return c != RoadClass.RAIL && c != RoadClass.TRAM && !roads.isBridge(link) && !roads.isTunnel(link);
    }

    private boolean meetsStreet(int node) {
        for (int link : roads.linksAt(node)) {
            if (roads.roadClass(link) != RoadClass.RAIL && roads.roadClass(link) != RoadClass.TRAM) {
                return true;
            }
        }
        return false;
    }

    private List<CentreLine> pieces(CentreLine drawn) {
        List<CentreLine> pieces = new ArrayList<>();
        double from = 0;
        double[] start = cuts.getOrDefault(0.0, drawn.at(0));
        for (Map.Entry<Double, double[]> cut : cuts.entrySet()) {
            if (cut.getKey() - from >= APART_M) {
                pieces.add(piece(drawn, from, cut.getKey(), start, cut.getValue()));
                from = cut.getKey();
                start = cut.getValue();
            }
        }
        if (drawn.lengthM() - from >= APART_M) {
            pieces.add(piece(drawn, from, drawn.lengthM(), start, drawn.at(drawn.lengthM())));
        }
        return pieces;
    }

    private static CentreLine piece(CentreLine drawn, double from, double to, double[] start, double[] end) {
        CentreLine piece = drawn.piece(from, to);
        return piece.moved(0, start[0], start[1], start[2]).moved(piece.pointCount() - 1, end[0], end[1], end[2]);
    }
}
