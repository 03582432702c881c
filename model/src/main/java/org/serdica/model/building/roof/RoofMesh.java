package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.List;

/**
 * A roof over an outline, and how high the walls reach up to it.
 *
 * @param faces each with its rings, three doubles a corner: the outer ring counter-clockwise from above
 * @param tops for each edge of the outline, ring by ring, the wall's upper border from the edge's start to its end
 */
public record RoofMesh(Outline outline, List<List<double[]>> faces, List<double[]> tops) {
    /** Level at that height. */
    public static RoofMesh flat(Outline outline, double z) {
        List<double[]> face = new ArrayList<>(outline.rings().size());
        List<double[]> tops = new ArrayList<>(outline.edgeCount());
        for (double[] ring : outline.rings()) {
            int n = ring.length / 2;
            double[] xyz = new double[n * 3];
            for (int i = 0; i < n; i++) {
                xyz[i * 3] = ring[i * 2];
                xyz[i * 3 + 1] = ring[i * 2 + 1];
                xyz[i * 3 + 2] = z;
            }
            face.add(xyz);
            levelTops(ring, z, tops);
        }
        return new RoofMesh(outline, List.of(face), tops);
    }

    /** Walls that all end at that height. */
    static void levelTops(double[] ring, double z, List<double[]> tops) {
        int n = ring.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            tops.add(new double[] {ring[i * 2], ring[i * 2 + 1], z, ring[j * 2], ring[j * 2 + 1], z});
        }
    }

    /** The same roof with corners that lie within that distance of each other made one. */
    public RoofMesh welded(double withinM) {
        return RoofWeld.weld(this, withinM);
    }

    /** How high its highest point is. */
    public double topM() {
        double top = Double.NEGATIVE_INFINITY;
        for (List<double[]> face : faces) {
            double[] outer = face.getFirst();
            for (int i = 2; i < outer.length; i += 3) {
                top = Math.max(top, outer[i]);
            }
        }
        return top;
    }
}
