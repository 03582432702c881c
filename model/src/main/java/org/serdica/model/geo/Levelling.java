package org.serdica.model.geo;

import java.util.function.DoubleBinaryOperator;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Ground made level within an area, with embankments around it down or up to the ground as it was.
 *
 * @param batter how far an embankment goes out for each metre of height: 2 for 1 : 2, 0 for a retaining wall
 */
public record Levelling(Polygon area, double heightM, double batter) {
    /** An embankment that has not met the ground by there ends there. */
    private static final double FARTHEST_M = 400;

    private static final int MOST_NODES = 4_000_000;

    public Levelling {
        if (area.isEmpty() || !Double.isFinite(heightM) || !(batter >= 0 && batter <= 100)) {
            throw new IllegalArgumentException("levelling needs an area, a height, and a batter from 0 to 100");
        }
    }

    /**
     * What is to be dug and filled.
     *
     * @param before the nodes as they are
     * @param after the same nodes when it is done
     */
    public record Earthworks(HeightPatch before, HeightPatch after, double cutM3, double fillM3) {}

    /** The works on a raster's own nodes. Every cell that touches the area becomes level as a whole. */
    public Earthworks on(HeightRaster ground) {
        Envelope box = area.getEnvelopeInternal();
        for (double reach = ground.cell() * 2; ; reach *= 2) {
            int c0 = clamp(Math.floor((box.getMinX() - reach - ground.x0()) / ground.cell()), ground.cols());
            int r0 = clamp(Math.floor((box.getMinY() - reach - ground.y0()) / ground.cell()), ground.rows());
            int c1 = clamp(Math.ceil((box.getMaxX() + reach - ground.x0()) / ground.cell()), ground.cols());
            int r1 = clamp(Math.ceil((box.getMaxY() + reach - ground.y0()) / ground.cell()), ground.rows());
            HeightPatch before = HeightPatch.of(ground, c0, r0, c1 - c0 + 1, r1 - r0 + 1);
            float[] z = before.z().clone();
            boolean open = level(
                    z,
                    before.cols(),
                    ground.x0() + c0 * ground.cell(),
                    ground.y0() + r0 * ground.cell(),
                    ground.cell());
            boolean whole = c0 == 0 && r0 == 0 && c1 == ground.cols() - 1 && r1 == ground.rows() - 1;
            if (!open || whole || batter == 0 || reach > FARTHEST_M) {
                return works(before, new HeightPatch(c0, r0, before.cols(), before.rows(), z), ground.cell());
            }
        }
    }

    /**
     * The works as a raster of their own over ground that is no raster: triangles keep their detail elsewhere.
     *
     * @param groundAt the ground's height, NaN where it is not known
     * @return NaN where the ground stays as it is
     */
    public HeightRaster over(DoubleBinaryOperator groundAt, double cellM) {
        Envelope box = area.getEnvelopeInternal();
        for (double reach = cellM * 2; ; reach *= 2) {
            double x0 = box.getMinX() - reach;
            double y0 = box.getMinY() - reach;
            double cell = RasterMosaic.cell(cellM, box.getWidth() + 2 * reach, box.getHeight() + 2 * reach, MOST_NODES);
            int cols = RasterMosaic.nodes(box.getWidth() + 2 * reach, cell);
            int rows = RasterMosaic.nodes(box.getHeight() + 2 * reach, cell);
            float[] z = new float[cols * rows];
            for (int r = 0, i = 0; r < rows; r++) {
                for (int c = 0; c < cols; c++, i++) {
                    z[i] = (float) groundAt.applyAsDouble(x0 + c * cell, y0 + r * cell);
                }
            }
            float[] old = z.clone();
            boolean open = level(z, cols, x0, y0, cell);
            if (!open || batter == 0 || reach > FARTHEST_M) {
                for (int i = 0; i < z.length; i++) {
                    z[i] = Float.compare(z[i], old[i]) == 0 ? Float.NaN : z[i];
                }
                return new HeightRaster(x0, y0, cell, cols, rows, z);
            }
        }
    }

    private static int clamp(double node, int count) {
        return (int) Math.clamp(node, 0, count - 1.0);
    }

    /** Levels the nodes; whether one on the border was touched, so that the embankment may go on beyond it. */
    private boolean level(float[] z, int cols, double x0, double y0, double cell) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        IndexedFacetDistance distance = new IndexedFacetDistance(area);
        double corner = cell * Math.sqrt(2);
        int rows = z.length / cols;
        boolean open = false;
        Coordinate at = new Coordinate();
        for (int i = 0; i < z.length; i++) {
            int row = i / cols;
            at.x = x0 + i % cols * cell;
            at.y = y0 + row * cell;
            double off = 0;
            if (inside.locate(at) == Location.EXTERIOR) {
                off = Math.max(0, distance.distance(area.getFactory().createPoint(at)) - corner);
            }
            float old = z[i];
            if (off == 0) {
                z[i] = (float) heightM;
            } else if (batter > 0) {
                // What is not known stays so: clamping NaN gives NaN.
                z[i] = (float) Math.min(heightM + off / batter, Math.max(heightM - off / batter, old));
            }
            boolean border = i % cols == 0 || i % cols == cols - 1 || row == 0 || row == rows - 1;
            open |= border && Float.compare(z[i], old) != 0;
        }
        return open;
    }

    private static Earthworks works(HeightPatch before, HeightPatch after, double cell) {
        double cut = 0;
        double fill = 0;
        for (int i = 0; i < before.z().length; i++) {
            double rise = after.z()[i] - before.z()[i];
            if (!Double.isNaN(rise)) {
                cut += Math.max(0, -rise);
                fill += Math.max(0, rise);
            }
        }
        return new Earthworks(before, after, cut * cell * cell, fill * cell * cell);
    }
}
