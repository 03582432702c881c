package org.serdica.app.scene.mesh.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;

/**
 * Where carriageways lie within their streets and how far junctions reach into them. Worked out once a road network; the
 * painter asks it for each patch.
 */
final class StreetPlan {
    private static final double KERB_RADIUS_M = 6;
    private static final double LONGEST_SETBACK_M = 32;

    /** Two kerb lines that meet at a junction: the corner and the points on both where its rounding begins. */
    record Corner(int node, double x, double y, double ax, double ay, double bx, double by) {}

    private record Arm(int link, boolean atEnd, double ux, double uy, double leftM, double rightM) {
        double angle() {
            return Math.atan2(uy, ux);
        }
    }

    final RoadNetwork roads;
    final double originX;
    final double originY;
    private final float[] carLeft;
    private final float[] carRight;
    private final float[] setback;
    private final float[] discM;
    private final PlanIndex junctions = new PlanIndex();
    private final List<Corner> corners = new ArrayList<>();
    private final PlanIndex links = new PlanIndex();
    private final PlanIndex cornerIndex = new PlanIndex();

    StreetPlan(RoadNetwork roads, double originX, double originY) {
        this.roads = roads;
        this.originX = originX;
        this.originY = originY;
        int n = roads.linkCount();
        carLeft = new float[n];
        carRight = new float[n];
        setback = new float[n * 2];
        discM = new float[roads.nodeCount()];
        for (int l = 0; l < n; l++) {
            carriageway(l);
            index(l);
        }
        for (int node = 0; node < roads.nodeCount(); node++) {
            junction(node);
        }
        links.built();
        cornerIndex.built();
        junctions.built();
    }

    PlanIndex links() {
        return links;
    }

    /** Nodes where carriageways meet. */
    PlanIndex junctions() {
        return junctions;
    }

    /** A disc of that radius joins the carriageways at a node: the second widest of them, so that it sticks out nowhere. */
    double discM(int node) {
        return discM[node];
    }

    PlanIndex cornerIndex() {
        return cornerIndex;
    }

    Corner corner(int number) {
        return corners.get(number);
    }

    /** Offsets of the carriageway's edges from the centre line; equal where there is none. */
    double carLeft(int link) {
        return carLeft[link];
    }

    double carRight(int link) {
        return carRight[link];
    }

    /** How far the junction at one end reaches along the street. */
    double setback(int link, boolean atEnd) {
        return setback[link * 2 + (atEnd ? 1 : 0)];
    }

    /** Whether it is a street that vehicles turn into, not a path or a track. */
    static boolean isStreet(RoadClass c) {
        return c.ordinal() <= RoadClass.SERVICE.ordinal();
    }

    private void carriageway(int link) {
        double half = roads.widthM(link) / 2;
        double at = -half;
        double left = Double.NaN;
        double right = 0;
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
            double w = roads.laneWidthM(lane);
            if (roads.laneKind(lane) != LaneKind.SIDEWALK) {
                left = Double.isNaN(left) ? at : left;
                right = at + w;
            }
            at += w;
        }
        carLeft[link] = Double.isNaN(left) ? 0 : (float) left;
        carRight[link] = Double.isNaN(left) ? 0 : (float) right;
    }

    private void index(int link) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = minX;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = maxX;
        for (int p = roads.shapeStart(link); p < roads.shapeEnd(link); p++) {
            minX = Math.min(minX, roads.shapeX(p));
            minY = Math.min(minY, roads.shapeY(p));
            maxX = Math.max(maxX, roads.shapeX(p));
            maxY = Math.max(maxY, roads.shapeY(p));
        }
        double w = roads.widthM(link) + 2;
        links.add(minX - w, minY - w, maxX + w, maxY + w, link);
    }

    private void junction(int node) {
        List<Arm> arms = new ArrayList<>();
        int seen = -1;
        for (int link : roads.linksAt(node)) {
            if (!isStreet(roads.roadClass(link)) || roads.isTunnel(link) || carRight[link] <= carLeft[link]) {
                continue;
            }
            // A loop stands twice: once for each of its ends.
            boolean atEnd = roads.from(link) != node || link == seen;
            seen = link;
            double[] u = new LinkLine(roads, link, originX, originY).leaving(atEnd);
            double left = atEnd ? carRight[link] : -carLeft[link];
            double right = atEnd ? -carLeft[link] : carRight[link];
            arms.add(new Arm(link, atEnd, u[0], u[1], left, right));
        }
        if (arms.size() < 2) {
            return;
        }
        disc(node, arms);
        arms.sort(Comparator.comparingDouble(Arm::angle));
        for (int i = 0; i < arms.size(); i++) {
            corner(node, arms.get(i), arms.get((i + 1) % arms.size()), arms.size() > 2);
        }
    }

    private void disc(int node, List<Arm> arms) {
        double widest = 0;
        double second = 0;
        for (Arm arm : arms) {
            if (!roads.isBridge(arm.link)) {
                double half = Math.min(arm.leftM, arm.rightM);
                second = Math.max(second, Math.min(half, widest));
                widest = Math.max(widest, half);
            }
        }
        discM[node] = (float) second;
        double x = roads.nodeX(node);
        double y = roads.nodeY(node);
        double reach = second + 10;
        junctions.add(x - reach, y - reach, x + reach, y + reach, node);
    }

    /** The corner between an arm's left kerb and the right kerb of the next arm counter-clockwise. */
    private void corner(int node, Arm a, Arm b, boolean breaksMarkings) {
        double sin = a.ux * b.uy - a.uy * b.ux;
        double cos = a.ux * b.ux + a.uy * b.uy;
        if (sin < 0.2) {
            return;
        }
        double alongA = (b.rightM + a.leftM * cos) / sin;
        double alongB = (a.leftM + b.rightM * cos) / sin;
        if (alongA < -5 || alongB < -5 || alongA > LONGEST_SETBACK_M || alongB > LONGEST_SETBACK_M) {
            return;
        }
        double x = roads.nodeX(node) - originX - a.uy * a.leftM + a.ux * alongA;
        double y = roads.nodeY(node) - originY + a.ux * a.leftM + a.uy * alongA;
        double tanHalf = sin / (1 + cos);
        double rounding = Math.min(KERB_RADIUS_M / tanHalf, 9);
        if (breaksMarkings) {
            reach(a, alongA + rounding * 0.6);
            reach(b, alongB + rounding * 0.6);
        }
        cornerIndex.add(x + originX - 10, y + originY - 10, x + originX + 10, y + originY + 10, corners.size());
        corners.add(new Corner(
                node, x, y, x + a.ux * rounding, y + a.uy * rounding, x + b.ux * rounding, y + b.uy * rounding));
    }

    private void reach(Arm arm, double metres) {
        int i = arm.link * 2 + (arm.atEnd ? 1 : 0);
        double most = Math.min(LONGEST_SETBACK_M, roads.lengthM(arm.link) * 0.45);
        setback[i] = (float) Math.max(setback[i], Math.clamp(metres, 0, most));
    }
}
