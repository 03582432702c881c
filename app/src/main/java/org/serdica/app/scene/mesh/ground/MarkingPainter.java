package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Path2D;
import org.serdica.app.scene.mesh.ground.StreetPainter.Street;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RightOfWay;
import org.serdica.model.network.RoadNetwork;

/** Paints the white on streets where a texel is small enough to hold it: separators, stop lines, crossings, bays. */
final class MarkingPainter {
    private static final double LINE_M = 0.15;
    private static final double CROSSING_M = 3.5;
    private static final double STOP_LINE_M = 0.4;
    /** From the junction back to the line at which a sign lets wait. */
    private static final double SIGN_LINE_M = 0.6;

    private static final double BAY_M = 5.5;
    /** Dashes finer than this many texels would shimmer. */
    private static final double DASH_TEXEL_M = 0.3;

    /** A barrier is drawn as broad as the markings of a closed lane are laid out, so that it is seen from above. */
    private static final double BARRIER_M = 1.2;

    private final StreetPlan plan;
    private final RoadNetwork roads;

    MarkingPainter(StreetPlan plan) {
        this.plan = plan;
        roads = plan.roads;
    }

    void paint(Brush brush, Street s) {
        if (!StreetPlan.isStreet(roads.roadClass(s.link()))) {
            return;
        }
        double start = approach(brush, s, false);
        double end = s.line().lengthM() - approach(brush, s, true);
        crossings(brush, s);
        if (roads.isClosed(s.link())) {
            barrier(brush, s, start + 2);
            barrier(brush, s, end - 2);
        }
        if (brush.texelM() > 0.55 || end - start < 4) {
            return;
        }
        separators(brush, s, start, end);
    }

    /** Crossing and stop line at one end; says how far from the end other markings begin. */
    private double approach(Brush brush, Street s, boolean atEnd) {
        int link = s.link();
        double back = plan.setback(link, atEnd);
        int node = atEnd ? roads.to(link) : roads.from(link);
        double room = s.line().lengthM() * 0.45;
        JunctionControl control = roads.control(node);
        if (back > 0 && back + SIGN_LINE_M + 1 < room && RightOfWay.yields(roads, node, link)) {
            double line = back + SIGN_LINE_M;
            waitingLine(brush, s, atEnd, atEnd ? s.line().lengthM() - line : line, !control.wantsStop());
            return line + STOP_LINE_M / 2;
        }
        if (control != JunctionControl.SIGNAL || back == 0 || back + CROSSING_M + 2 > room) {
            return back;
        }
        double crossing = back + 0.4 + CROSSING_M / 2;
        double stop = back + CROSSING_M + 1.6;
        double length = s.line().lengthM();
        zebra(brush, s, atEnd ? length - crossing : crossing);
        waitingLine(brush, s, atEnd, atEnd ? length - stop : stop, false);
        return stop + STOP_LINE_M / 2;
    }

    /** Where people cross between junctions; where a street is too short, its junctions have crossings of their own. */
    private void crossings(Brush brush, Street s) {
        for (double at : roads.crossingsM(s.link())) {
            if (at > CROSSING_M / 2 && at < s.line().lengthM() - CROSSING_M / 2) {
                zebra(brush, s, at);
            }
        }
    }

    private void zebra(Brush brush, Street s, double at) {
        if (brush.texelM() <= DASH_TEXEL_M) {
            brush.dashed(
                    s.line().across(at, plan.carLeft(s.link()) + 0.3, plan.carRight(s.link()) - 0.3),
                    CROSSING_M,
                    GroundColours.MARKING,
                    0.5f,
                    0.5f);
        }
    }

    private void barrier(Brush brush, Street s, double at) {
        if (at <= 0 || at >= s.line().lengthM()) {
            return;
        }
        Path2D across = s.line().across(at, plan.carLeft(s.link()), plan.carRight(s.link()));
        brush.band(across, BARRIER_M, GroundColours.BARRIER);
        if (brush.texelM() <= DASH_TEXEL_M) {
            brush.dashed(across, BARRIER_M, GroundColours.MARKING, 0.8f, 0.8f);
        }
    }

