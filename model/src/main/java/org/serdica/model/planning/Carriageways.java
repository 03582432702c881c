package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetwork;

/** Buildings and streets: who stands on lanes, and how far a wall is from a street's edge. */
final class Carriageways {
    private static final Set<LaneKind> DRIVEN =
            EnumSet.of(LaneKind.DRIVE, LaneKind.BUS, LaneKind.CYCLE, LaneKind.PARKING, LaneKind.TRAM, LaneKind.RAIL);
    /** A wall that a surveyor drew on the kerb blocks nothing. */
    private static final double LEAST_M2 = 0.5;
    /** A deck this high over the foot of a building passes over it, or it over the deck. */
    private static final double CLEARANCE_M = 4;

    /** No street is wider. */
    static final double WIDEST_M = 60;

    private final RoadNetwork roads;
    /** From the centre line to the left: the strip between the outermost driven lanes, and that of all lanes. */
    private double drivenLeft;

    private double drivenRight;
    private double half;

    Carriageways(RoadNetwork roads) {
        this.roads = roads;
    }

    private void across(int link) {
        half = roads.widthM(link) / 2;
        double at = half;
        drivenLeft = Double.NEGATIVE_INFINITY;
        drivenRight = Double.POSITIVE_INFINITY;
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
            double next = at - roads.laneWidthM(lane);
            if (DRIVEN.contains(roads.laneKind(lane))) {
                drivenLeft = Math.max(drivenLeft, at);
                drivenRight = Math.min(drivenRight, next);
            }
            at = next;
        }
    }

    private List<Integer> near(Geometry footprint, double reachM) {
        List<Integer> links = new ArrayList<>();
        if (roads.linkCount() > 0) {
            Envelope e = footprint.getEnvelopeInternal();
            roads.index()
                    .forEachLinkIn(
                            Bounds.ofPlan(
                                    e.getMinX() - reachM,
                                    e.getMinY() - reachM,
                                    e.getMaxX() + reachM,
                                    e.getMaxY() + reachM),
                            links::add);
        }
        return links;
    }

    /** Adds a finding for each street that the building stands on. */
    void blocked(Candidate c, List<RuleFinding> into) {
        for (int link : near(c.footprint(), WIDEST_M / 2)) {
            across(link);
            boolean apart = roads.isTunnel(link) || roads.isBridge(link) && passes(link, c);
            if (drivenLeft <= drivenRight || apart) {
                continue;
            }
            Geometry on = strip(link, c.footprint());
            if (on != null && on.getArea() > LEAST_M2) {
                Coordinate at = on.getInteriorPoint().getCoordinate();
                into.add(new RuleFinding(
                        RuleKind.BLOCKED_ROAD,
                        List.of(c.facts().id(), roads.linkId(link)),
                        at.x,
                        at.y,
                        on.getArea(),
                        0,
                        roads.linkName(link)));
            }
        }
    }

    private boolean passes(int link, Candidate c) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int p = roads.shapeStart(link); p < roads.shapeEnd(link); p++) {
            low = Math.min(low, roads.shapeZ(p));
            high = Math.max(high, roads.shapeZ(p));
        }
        return low > c.topM() || high + CLEARANCE_M < c.bottomM();
    }

    /** What the building covers of the street's driven lanes; null for nothing. */
    private @Nullable Geometry strip(int link, Geometry footprint) {
        Envelope box = footprint.getEnvelopeInternal();
        List<Geometry> parts = new ArrayList<>();
        for (int p = roads.shapeStart(link); p + 1 < roads.shapeEnd(link); p++) {
            Polygon piece = piece(p);
            if (piece != null && piece.getEnvelopeInternal().intersects(box)) {
                Geometry part = OverlayNGRobust.overlay(footprint, piece, OverlayNG.INTERSECTION);
                if (part.getArea() > 0) {
                    parts.add(part);
                }
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
    }

    private @Nullable Polygon piece(int p) {
        double ax = roads.shapeX(p);
        double ay = roads.shapeY(p);
        double dx = roads.shapeX(p + 1) - ax;
        double dy = roads.shapeY(p + 1) - ay;
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return null;
        }
        double nx = -dy / length;
        double ny = dx / length;
        Coordinate first = new Coordinate(ax + nx * drivenLeft, ay + ny * drivenLeft);
        return PlanAreas.JTS.createPolygon(new Coordinate[] {
            first,
            new Coordinate(ax + nx * drivenRight, ay + ny * drivenRight),
            new Coordinate(ax + dx + nx * drivenRight, ay + dy + ny * drivenRight),
            new Coordinate(ax + dx + nx * drivenLeft, ay + dy + ny * drivenLeft),
            first
        });
    }

    /** Adds a finding for the street that the building is nearest to, if that is too near. */
    void setback(Candidate c, double leastM, List<RuleFinding> into) {
        RuleFinding worst = null;
        for (int link : near(c.footprint(), leastM + WIDEST_M / 2)) {
            across(link);
            if (roads.isTunnel(link) || drivenLeft <= drivenRight) {
                continue;
            }
            double[] shape = roads.shape(link);
            Coordinate[] line = new Coordinate[shape.length / 3];
            for (int i = 0; i < line.length; i++) {
                line[i] = new Coordinate(shape[i * 3], shape[i * 3 + 1]);
            }
            Geometry centre = PlanAreas.JTS.createLineString(line);
            double distance = Math.max(0, c.footprint().distance(centre) - half);
            if (distance < leastM - PlanningRules.PLAY_M && (worst == null || distance < worst.actual())) {
                Coordinate at = DistanceOp.nearestPoints(c.footprint(), centre)[0];
                worst = new RuleFinding(
                        RuleKind.STREET_SETBACK,
                        List.of(c.facts().id(), roads.linkId(link)),
                        at.x,
                        at.y,
                        distance,
                        leastM,
                        roads.linkName(link));
            }
        }
        if (worst != null) {
            into.add(worst);
        }
    }
}
