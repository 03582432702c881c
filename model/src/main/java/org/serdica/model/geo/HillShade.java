package org.serdica.model.geo;

/** How bright the ground is for one light, by the angle between its normal and the light's direction. */
public final class HillShade {
    private HillShade() {}

    /**
     * Brightness of every node of a raster, 0 turned away to 1 facing the light; 1 where no height is known.
     *
     * @param azimuthDeg where the light stands, clockwise from north
     * @param altitudeDeg how high above the horizon
     */
    public static float[] of(HeightRaster raster, double azimuthDeg, double altitudeDeg) {
        double lx = Math.sin(Math.toRadians(azimuthDeg)) * Math.cos(Math.toRadians(altitudeDeg));
        double ly = Math.cos(Math.toRadians(azimuthDeg)) * Math.cos(Math.toRadians(altitudeDeg));
        double lz = Math.sin(Math.toRadians(altitudeDeg));
        int cols = raster.cols();
        int rows = raster.rows();
        float[] shade = new float[cols * rows];
        for (int r = 0; r < rows; r++) {
            int south = Math.max(r - 1, 0);
            int north = Math.min(r + 1, rows - 1);
            for (int c = 0; c < cols; c++) {
                int west = Math.max(c - 1, 0);
                int east = Math.min(c + 1, cols - 1);
                double zx = (raster.node(east, r) - raster.node(west, r)) / (raster.cell() * Math.max(1, east - west));
                double zy = (raster.node(c, north) - raster.node(c, south)) / (raster.cell() * Math.max(1, north - south));
                double cosine = (lz - lx * zx - ly * zy) / Math.sqrt(1 + zx * zx + zy * zy);
                shade[r * cols + c] = Double.isNaN(cosine) ? 1 : (float) Math.max(0, cosine);
            }
        }
        return shade;
    }
}
