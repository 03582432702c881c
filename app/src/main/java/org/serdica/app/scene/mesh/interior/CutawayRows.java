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
    private final Frame frame;
    private float[] points = new float[3 * 4096];
    private int[] corner = new int[3 * 4096];
    private int[] texel = new int[3 * 4096];
    private int[] object = new int[4096];
    private int pointCount;
    private int triangleCount;
    private final Map<Long, Integer> columns = new HashMap<>();
    private final List<int[]> ownerAndRgb = new ArrayList<>();

    // What is left of a triangle after the cut: four corners at the most.
    private final double[] kept = new double[12];

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
     * @param footZ corners below it take the darker texel
     * @param area receives the line in which the triangle is cut
     */
    void add(double[] p, double sectionZ, double footZ, int column, int ofObject, SectionArea area) {
        int n = 0;
        double ax = 0;
        double ay = 0;
        boolean open = false;
        for (int i = 0; i < 3; i++) {
            int a = i * 3;
            int b = (i + 1) % 3 * 3;
            boolean in = p[a + 2] <= sectionZ;
            if (in) {
                System.arraycopy(p, a, kept, n++ * 3, 3);
            }
            if (in != p[b + 2] <= sectionZ) {
                // From the lower end always, so that neighbours are cut at the very same point.
                int low = in ? a : b;
                int high = in ? b : a;
                double share = (sectionZ - p[low + 2]) / (p[high + 2] - p[low + 2]);
                double x = p[low] + share * (p[high] - p[low]);
                double y = p[low + 1] + share * (p[high + 1] - p[low + 1]);
                kept[n * 3] = x;
                kept[n * 3 + 1] = y;
                kept[n++ * 3 + 2] = sectionZ;
                if (open) {
                    area.line(ax, ay, x, y);
                }
                open = true;
                ax = x;
                ay = y;
            }
        }
        for (int i = 2; i < n; i++) {
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
