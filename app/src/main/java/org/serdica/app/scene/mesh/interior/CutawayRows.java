package org.serdica.app.scene.mesh.interior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.SectionArea;

/** The triangles of an opened building on their way into a mesh: cut off at a height, coloured by object and colour. */
final class CutawayRows {
    /** Over this height the shade at the foot of a wall fades away. */
    private static final double FADE_M = 0.6;

    private final Frame frame;
    private float[] points = new float[3 * 4096];
    private int[] corner = new int[3 * 4096];
    private int[] texel = new int[3 * 4096];
    private int[] object = new int[4096];
    private int pointCount;
    private int triangleCount;
    private final Map<Long, Integer> columns = new HashMap<>();
    private final List<int[]> ownerAndRgb = new ArrayList<>();

    // A triangle has four corners at the most after one cut, and five after two.
    private final double[] kept = new double[18];
    private final double[] whole = new double[18];
    private final double[] crossing = new double[4];
    private int crossings;

    CutawayRows(Frame frame) {
        this.frame = frame;
    }

    /** The column of one colour of one object. */
    int column(int ofObject, int rgb) {
        return columns.computeIfAbsent((long) ofObject << 24 | rgb & 0xFFFFFF, key -> {
            ownerAndRgb.add(new int[] {ofObject, rgb & 0xFFFFFF});
            return ownerAndRgb.size() - 1;
        });
    }

    /**
     * Adds what of a triangle lies below a height.
     *
     * @param p nine coordinates
     * @param sectionZ where it is cut off, relative to the frame's origin
     * @param footZ corners below it take the darker texel, which fades away over {@link #FADE_M}
     * @param area receives the line in which the triangle is cut
     */
    void add(double[] p, double sectionZ, double footZ, int column, int ofObject, SectionArea area) {
        int n = part(p, 3, sectionZ, true, kept);
        if (crossings == 2) {
            area.line(crossing[0], crossing[1], crossing[2], crossing[3]);
        }
        if (lowest(n) < footZ) {
            System.arraycopy(kept, 0, whole, 0, n * 3);
            polygon(part(whole, n, footZ + FADE_M, true, kept), footZ, column, ofObject);
            polygon(part(whole, n, footZ + FADE_M, false, kept), footZ, column, ofObject);
        } else {
            polygon(n, footZ, column, ofObject);
        }
    }

    /** The part of a convex polygon below or above a height; returns how many corners it has. */
    private int part(double[] p, int corners, double z, boolean below, double[] out) {
        int n = 0;
        crossings = 0;
        for (int i = 0; i < corners; i++) {
            int a = i * 3;
            int b = (i + 1) % corners * 3;
            boolean low = p[a + 2] <= z;
            if (low == below) {
                System.arraycopy(p, a, out, n++ * 3, 3);
            }
            if (low != p[b + 2] <= z && crossings < 2) {
                // From the lower end always, so that neighbours are cut at the very same point.
                int from = low ? a : b;
                int to = low ? b : a;
                double share = (z - p[from + 2]) / (p[to + 2] - p[from + 2]);
                out[n * 3] = p[from] + share * (p[to] - p[from]);
                out[n * 3 + 1] = p[from + 1] + share * (p[to + 1] - p[from + 1]);
                out[n * 3 + 2] = z;
                System.arraycopy(out, n * 3, crossing, crossings++ * 2, 2);
                n++;
            }
        }
        return n;
    }

    private double lowest(int corners) {
        double low = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners; i++) {
            low = Math.min(low, kept[i * 3 + 2]);
        }
        return low;
    }

    private void polygon(int corners, double footZ, int column, int ofObject) {
        for (int i = 2; i < corners; i++) {
            triangle(0, i - 1, i, footZ, column, ofObject);
        }
    }

    private void triangle(int a, int b, int c, double footZ, int column, int ofObject) {
        if ((pointCount + 3) * 3 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        if ((triangleCount + 1) * 3 > corner.length) {
            corner = Arrays.copyOf(corner, corner.length * 2);
            texel = Arrays.copyOf(texel, texel.length * 2);
            object = Arrays.copyOf(object, object.length * 2);
        }
        corner(triangleCount * 3, a, footZ, column);
        corner(triangleCount * 3 + 1, b, footZ, column);
        corner(triangleCount * 3 + 2, c, footZ, column);
        object[triangleCount++] = ofObject;
    }

    private void corner(int at, int from, double footZ, int column) {
        for (int i = 0; i < 3; i++) {
            points[pointCount * 3 + i] = (float) kept[from * 3 + i];
        }
        int role = kept[from * 3 + 2] < footZ ? CutawayMesh.FOOT : CutawayMesh.PLAIN;
        texel[at] = CutawayMesh.texel(column, role);
        corner[at] = pointCount++;
    }

    CutawayMesh toMesh() {
        return new CutawayMesh(
                frame,
                Arrays.copyOf(points, pointCount * 3),
                Arrays.copyOf(corner, triangleCount * 3),
                Arrays.copyOf(texel, triangleCount * 3),
                Arrays.copyOf(object, triangleCount),
                ownerAndRgb.stream().mapToInt(c -> c[0]).toArray(),
                ownerAndRgb.stream().mapToInt(c -> c[1]).toArray());
    }
}
