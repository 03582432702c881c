package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.city.Material;

/** Solids made by moving a cross-section: along a straight line, round an axis, along a curve. */
final class Sweeps {
    private static final double STEP_RAD = Math.PI / 12;
    private static final int DISK_CORNERS = 12;

    private Sweeps() {}

    /** The section at the start turned round, the section at the end, and a wall along every edge between. */
    static Body extruded(List<Section> sections, double[] by, @Nullable Material material) {
        Body body = new Body();
        boolean upwards = by[2] >= 0;
        for (Section s : sections) {
            List<double[]> bottom = new ArrayList<>();
            List<double[]> top = new ArrayList<>();
            for (List<double[]> ring : s.rings()) {
                double[] low = flat(ring);
                double[] high = low.clone();
                Affine.shift(by[0], by[1], by[2]).applyTo(high);
                bottom.add(upwards ? Body.reversed(low) : low);
                top.add(upwards ? high : Body.reversed(high));
                walls(body, upwards ? low : high, upwards ? high : low, material);
            }
            body.add(bottom, material);
            body.add(top, material);
        }
        return body;
    }

    /** The section turned round an axis by an angle. */
    static Body revolved(List<Section> sections, Affine axis, double angle, @Nullable Material material) {
        double turn = Math.clamp(angle, -2 * Math.PI, 2 * Math.PI);
        boolean closed = Math.abs(turn) > 2 * Math.PI - 1e-6;
        int steps = (int) Math.max(2, Math.ceil(Math.abs(turn) / STEP_RAD));
        List<Affine> stations = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            stations.add(rotation(axis, turn * i / steps));
        }
        return along(sections, stations, closed, material).outward();
    }

    private static Affine rotation(Affine axis, double angle) {
        double[] a = {axis.xz(), axis.yz(), axis.zz()};
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double t = 1 - c;
        Affine turn = new Affine(
                t * a[0] * a[0] + c,
                t * a[0] * a[1] - s * a[2],
                t * a[0] * a[2] + s * a[1],
                t * a[0] * a[1] + s * a[2],
                t * a[1] * a[1] + c,
                t * a[1] * a[2] - s * a[0],
                t * a[0] * a[2] - s * a[1],
                t * a[1] * a[2] + s * a[0],
                t * a[2] * a[2] + c,
                0,
                0,
                0);
        return Affine.shift(axis.dx(), axis.dy(), axis.dz())
                .after(turn)
                .after(Affine.shift(-axis.dx(), -axis.dy(), -axis.dz()));
    }

    /** A disk, hollow if there is an inner radius, along a curve. */
    static Body disk(List<double[]> line, double radius, double inner, @Nullable Material material) {
        if (line.size() < 2 || !(radius > 0)) {
            return new Body();
        }
        List<List<double[]>> rings = new ArrayList<>();
        rings.add(circle(radius, 1));
        if (inner > 0 && inner < radius) {
            rings.add(circle(inner, -1));
        }
        return along(List.of(new Section(rings)), untwisted(line), false, material)
                .outward();
    }

    /** A section carried along a curve, staying upright as far as that goes. */
    static Body carried(List<Section> sections, List<double[]> line, @Nullable Material material) {
        return line.size() < 2
                ? new Body()
                : along(sections, upright(line), false, material).outward();
    }

    private static List<double[]> circle(double r, int sense) {
        List<double[]> ring = new ArrayList<>(DISK_CORNERS);
        for (int i = 0; i < DISK_CORNERS; i++) {
            double a = sense * 2 * Math.PI * i / DISK_CORNERS;
            ring.add(new double[] {r * Math.cos(a), r * Math.sin(a), 0});
        }
        return ring;
    }

    /** A frame at each point whose z axis halves the bend there and whose x axis is level. */
    private static List<Affine> upright(List<double[]> line) {
        List<Affine> frames = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            double[] z = ahead(line, i);
            double[] nearX = Math.abs(z[2]) < 0.99 ? Vectors.cross(new double[] {0, 0, 1}, z) : new double[] {1, 0, 0};
            frames.add(Placements.frame(z, nearX, line.get(i)));
        }
        return frames;
    }

    /** The like, each turned as little as can be against the one before: a pipe through them is not wrung. */
    private static List<Affine> untwisted(List<double[]> line) {
        List<Affine> frames = new ArrayList<>(line.size());
        double[] nearX = Math.abs(ahead(line, 0)[0]) < 0.9 ? new double[] {1, 0, 0} : new double[] {0, 1, 0};
        for (int i = 0; i < line.size(); i++) {
            Affine frame = Placements.frame(ahead(line, i), nearX, line.get(i));
            frames.add(frame);
            nearX = new double[] {frame.xx(), frame.yx(), frame.zx()};
        }
        return frames;
    }

    private static double[] ahead(List<double[]> line, int i) {
        double[] before = line.get(Math.max(0, i - 1));
        double[] after = line.get(Math.min(line.size() - 1, i + 1));
        return Vectors.unit(
                new double[] {after[0] - before[0], after[1] - before[1], after[2] - before[2]},
                new double[] {0, 0, 1});
    }

    private static Body along(
            List<Section> sections, List<Affine> stations, boolean closed, @Nullable Material material) {
        Body body = new Body();
        for (Section s : sections) {
            if ((long) s.rings().getFirst().size() * stations.size() > Body.MAX_FACES) {
                throw new TooMuchWork();
            }
            List<double[]> first = new ArrayList<>();
            List<double[]> last = new ArrayList<>();
            for (List<double[]> ring : s.rings()) {
                double[] before = null;
                for (Affine station : stations) {
                    double[] here = flat(ring);
                    station.applyTo(here);
                    if (before == null) {
                        first.add(Body.reversed(here));
                    } else {
                        walls(body, before, here, material);
                    }
                    before = here;
                }
                if (before != null) {
                    last.add(before);
                }
            }
            if (!closed) {
                body.add(first, material);
                body.add(last, material);
            }
        }
        return body;
    }

    private static void walls(Body body, double[] low, double[] high, @Nullable Material material) {
        int n = low.length;
        for (int i = 0; i < n; i += 3) {
            int j = (i + 3) % n;
            double[] quad = {
                low[i], low[i + 1], low[i + 2], low[j], low[j + 1], low[j + 2],
                high[j], high[j + 1], high[j + 2], high[i], high[i + 1], high[i + 2],
            };
            // An edge on the axis of a turn stays where it is; an edge that meets the axis makes a triangle.
            boolean still = same(low, high, i);
            boolean stillNext = same(low, high, j);
            if (!still || !stillNext) {
                body.add(List.of(still || stillNext ? Arrays.copyOf(still ? quad : rotated(quad), 9) : quad), material);
            }
        }
    }

    private static boolean same(double[] a, double[] b, int i) {
        return Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) < 1e-9;
    }

    /** The four corners with the last one first. */
    private static double[] rotated(double[] quad) {
        double[] turned = new double[12];
        System.arraycopy(quad, 9, turned, 0, 3);
        System.arraycopy(quad, 0, turned, 3, 9);
        return turned;
    }

    private static double[] flat(List<double[]> ring) {
        double[] xyz = new double[ring.size() * 3];
        for (int i = 0; i < ring.size(); i++) {
            System.arraycopy(ring.get(i), 0, xyz, i * 3, 3);
        }
        return xyz;
    }
}
