package org.serdica.app.scene.camera;

import java.util.Optional;
import javafx.geometry.Point3D;
import org.serdica.model.network.RoadNetwork;

/** Where a person can be set down: on a street rather than inside a house. */
public final class Streets {
    private Streets() {}

    /**
     * A place on a centre line.
     *
     * @param headingDeg one of the two ways along it
     */
    public record Spot(Point3D place, double headingDeg) {
        /** The way along the street that is nearer to a heading. */
        public double headingNear(double otherDeg) {
            boolean ahead = Math.cos(Math.toRadians(otherDeg - headingDeg)) >= 0;
            return Angles.positive(ahead ? headingDeg : headingDeg + 180);
        }
    }

    /** The nearest point of a road's centre line that is neither bridge nor tunnel, if one is near enough. */
    public static Optional<Spot> nearest(RoadNetwork roads, double x, double y, double withinM) {
        double best = withinM * withinM;
        Spot found = null;
        for (int link = 0; link < roads.linkCount(); link++) {
            if (roads.isTunnel(link) || roads.isBridge(link)) {
                continue;
            }
            for (int i = roads.shapeStart(link); i + 1 < roads.shapeEnd(link); i++) {
                double ax = roads.shapeX(i);
                double ay = roads.shapeY(i);
                double bx = roads.shapeX(i + 1) - ax;
                double by = roads.shapeY(i + 1) - ay;
                double square = bx * bx + by * by;
                double t = square == 0 ? 0 : Math.clamp(((x - ax) * bx + (y - ay) * by) / square, 0, 1);
                double px = ax + t * bx;
                double py = ay + t * by;
                double d = (px - x) * (px - x) + (py - y) * (py - y);
                if (d < best) {
                    best = d;
                    found = new Spot(new Point3D(px, py, roads.shapeZ(i)), Math.toDegrees(Math.atan2(bx, by)));
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
