package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;

/**
 * Paints streets from the pavement up: footpaths, pavements, carriageways with rounded kerbs at junctions, tinted lanes,
 * tracks. Streets of lower rank lie below those of higher rank; bridges and tunnels are left out.
 */
final class StreetPainter {
    /** Coarser than this a street is one band. */
    private static final double SIMPLE_TEXEL_M = 4;

    private final StreetPlan plan;
    private final RoadNetwork roads;
    private final MarkingPainter markings;

    /** A street in the patch with its line. */
    record Street(int link, LinkLine line) {}

    StreetPainter(StreetPlan plan) {
        this.plan = plan;
        roads = plan.roads;
        markings = new MarkingPainter(plan);
    }

    void paint(Brush brush, Bounds area) {
        List<Street> streets = streets(brush, area);
        for (Street s : streets) {
            if (isPath(s.link)) {
                path(brush, s);
            }
        }
        if (brush.texelM() < SIMPLE_TEXEL_M) {
            for (Street s : streets) {
                if (hasCarriageway(s.link)) {
                    brush.band(s.line.offset(0), roads.widthM(s.link), GroundColours.PAVEMENT);
                }
            }
            int[] junctions = plan.junctions().near(area);
            discs(brush, junctions, 3, GroundColours.PAVEMENT);
            int[] corners = plan.cornerIndex().near(area);
            if (brush.resolves(0.5)) {
                kerbs(brush, streets, corners);
                discs(brush, junctions, 0.25, GroundColours.KERB);
            }
            carriageways(brush, streets);
            for (int node : junctions) {
                disc(brush, node, 0, junctionRgb(node));
            }
            for (int c : corners) {
                rounding(brush, plan.corner(c));
            }
            for (Street s : streets) {
                lanes(brush, s);
            }
        } else {
            carriageways(brush, streets);
        }
        for (Street s : streets) {
            track(brush, s);
        }
        if (brush.texelM() < 0.8) {
            streets.forEach(s -> markings.paint(brush, s));
        }
    }

    /** Paints one street by itself, whatever else is there: the one on a bridge. */
    void paintAlone(Brush brush, int link) {
        List<Street> alone = List.of(new Street(link, new LinkLine(roads, link, plan.originX, plan.originY)));
        if (!hasCarriageway(link)) {
            alone.forEach(s -> path(brush, s));
        } else {
            kerbs(brush, alone, new int[0]);
            carriageways(brush, alone);
            alone.forEach(s -> lanes(brush, s));
        }
        alone.forEach(s -> track(brush, s));
        alone.forEach(s -> markings.paint(brush, s));
    }

    private List<Street> streets(Brush brush, Bounds area) {
        List<Street> streets = new ArrayList<>();
        for (int link : plan.links().near(area)) {
            boolean wide = roads.widthM(link) > brush.texelM() * 0.25;
            if (wide && !roads.isBridge(link) && !roads.isTunnel(link)) {
                LinkLine line = new LinkLine(roads, link, plan.originX, plan.originY);
                if (line.lengthM() > 0.1) {
                    streets.add(new Street(link, line));
                }
            }
        }
        streets.sort(
                Comparator.comparingInt((Street s) -> -roads.roadClass(s.link).ordinal()));
        return streets;
    }

    private boolean isTrack(int link) {
        return isTrack(roads.roadClass(link));
    }

    static boolean isTrack(RoadClass c) {
        return c == RoadClass.TRAM || c == RoadClass.RAIL;
    }

    private boolean isPath(int link) {
        return !isTrack(link) && !StreetPlan.isStreet(roads.roadClass(link)) || !isTrack(link) && !hasCarriageway(link);
    }

    private boolean hasCarriageway(int link) {
        return StreetPlan.isStreet(roads.roadClass(link)) && plan.carRight(link) > plan.carLeft(link);
    }

    private void path(Brush brush, Street s) {
        int rgb =
                switch (roads.roadClass(s.link)) {
                    case CYCLEWAY -> GroundColours.CYCLE_LANE;
                    case PEDESTRIAN -> GroundColours.PEDESTRIAN;
                    default -> GroundColours.FOOTPATH;
                };
        double w = roads.widthM(s.link);
        Path2D line = s.line.offset(0);
        if (brush.resolves(0.4)) {
            brush.round(line, w + 0.5, GroundColours.FOOTPATH_EDGE);
        }
        brush.round(line, w, rgb);
    }

    private void kerbs(Brush brush, List<Street> streets, int[] corners) {
        for (Street s : streets) {
            if (hasCarriageway(s.link)) {
                brush.band(middle(s), carWidth(s) + 0.5, GroundColours.KERB);
            }
        }
        for (int c : corners) {
            StreetPlan.Corner k = plan.corner(c);
            Path2D.Double edge = new Path2D.Double();
            edge.moveTo(k.ax(), k.ay());
            edge.quadTo(k.x(), k.y(), k.bx(), k.by());
            brush.band(edge, 0.5, GroundColours.KERB);
        }
    }

