package org.serdica.model.planning;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** A zone with its rules, or a plot, ready to be asked what lies in it. Not thread-safe. */
public final class Zone {
    private final String id;
    private final String name;
    private final ZoneRules rules;
    private final boolean plot;
    private final Geometry area;
    private final double areaM2;
    private final IndexedPointInAreaLocator locator;
    private final PreparedGeometry prepared;
    private final IndexedFacetDistance boundary;

    Zone(String id, String name, ZoneRules rules, boolean plot, Geometry area) {
        this.id = id;
        this.name = name;
        this.rules = rules;
        this.plot = plot;
        this.area = area;
        areaM2 = area.getArea();
        locator = new IndexedPointInAreaLocator(area);
        prepared = PreparedGeometryFactory.prepare(area);
        boundary = new IndexedFacetDistance(area.getBoundary());
    }

    public String id() {
        return id;
    }

    /** Its name, else its code, else its id. */
    public String name() {
        return !name.isEmpty() ? name : !rules.zone().isEmpty() ? rules.zone() : id;
    }

    public ZoneRules rules() {
        return rules;
    }

    /** Whether it is a plot; it may be a zone as well. */
    public boolean isPlot() {
        return plot;
    }

    public Geometry area() {
        return area;
    }

    public double areaM2() {
        return areaM2;
    }

    boolean contains(Coordinate at) {
        return locator.locate(at) != Location.EXTERIOR;
    }

    boolean covers(Geometry other) {
        return prepared.covers(other);
    }

    boolean touches(Geometry other) {
        return prepared.intersects(other);
    }

    /** How near something inside comes to the boundary; 0 where it crosses it. */
    double distanceToBoundary(Geometry inside) {
        return boundary.distance(inside);
    }

    Coordinate nearestOnBoundary(Geometry to) {
        return boundary.nearestPoints(to)[0];
    }
}
