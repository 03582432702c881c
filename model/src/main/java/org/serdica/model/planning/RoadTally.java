package org.serdica.model.planning;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;

/**
 * Streets within a zone or in all: lengths of centre lines, and centre lines times the widths of all lanes for the area,
 * sidewalks included. What streets share at a junction counts for each of them; tunnels take no land, and tracks of
 * trams and trains are no streets.
 */
record RoadTally(double[] lengthM, double areaM2, double kerbParkingM) {
    static RoadTally of(RoadNetwork roads, @Nullable Zone zone) {
        Sum sum = new Sum(roads);
        if (zone == null) {
            for (int l = 0; l < roads.linkCount(); l++) {
                sum.add(l, roads.lengthM(l));
            }
        } else if (roads.linkCount() > 0) {
            Envelope e = zone.area().getEnvelopeInternal();
            roads.index().forEachLinkIn(Bounds.ofPlan(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()), l -> {
                double inside = inside(roads, l, zone);
                if (inside > 0) {
                    sum.add(l, inside);
                }
            });
        }
        return new RoadTally(sum.lengthM, sum.areaM2, sum.kerbM);
    }

    private static double inside(RoadNetwork roads, int link, Zone zone) {
        double[] shape = roads.shape(link);
        Coordinate[] c = new Coordinate[shape.length / 3];
        for (int i = 0; i < c.length; i++) {
            c[i] = new Coordinate(shape[i * 3], shape[i * 3 + 1]);
        }
        LineString line = PlanAreas.JTS.createLineString(c);
        if (zone.covers(line)) {
            return roads.lengthM(link);
        }
        return zone.touches(line)
                ? OverlayNGRobust.overlay(line, zone.area(), OverlayNG.INTERSECTION)
                        .getLength()
                : 0;
    }

    static boolean isTrack(RoadClass roadClass) {
        return roadClass == RoadClass.TRAM || roadClass == RoadClass.RAIL;
    }

    /** Without tracks. */
    double streetLengthM() {
        double length = 0;
        for (RoadClass c : RoadClass.values()) {
            length += isTrack(c) ? 0 : lengthM[c.ordinal()];
        }
        return length;
    }

    private static final class Sum {
        private final RoadNetwork roads;
        private final double[] lengthM = new double[RoadClass.values().length];
        private double areaM2;
        private double kerbM;

        Sum(RoadNetwork roads) {
            this.roads = roads;
        }

        void add(int link, double metres) {
            lengthM[roads.roadClass(link).ordinal()] += metres;
            if (roads.isTunnel(link) || isTrack(roads.roadClass(link))) {
                return;
            }
            areaM2 += metres * roads.widthM(link);
            for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
                kerbM += roads.laneKind(lane) == LaneKind.PARKING ? metres : 0;
            }
        }
    }
}
