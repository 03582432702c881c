package org.serdica.importers.citygml;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/** Triangles between the points of a TIN that lists no triangles of its own, as GML leaves to the reader. */
final class Delaunay {
    private static final int MOST_POINTS = 500_000;

    private Delaunay() {}

    /**
     * @param xyz points, three numbers each
     * @return triangles, nine numbers each, counterclockwise as seen from above
     */
    static double[] triangles(double[] xyz) {
        List<Coordinate> sites = new ArrayList<>(xyz.length / 3);
        for (int i = 0; i + 2 < xyz.length && sites.size() < MOST_POINTS; i += 3) {
            if (Double.isFinite(xyz[i] + xyz[i + 1] + xyz[i + 2])) {
                sites.add(new Coordinate(xyz[i], xyz[i + 1], xyz[i + 2]));
            }
        }
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(sites);
        Geometry triangles = builder.getTriangles(new GeometryFactory());
        double[] corners = new double[triangles.getNumGeometries() * 9];
        for (int t = 0; t < triangles.getNumGeometries(); t++) {
            Coordinate[] ring = triangles.getGeometryN(t).getCoordinates();
            boolean left = org.locationtech.jts.algorithm.Orientation.isCCW(ring);
            for (int k = 0; k < 3; k++) {
                Coordinate c = ring[left ? k : 3 - k];
                corners[t * 9 + k * 3] = c.x;
                corners[t * 9 + k * 3 + 1] = c.y;
                corners[t * 9 + k * 3 + 2] = c.getZ();
            }
        }
        return corners;
    }
}
