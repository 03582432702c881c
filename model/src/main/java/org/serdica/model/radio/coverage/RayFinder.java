package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.radio.coverage.PointReading.RayPath;
import org.serdica.model.scenario.RasterFrame;

/**
 * Finds which walls and corners light one receiver; for a picture, not for a map. Each throws the very rays that a map is
 * made from, of which only those that meet the receiver's cell are followed.
 */
final class RayFinder {
    private static final int MOST = 8;

    private final SiteLoss site;
    private final int cell;
    private final double x;
    private final double y;
    private final double z;
    private final long[] power = new long[1];
    private final SideChoice choice;
    private final SidePaths paths;

    RayFinder(SiteLoss site, int receiver) {
        this.site = site;
        RasterFrame f = site.surface().frame();
        ReceiverSet set = site.receivers();
        cell = set.cell[receiver];
        x = f.originX() + set.x[receiver];
        y = f.originY() + set.y[receiver];
        z = set.z[receiver];
        SideScene scene = SidePaths.scene(site.surface(), set, site.transmitter(), site.settings());
        choice = scene.choice;
        paths = new SidePaths(scene, power, receiver, cell);
    }

    /** A way and its power, in {@link SidePaths#STEPS}. */
    record Lit(RayPath ray, long power) {}

    /** The strongest of them. */
    List<RayPath> sideRays() {
        return all().stream()
                .sorted(Comparator.comparingLong(Lit::power).reversed())
                .limit(MOST)
                .map(Lit::ray)
                .toList();
    }

    /** As the walls and corners are found. */
    List<Lit> all() {
        List<Lit> found = new ArrayList<>();
        if (cell < 0) {
            return found;
        }
        RasterFrame f = site.surface().frame();
        Transmitter tx = site.transmitter();
        double inX = x - f.originX();
        double inY = y - f.originY();
        for (Wall w : site.surface().walls().walls()) {
            double side = (x - w.x0()) * w.nx() + (y - w.y0()) * w.ny();
            if (side > -f.cellM() && choice.mayReflect(w) && choice.mayMeet(w, inX, inY)) {
                power[0] = 0;
                paths.reflect(w);
                if (power[0] > 0) {
                    double antenna = (tx.x() - w.x0()) * w.nx() + (tx.y() - w.y0()) * w.ny();
                    double t = antenna / (antenna + Math.max(side, 0));
                    double bx = tx.x() - antenna * w.nx();
                    double by = tx.y() - antenna * w.ny();
                    double ex = x - side * w.nx();
                    double ey = y - side * w.ny();
                    found.add(ray("reflected", bx + (ex - bx) * t, by + (ey - by) * t));
                }
            }
        }
        for (Corner c : site.surface().walls().corners()) {
            if (choice.mayBend(c) && choice.mayMeet(c, inX, inY)) {
                power[0] = 0;
                paths.bend(c);
                if (power[0] > 0) {
                    found.add(ray("round a corner", c.x(), c.y()));
                }
            }
        }
        return found;
    }

    private Lit ray(String kind, double atX, double atY) {
        Transmitter tx = site.transmitter();
        double first = Math.hypot(atX - tx.x(), atY - tx.y());
        double second = Math.hypot(x - atX, y - atY);
        double[] xyz = new double[9];
        PointReading.put(xyz, 0, tx.x(), tx.y(), tx.z());
        PointReading.put(xyz, 1, atX, atY, tx.z() + (z - tx.z()) * first / (first + second));
        PointReading.put(xyz, 2, x, y, z);
        return new Lit(new RayPath(kind, xyz, -10 * Math.log10(power[0] / SidePaths.STEPS)), power[0]);
    }
}
