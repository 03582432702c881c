package org.serdica.importers.raster;

import java.awt.Rectangle;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.serdica.importers.api.HeightGrid;

/** Heights out of a GeoTools coverage, south row first; every so many nodes of one that is too fine to hold. */
final class Grids {
    private static final long MOST_NODES = 64_000_000;
    /** No ground is deeper or higher: files without a "no data" mark still have one, and it looks like this. */
    private static final double LOWEST_M = -500;

    private static final double HIGHEST_M = 9_000;

    private Grids() {}

    static HeightGrid of(GridCoverage2D coverage) {
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
        double noData = noData(coverage);
        float[] z = new float[cols * rows];
        double[] line = new double[width];
        for (int r = 0; r < rows; r++) {
            int y = image.getMinY() + r * step;
            Raster raster = image.getData(new Rectangle(image.getMinX(), y, width, 1));
            raster.getSamples(image.getMinX(), y, width, 1, 0, line);
            int to = (rows - 1 - r) * cols;
            for (int c = 0; c < cols; c++) {
                double v = line[c * step];
                boolean known = v != noData && v >= LOWEST_M && v <= HIGHEST_M;
                z[to + c] = known ? (float) v : Float.NaN;
            }
        }
        // Heights stand in the middle of their cells; the last row taken is the southernmost.
        double x0 = envelope.getMinimum(0) + dx / 2;
        double y0 = envelope.getMaximum(1) - dy / 2 - (double) (rows - 1) * step * dy;
        return new HeightGrid(x0, y0, dx * step, dy * step, cols, rows, z);
    }

    private static double noData(GridCoverage2D coverage) {
        var property = CoverageUtilities.getNoDataProperty(coverage);
        return property == null ? Double.NaN : property.getAsSingleValue();
    }
}
