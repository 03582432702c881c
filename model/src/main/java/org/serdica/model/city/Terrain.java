package org.serdica.model.city;

import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;

/** The ground of a city as a height raster; {@link #NONE} where no file brought one. */
public record Terrain(@Nullable HeightRaster raster) {
    public static final Terrain NONE = new Terrain(null);

    public boolean isPresent() {
        return raster != null;
    }

    public Bounds bounds() {
        return raster == null ? Bounds.EMPTY : raster.bounds();
    }

    /** The ground's height, NaN where it is not known. */
    public double heightAt(double x, double y) {
        return raster == null ? Double.NaN : raster.heightAt(x, y);
    }

    /** The ground's height, or {@code other} where it is not known. */
    public double heightAt(double x, double y, double other) {
        double z = heightAt(x, y);
        return Double.isNaN(z) ? other : z;
    }
}
