package org.serdica.model.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Ray;
import org.serdica.model.geo.Tin;

/** The ground of a city as a height raster; {@link #NONE} where no file brought one. */
public record Terrain(@Nullable HeightRaster raster) {
    public static final Terrain NONE = new Terrain(null);

    /** 32 MB of heights: enough for 14 km square at 5 m. */
    private static final int MAX_NODES = 8_000_000;

    /** The ground that triangles make, at about the grain of the triangles. */
    public static Terrain of(Tin tin) {
        if (tin.triangleCount() == 0) {
            return NONE;
        }
        Bounds b = tin.bounds();
        double grainM = Math.sqrt(2 * b.width() * b.depth() / tin.triangleCount());
        return new Terrain(tin.rasterised(Math.clamp(grainM / 2, 0.5, 50), MAX_NODES));
    }

    /** The ground that the relief objects of these tiles make; {@link #NONE} if there are none. */
    public static Terrain ofRelief(List<Tile> tiles) {
        return of(ReliefTin.of(tiles));
    }

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

    /** Where the ray first meets the ground before {@code maxT}; NaN if it does not. */
    public double rayHit(Ray ray, double maxT) {
        return raster == null ? Double.NaN : raster.rayHit(ray, maxT);
    }
}
