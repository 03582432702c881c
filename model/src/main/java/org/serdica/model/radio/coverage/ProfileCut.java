package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.Wavelength;
import org.serdica.model.scenario.RasterFrame;

/**
 * What stands between an antenna and a place, from one to the other.
 *
 * @param distanceM of each point
 * @param groundM heights of the ground, with the curve of the Earth as waves see it
 * @param surfaceM the same with roofs
 * @param crownM tops of trees, NaN where there are none
 * @param rayM height of the straight ray
 * @param fresnelM radius of the first Fresnel zone about it
 * @param edges the points that a string pulled tight from end to end would touch, without the ends
 */
public record ProfileCut(
        double[] distanceM,
        double[] groundM,
        double[] surfaceM,
        double[] crownM,
        double[] rayM,
        double[] fresnelM,
        List<Integer> edges) {
    public ProfileCut {
        edges = List.copyOf(edges);
    }

    static ProfileCut of(SurfaceRaster s, Transmitter tx, double x, double y, double z) {
        RasterFrame f = s.frame();
        double path = Math.max(Math.hypot(x - tx.x(), y - tx.y()), f.cellM());
        int n = (int) Math.ceil(path / f.cellM()) + 1;
        double[] d = new double[n];
        double[] ground = new double[n];
        double[] surface = new double[n];
        double[] crown = new double[n];
        double[] ray = new double[n];
        double[] fresnel = new double[n];
        double wavelength = Wavelength.ituM(tx.frequencyGHz());
        for (int k = 0; k < n; k++) {
            double t = (double) k / (n - 1);
            d[k] = path * t;
            int cell = f.index(tx.x() + (x - tx.x()) * t, tx.y() + (y - tx.y()) * t);
            double bulge = EffectiveEarth.bulgeM(EffectiveEarth.MEDIAN_RADIUS_KM, d[k] / 1000, (path - d[k]) / 1000);
            ground[k] = cell < 0 ? Double.NaN : s.ground[cell] + bulge;
            surface[k] = cell < 0 ? Double.NaN : s.surface[cell] + bulge;
            crown[k] = cell < 0 || s.canopy[cell] == SurfaceRaster.NO_TREE ? Double.NaN : s.canopy[cell] + bulge;
            ray[k] = tx.z() + (z - tx.z()) * t;
            fresnel[k] = Math.sqrt(wavelength * d[k] * (path - d[k]) / path);
        }
        return new ProfileCut(d, ground, surface, crown, ray, fresnel, edges(d, surface, tx.z(), z));
    }

    /** The upper hull between the ends. */
    private static List<Integer> edges(double[] d, double[] h, double from, double to) {
        int n = d.length;
        int[] hull = new int[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            double z = height(h, k, n, from, to);
            if (Double.isNaN(z)) {
                continue;
            }
            while (count > 1) {
                int a = hull[count - 2];
                int b = hull[count - 1];
                double up = height(h, b, n, from, to) - height(h, a, n, from, to);
                if (up * (d[k] - d[b]) > (z - height(h, b, n, from, to)) * (d[b] - d[a])) {
                    break;
                }
                count--;
            }
            hull[count++] = k;
        }
        List<Integer> edges = new ArrayList<>();
        for (int i = 1; i < count - 1; i++) {
            edges.add(hull[i]);
        }
        return edges;
    }

    private static double height(double[] h, int k, int n, double from, double to) {
        return k == 0 ? from : k == n - 1 ? to : h[k];
    }
}
