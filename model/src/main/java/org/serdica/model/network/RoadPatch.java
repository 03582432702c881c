package org.serdica.model.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;

/**
 * Streets and junctions as values, free of the numbers they have in one network. Where one patch is taken out of a
 * network and another put in ({@link RoadNetwork#replaced}), both name every junction that their streets end at and
 * that is to come, to go or to be ruled otherwise, and every ban on turns that names one of their streets.
 *
 * @param forbidden ids of streets that may not be driven one after the other
 */
public record RoadPatch(List<Street> streets, List<Junction> junctions, List<List<String>> forbidden) {
    public static final RoadPatch EMPTY = new RoadPatch(List.of(), List.of(), List.of());

    /** A street with the places of the junctions that its line begins and ends at, half a metre off at the most. */
    public record Street(RoadNetworkBuilder.Link link, Position from, Position to) {
        public String id() {
            return link.id();
        }

        /** The box around its line and its lanes. */
        public Bounds bounds() {
            double[] p = link.xyz();
            double across = link.lanes().stream()
                    .mapToDouble(RoadNetworkBuilder.Lane::widthM)
                    .sum();
            Bounds line = Bounds.EMPTY;
            for (int i = 0; i < p.length; i += 3) {
                line = line.union(new Bounds(p[i], p[i + 1], p[i + 2], p[i], p[i + 1], p[i + 2]));
            }
            return line.expandedBy(across / 2);
        }
    }

    /**
     * A place where streets meet or end; its place is its identity.
     *
     * @param signals how its signals run, null for the usual plan or where there are none
     */
    public record Junction(
            Position place,
            JunctionControl control,
            @Nullable SignalProgram signals) {}

    public RoadPatch {
        streets = List.copyOf(streets);
        junctions = List.copyOf(junctions);
        forbidden = forbidden.stream().map(List::copyOf).toList();
    }

    /** The box around all its streets and junctions. */
    public Bounds bounds() {
        Bounds b = Bounds.EMPTY;
        for (Street street : streets) {
            b = b.union(street.bounds());
        }
        for (Junction junction : junctions) {
            Position p = junction.place();
            b = b.union(new Bounds(p.x(), p.y(), p.z(), p.x(), p.y(), p.z()));
        }
        return b;
    }
}