    /** Where one waits: solid where everybody has to stop, broken where one gives way. */
    private void waitingLine(Brush brush, Street s, boolean atEnd, double at, boolean broken) {
        double offset = -roads.widthM(s.link()) / 2;
        for (int lane = roads.laneStart(s.link()); lane < roads.laneEnd(s.link()); lane++) {
            double w = roads.laneWidthM(lane);
            boolean arrives = roads.laneDirection(lane) == (atEnd ? 1 : -1);
            if (arrives && isDriven(lane)) {
                Path2D across = s.line().across(at, offset + 0.1, offset + w - 0.1);
                if (!broken) {
                    brush.band(across, STOP_LINE_M, GroundColours.MARKING);
                } else if (brush.texelM() <= DASH_TEXEL_M) {
                    brush.dashed(across, STOP_LINE_M, GroundColours.MARKING, 0.5f, 0.3f);
                }
            }
            offset += w;
        }
    }

    private void separators(Brush brush, Street s, double start, double end) {
        int link = s.link();
        int driven = 0;
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
            driven += isDriven(lane) ? 1 : 0;
        }
        double edge = -roads.widthM(link) / 2;
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link) - 1; lane++) {
            edge += roads.laneWidthM(lane);
            between(brush, s, lane, lane + 1, edge, start, end, driven);
        }
    }

    private boolean isDriven(int lane) {
        LaneKind k = roads.laneKind(lane);
        return k == LaneKind.DRIVE || k == LaneKind.BUS;
    }

    private void between(
            Brush brush, Street s, int left, int right, double edge, double start, double end, int driven) {
        LaneKind a = roads.laneKind(left);
        LaneKind b = roads.laneKind(right);
        LinkLine line = s.line();
        if (isDriven(left) && isDriven(right)) {
            if (roads.laneDirection(left) != roads.laneDirection(right)) {
                centreLine(brush, line, edge, start, end, driven);
            } else if (a != b) {
                brush.band(line.offset(edge, start, end), LINE_M, GroundColours.MARKING);
            } else if (brush.texelM() <= DASH_TEXEL_M) {
                solidThenDashed(brush, line, edge, start, end);
            }
        } else if (a == LaneKind.PARKING && b == LaneKind.DRIVE) {
            bays(brush, line, edge - roads.laneWidthM(left), edge, edge, start, end);
        } else if (b == LaneKind.PARKING && a == LaneKind.DRIVE) {
            bays(brush, line, edge, edge + roads.laneWidthM(right), edge, start, end);
        } else if (a == LaneKind.CYCLE && isDriven(right) || b == LaneKind.CYCLE && isDriven(left)) {
            brush.band(line.offset(edge, start, end), LINE_M, GroundColours.MARKING);
        }
    }

    private void centreLine(Brush brush, LinkLine line, double at, double start, double end, int driven) {
        if (driven >= 4) {
            brush.band(line.offset(at - 0.14, start, end), 0.13, GroundColours.MARKING);
            brush.band(line.offset(at + 0.14, start, end), 0.13, GroundColours.MARKING);
        } else if (brush.texelM() <= DASH_TEXEL_M) {
            brush.dashed(line.offset(at, start, end), LINE_M, GroundColours.MARKING, 3, 3);
        }
    }

    /** Lane separators are solid for the last metres before a junction, where lanes must not be changed. */
    private void solidThenDashed(Brush brush, LinkLine line, double at, double start, double end) {
        double solid = Math.min(15, (end - start) / 3);
        brush.band(line.offset(at, start, start + solid), LINE_M, GroundColours.MARKING);
        brush.dashed(line.offset(at, start + solid + 1.5, end - solid), LINE_M, GroundColours.MARKING, 3, 4.5f);
        brush.band(line.offset(at, end - solid, end), LINE_M, GroundColours.MARKING);
    }

    private void bays(Brush brush, LinkLine line, double left, double right, double inner, double start, double end) {
        if (brush.texelM() > DASH_TEXEL_M) {
            return;
        }
        brush.band(line.offset(inner, start, end), 0.1, GroundColours.MARKING);
        for (double m = start + 1; m <= end - 1; m += BAY_M) {
            brush.band(line.across(m, left, right), 0.1, GroundColours.MARKING);
        }
    }
}
