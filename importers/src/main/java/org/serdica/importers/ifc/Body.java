package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Bsp.Facet;
import org.serdica.model.city.Material;
import org.serdica.model.geo.Triangulator;

/** The surface of something as polygons with holes, and whether it encloses a volume. */
final class Body {
    /** Polygons of one element, however its file describes it. */
    static final int MAX_FACES = 400_000;

    private final List<Face> faces = new ArrayList<>();
    private boolean solid = true;

    /** @param rings the outer one first, three doubles a point, none repeating its first point */
    record Face(List<double[]> rings, @Nullable Material material) {}

    List<Face> faces() {
        return faces;
    }

    boolean isEmpty() {
        return faces.isEmpty();
    }

    /** Whether it was described as a solid. */
    boolean isSolid() {
        return solid;
    }

    void notSolid() {
        solid = false;
    }

    void add(List<double[]> rings, @Nullable Material material) {
        if (!rings.isEmpty() && rings.getFirst().length >= 9) {
            if (faces.size() == MAX_FACES) {
                throw new TooMuchWork();
            }
            faces.add(new Face(rings, material));
        }
    }

    void addAll(Body other) {
        for (Face f : other.faces) {
            add(f.rings(), f.material());
        }
        solid &= other.solid;
    }

    /** A copy moved by a map; a mirroring one turns the faces round so that they look outwards again. */
    Body moved(Affine by) {
        boolean mirrored = by.determinant() < 0;
        Body result = new Body();
        result.solid = solid;
        for (Face f : faces) {
            List<double[]> rings = new ArrayList<>(f.rings().size());
            for (double[] ring : f.rings()) {
                double[] copy = mirrored ? reversed(ring) : ring.clone();
                by.applyTo(copy);
                rings.add(copy);
            }
            result.add(rings, f.material());
        }
        return result;
    }

    /** The same surface where faces without a material of their own take this one. */
    Body coloured(@Nullable Material material) {
        if (material == null) {
            return this;
        }
        Body result = new Body();
        result.solid = solid;
        for (Face f : faces) {
            result.add(f.rings(), f.material() == null ? material : f.material());
        }
        return result;
    }

    /** The same solid with all faces looking outwards: what a file has inside out has a volume below nothing. */
    Body outward() {
        return solid && volume() < 0 ? turned() : this;
    }

    private Body turned() {
        Body result = new Body();
        result.solid = solid;
        for (Face f : faces) {
            result.add(f.rings().stream().map(Body::reversed).toList(), f.material());
        }
        return result;
    }

    /** What the faces enclose, if they enclose anything: tetrahedra from one point to every piece of every face. */
    double volume() {
        double six = 0;
        for (Face f : faces) {
            for (double[] ring : f.rings()) {
                six += sixVolumes(faces.getFirst().rings().getFirst(), ring);
            }
        }
        return six / 6;
    }

    private static double sixVolumes(double[] from, double[] ring) {
        double sum = 0;
        double ax = ring[0] - from[0];
        double ay = ring[1] - from[1];
        double az = ring[2] - from[2];
        for (int i = 3; i + 5 < ring.length; i += 3) {
            double bx = ring[i] - from[0];
            double by = ring[i + 1] - from[1];
            double bz = ring[i + 2] - from[2];
            double cx = ring[i + 3] - from[0];
            double cy = ring[i + 4] - from[1];
            double cz = ring[i + 5] - from[2];
            sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
        }
        return sum;
    }

    static double[] reversed(double[] ring) {
        double[] copy = new double[ring.length];
        for (int i = 0; i < ring.length; i += 3) {
            System.arraycopy(ring, i, copy, ring.length - 3 - i, 3);
        }
        return copy;
    }

    /** Convex pieces for cutting. */
    List<Facet> facets(Triangulator triangulator) {
        List<Facet> facets = new ArrayList<>();
        for (Face f : faces) {
            Facet whole = f.rings().size() == 1 ? Facet.of(f.rings().getFirst()) : null;
            if (whole != null && whole.isPlainConvex()) {
                facets.add(whole);
                continue;
            }
            int points = f.rings().stream().mapToInt(r -> r.length / 3).sum();
            double[] xyz = new double[points * 3];
            int[] starts = new int[f.rings().size() + 1];
            int at = 0;
            for (int r = 0; r < f.rings().size(); r++) {
                double[] ring = f.rings().get(r);
                System.arraycopy(ring, 0, xyz, at * 3, ring.length);
                at += ring.length / 3;
                starts[r + 1] = at;
            }
            int[] corners = new int[Triangulator.capacity(points, f.rings().size())];
            int triangles = triangulator.triangulate(xyz, starts, f.rings().size(), corners);
            for (int t = 0; t < triangles; t++) {
                double[] corner = new double[9];
                for (int k = 0; k < 3; k++) {
                    System.arraycopy(xyz, corners[t * 3 + k] * 3, corner, k * 3, 3);
                }
                Facet facet = Facet.of(corner);
                if (facet != null) {
                    facets.add(facet);
                }
            }
        }
        return facets;
    }

    static Body of(List<Facet> facets, @Nullable Material material) {
        Body body = new Body();
        for (Facet f : facets) {
            body.add(List.of(f.xyz()), material);
        }
        return body;
    }

    /** The material most of its faces have. */
    @Nullable
    Material mainMaterial() {
        return faces.isEmpty() ? null : faces.getFirst().material();
    }
}
