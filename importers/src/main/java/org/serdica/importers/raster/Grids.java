package org.serdica.importers.raster;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.HeightGrid;
import org.serdica.importers.api.InputTrouble;

/** Heights out of a GeoTools coverage, south row first; every so many nodes of one that is too fine to hold. */
final class Grids {
    private static final long MOST_NODES = 64_000_000;
    /** No ground is deeper or higher: files without a "no data" mark still have one, and it looks like this. */
    private static final double LOWEST_M = -500;

    private static final double HIGHEST_M = 9_000;

    /** A turn of less is rounding. */
    private static final double STRAIGHT = 1e-9;

    private Grids() {}

    /** @param name of the file, for what is wrong with it */
    static HeightGrid of(GridCoverage2D coverage, String name) throws InputTrouble {
        RenderedImage image = coverage.getRenderedImage();
        ReferencedEnvelope envelope = coverage.getEnvelope2D();
        int width = image.getWidth();
        int height = image.getHeight();
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST_NODES) {
            step++;
        }
        int cols = (width + step - 1) / step;
        int rows = (height + step - 1) / step;
        double dx = (envelope.getMaximum(0) - envelope.getMinimum(0)) / width;
        double dy = (envelope.getMaximum(1) - envelope.getMinimum(1)) / height;
        AffineTransform turn = turn(coverage);
        double noData = noData(coverage);
        float[] z = new float[cols * rows];
        double[] line = new double[width];
        for (int r = 0; r < rows; r++) {
            int y = image.getMinY() + r * step;
            Raster raster = image.getData(new Rectangle(image.getMinX(), y, width, 1));
            raster.getSamples(image.getMinX(), y, width, 1, 0, line);
            int to = (turn == null ? rows - 1 - r : r) * cols;
            for (int c = 0; c < cols; c++) {
                double v = line[c * step];
                boolean known = v != noData && v >= LOWEST_M && v <= HIGHEST_M;
                z[to + c] = known ? (float) v : Float.NaN;
            }
        }
        if (turn != null) {
            return turned(turn, step, cols, rows, z, name);
        }
        // Heights stand in the middle of their cells; the last row taken is the southernmost.
        double x0 = envelope.getMinimum(0) + dx / 2;
        double y0 = envelope.getMaximum(1) - dy / 2 - (double) (rows - 1) * step * dy;
        return new HeightGrid(x0, y0, dx * step, dy * step, cols, rows, z);
    }

    /** From pixels' middles to coordinates, where the rows of the picture do not run from west to east; else null. */
    private static @Nullable AffineTransform turn(GridCoverage2D coverage) {
        return coverage.getGridGeometry().getGridToCRS() instanceof AffineTransform t
                        && Math.hypot(t.getShearX(), t.getShearY())
                                > STRAIGHT * Math.hypot(t.getScaleX(), t.getScaleY())
                ? t
                : null;
    }

    private static HeightGrid turned(AffineTransform t, int step, int cols, int rows, float[] z, String name)
            throws InputTrouble {
        double[] origin = {t.getTranslateX(), t.getTranslateY()};
        double[] first = {t.getScaleX() * step, t.getShearY() * step};
        double[] second = {t.getShearX() * step, t.getScaleY() * step};
        HeightGrid grid = HeightGrid.turned(origin, first, second, cols, rows, z);
        if (grid == null) {
            throw new InputTrouble(
                    "RASTER_BROKEN", name + " is turned in a way that leaves it no area; it was not read.");
        }
        return grid;
    }

    private static double noData(GridCoverage2D coverage) {
        var property = CoverageUtilities.getNoDataProperty(coverage);
        return property == null ? Double.NaN : property.getAsSingleValue();
    }
}
