package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.radio.coverage.PointReading.RayPath;
import org.serdica.model.scenario.RasterFrame;

/** Finds which walls and corners light one cell, by sweeping each for itself; for a picture, not for a map. */
final class RayFinder {
    private static final int MOST = 8;

    private final SiteLoss site;
    private final int cell;
    private final double x;
    private final double y;
    private final double z;

    RayFinder(SiteLoss site, int cell) {
        this.site = site;
        this.cell = cell;
        RasterFrame f = site.surface().frame();
        x = f.x(cell % f.columns());
        y = f.y(cell / f.columns());
        z = site.receivers().z[cell];
    }

    List<RayPath> sideRays() {
        long[] power = new long[site.count()];
        SidePaths paths =
                new SidePaths(site.surface(), site.receivers(), site.transmitter(), site.settings(), power, 0);
        Transmitter tx = site.transmitter();
        List<RayPath> found = new ArrayList<>();
        for (Wall w : site.surface().walls().walls()) {
            double side = (x - w.x0()) * w.nx() + (y - w.y0()) * w.ny();
            if (side > 0 && paths.mayReflect(w)) {
                long before = power[cell];
                paths.reflect(w);
                if (power[cell] > before) {
                    double antenna = (tx.x() - w.x0()) * w.nx() + (tx.y() - w.y0()) * w.ny();
                    double t = antenna / (antenna + side);
                    double bx = tx.x() - antenna * w.nx();
                    double by = tx.y() - antenna * w.ny();
                    double ex = x - side * w.nx();
                    double ey = y - side * w.ny();
                    found.add(ray("reflected", bx + (ex - bx) * t, by + (ey - by) * t, power[cell] - before));
                }
            }
        }
        for (Corner c : site.surface().walls().corners()) {
            if (paths.mayBend(c)) {
                long before = power[cell];
                paths.bend(c);
                if (power[cell] > before) {
                    found.add(ray("round a corner", c.x(), c.y(), power[cell] - before));
                }
            }
        }
        found.sort(Comparator.comparingDouble(RayPath::lossDb));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private RayPath ray(String kind, double atX, double atY, long power) {
        Transmitter tx = site.transmitter();
        double first = Math.hypot(atX - tx.x(), atY - tx.y());
        double second = Math.hypot(x - atX, y - atY);
        double[] xyz = new double[9];
        PointReading.put(xyz, 0, tx.x(), tx.y(), tx.z());
        PointReading.put(xyz, 1, atX, atY, tx.z() + (z - tx.z()) * first / (first + second));
        PointReading.put(xyz, 2, x, y, z);
        return new RayPath(kind, xyz, -10 * Math.log10(power / SidePaths.STEPS));
    }
}