    private void carriageways(Brush brush, List<Street> streets) {
        for (Street s : streets) {
            if (hasCarriageway(s.link)) {
                brush.band(middle(s), carWidth(s), streetRgb(s.link));
            }
        }
    }

    private Path2D middle(Street s) {
        return s.line.offset((plan.carLeft(s.link) + plan.carRight(s.link)) / 2);
    }

    private double carWidth(Street s) {
        return plan.carRight(s.link) - plan.carLeft(s.link);
    }

    private int streetRgb(int link) {
        return switch (roads.roadClass(link)) {
            case MOTORWAY, PRIMARY -> GroundColours.MAJOR_STREET;
            case SERVICE -> GroundColours.SERVICE_STREET;
            default -> GroundColours.STREET;
        };
    }

    /** Fills between the corner of two kerb lines and the curve that rounds it. */
    private void rounding(Brush brush, StreetPlan.Corner k) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(k.ax(), k.ay());
        p.lineTo(k.x(), k.y());
        p.lineTo(k.bx(), k.by());
        p.quadTo(k.x(), k.y(), k.ax(), k.ay());
        p.closePath();
        brush.fill(p, junctionRgb(k.node()));
    }

    /** The surface of the highest street that meets there. */
    private int junctionRgb(int node) {
        int rgb = GroundColours.SERVICE_STREET;
        for (int link : roads.linksAt(node)) {
            if (StreetPlan.isStreet(roads.roadClass(link))) {
                rgb = Math.min(rgb, streetRgb(link));
            }
        }
        return rgb;
    }

    private void discs(Brush brush, int[] nodes, double wider, int rgb) {
        for (int node : nodes) {
            disc(brush, node, wider, rgb);
        }
    }

    private void disc(Brush brush, int node, double wider, int rgb) {
        double r = plan.discM(node) + wider;
        if (plan.discM(node) > 0) {
            double x = roads.nodeX(node) - plan.originX;
            double y = roads.nodeY(node) - plan.originY;
            brush.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), rgb);
        }
    }

    private void lanes(Brush brush, Street s) {
        double at = -roads.widthM(s.link) / 2;
        double from = plan.setback(s.link, false);
        double to = s.line.lengthM() - plan.setback(s.link, true);
        for (int lane = roads.laneStart(s.link); lane < roads.laneEnd(s.link); lane++) {
            double w = roads.laneWidthM(lane);
            LaneKind kind = roads.laneKind(lane);
            double middle = at + w / 2;
            at += w;
            if (!brush.resolves(w)) {
                continue;
            }
            switch (kind) {
                case BUS -> brush.band(s.line.offset(middle, from, to), w - 0.2, GroundColours.BUS_LANE);
                case CYCLE -> brush.band(s.line.offset(middle, from, to), w - 0.15, GroundColours.CYCLE_LANE);
                case PARKING -> brush.band(s.line.offset(middle, from, to), w, GroundColours.PARKING);
                case TRAM -> brush.band(s.line.offset(middle), w, GroundColours.TRAM_LANE);
                case MEDIAN -> median(brush, s.line.offset(middle, from + 1, to - 1), w);
                default -> {}
            }
        }
    }

    private void median(Brush brush, Path2D line, double w) {
        brush.round(line, w, GroundColours.KERB);
        if (w >= 1.5) {
            brush.round(line, w - 0.6, GroundColours.MEDIAN_GREEN);
        } else {
            brush.round(line, w - 0.3, GroundColours.PAVEMENT);
        }
    }

    /** Rails: on ballast where the link is a railway, in the street's surface where it is a tram's. */
    private void track(Brush brush, Street s) {
        RoadClass c = roads.roadClass(s.link);
        double at = -roads.widthM(s.link) / 2;
        if (isTrack(s.link)) {
            boolean rail = c == RoadClass.RAIL;
            double bed = Math.max(roads.widthM(s.link), 3);
            brush.band(s.line.offset(0), bed, rail ? GroundColours.BALLAST : GroundColours.TRAM_LANE);
        }
        for (int lane = roads.laneStart(s.link); lane < roads.laneEnd(s.link); lane++) {
            double w = roads.laneWidthM(lane);
            LaneKind kind = roads.laneKind(lane);
            double middle = at + w / 2;
            at += w;
            if (kind == LaneKind.RAIL || kind == LaneKind.TRAM) {
                rails(brush, s.line, middle, kind == LaneKind.RAIL);
            }
        }
    }

    private void rails(Brush brush, LinkLine line, double middle, boolean sleepers) {
        if (!brush.resolves(0.6)) {
            return;
        }
        // Standard gauge for trains; Sofia's trams run on 1,009 mm.
        double half = sleepers ? 0.7175 : 0.5045;
        if (sleepers && brush.resolves(0.3)) {
            brush.dashed(line.offset(middle), 2.5, GroundColours.SLEEPER, 0.28f, 0.34f);
        }
        brush.band(line.offset(middle - half), 0.16, GroundColours.RAIL);
        brush.band(line.offset(middle + half), 0.16, GroundColours.RAIL);
    }
}
