package org.serdica.model.building;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.building.FormRefused.Reason;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Terrain;

/** Makes one building of several that touch. */
public final class Merging {
    /** Surveyed walls of neighbours differ by centimetres; a gap up to this is closed. */
    private static final double GAP_M = 0.1;

    private static final BufferParameters MITRED =
            new BufferParameters(2, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 5);

    private Merging() {}

    /**
     * The largest by volume gives its id, its heights, its roof, and its attributes first; what it does not have comes
     * from the next largest. Residents and dwellings are summed up.
     */
    public static PlannedBuilding merge(List<PlannedBuilding> buildings, Terrain terrain) {
        if (buildings.size() < 2) {
            throw new FormRefused(Reason.NOT_TOUCHING, "Two buildings at least are needed to merge them.");
        }
        Map<String, Double> volumes = new HashMap<>();
        for (PlannedBuilding b : buildings) {
            volumes.put(b.id(), b.massing(terrain).volumeM3());
        }
        List<PlannedBuilding> largestFirst = buildings.stream()
                .sorted(Comparator.comparingDouble((PlannedBuilding b) -> volumes.getOrDefault(b.id(), 0.0))
                        .reversed())
                .toList();
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (PlannedBuilding b : largestFirst) {
            b.attributes().forEach(attributes::putIfAbsent);
        }
        sum(largestFirst, PlannedBuilding.RESIDENTS, attributes);
        sum(largestFirst, PlannedBuilding.DWELLINGS, attributes);
        PlannedBuilding largest = largestFirst.getFirst();
        return new PlannedBuilding(largest.id(), largest.form().with(union(largestFirst)), attributes);
    }

    private static void sum(List<PlannedBuilding> all, String name, Map<String, AttributeValue> into) {
        double sum = 0;
        boolean any = false;
        for (PlannedBuilding b : all) {
            double n = b.number(name);
            any |= n >= 0;
            sum += n >= 0 ? n : 0;
        }
        if (any) {
            into.put(name, AttributeValue.of(Math.round(sum)));
        }
    }

    private static Polygon union(List<PlannedBuilding> all) {
        List<Geometry> footprints =
                all.stream().map(b -> (Geometry) b.form().footprint()).toList();
        Geometry union = OverlayNGRobust.union(footprints);
        if (!(union instanceof Polygon)) {
            Geometry grown = BufferOp.bufferOp(union, GAP_M / 2, MITRED);
            union = BufferOp.bufferOp(grown, -GAP_M / 2, MITRED);
        }
        if (union instanceof Polygon p) {
            return Footprints.sound(p);
        }
        throw new FormRefused(Reason.NOT_TOUCHING, "The buildings do not touch.");
    }
}
