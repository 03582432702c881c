package org.serdica.app.ui.edit.street;

import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.Turn;

/** The way of a turn over a junction, as a line from the lanes it comes from to those it leads to. */
final class TurnWay {
    private static final int STEPS = 14;
    private static final double BESIDE_M = 4;
    private static final double SWING = 0.5;

    private TurnWay() {}

    /** So far from its node a junction's streets begin to be streets. */
    static double reachM(RoadNetwork roads, int node) {
        double widest = 0;
        for (int link : roads.linksAt(node)) {
            widest = Math.max(widest, roads.widthM(link) / 2);
        }
        return widest + BESIDE_M;
    }

    /** x and y of the points of the way. */
    static double[] of(RoadNetwork roads, int node, Turn turn) {
        double reach = reachM(roads, node);
        double[] from = mouth(roads, turn.fromLink(), node, true, reach);
        double[] to = mouth(roads, turn.toLink(), node, false, reach);
        double swing = SWING * Math.hypot(to[0] - from[0], to[1] - from[1]);
        double[] xy = new double[(STEPS + 1) * 2];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double u = 1 - t;
            for (int axis = 0; axis < 2; axis++) {
                double a = from[axis];
                double b = from[axis] + swing * from[2 + axis];
                double c = to[axis] - swing * to[2 + axis];
                double d = to[axis];
                xy[i * 2 + axis] = u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
            }
        }
        return xy;
    }

    /** Where the lanes towards the node, or away from it, begin at the junction: x, y and the way they lead. */
    private static double[] mouth(RoadNetwork roads, int link, int node, boolean in, double reachM) {
        CentreLine line = new CentreLine(roads.shape(link));
        boolean atEnd = roads.to(link) == node;
        double back = Math.min(reachM, line.lengthM() * 0.45);
        double along = atEnd ? line.lengthM() - back : back;
        double[] a = line.at(Math.max(0, along - 0.5));
        double[] b = line.at(Math.min(line.lengthM(), along + 0.5));
        double length = Math.max(1e-6, Math.hypot(b[0] - a[0], b[1] - a[1]));
        double ux = (b[0] - a[0]) / length;
        double uy = (b[1] - a[1]) / length;
        int direction = in == atEnd ? 1 : -1;
        double right = rightM(roads, link, direction);
        double[] p = line.at(along);
        return new double[] {p[0] + uy * right, p[1] - ux * right, ux * direction, uy * direction};
    }

    /** How far to the right of the line the lanes lie on average that lead that way. */
    private static double rightM(RoadNetwork roads, int link, int direction) {
        double edge = -roads.widthM(link) / 2;
        double sum = 0;
        int count = 0;
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
            double width = roads.laneWidthM(lane);
            boolean driven = roads.laneKind(lane) == LaneKind.DRIVE || roads.laneKind(lane) == LaneKind.BUS;
            if (driven && (roads.laneDirection(lane) == direction || roads.laneDirection(lane) == 0)) {
                sum += edge + width / 2;
                count++;
            }
            edge += width;
        }
        return count == 0 ? 0 : sum / count;
    }
}
