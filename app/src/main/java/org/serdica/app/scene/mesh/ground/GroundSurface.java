package org.serdica.app.scene.mesh.ground;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;

/**
 * The height of the ground everywhere: the terrain where there is one, running out into a plain at the city's lowest
 * level around it, so that the world has no edge.
 */
public final class GroundSurface {
    /** The terrain's edge has become the plain at this distance from it. */
    public static final double RUN_OUT_M = 1_500;

    private final @Nullable HeightRaster raster;
    private final double plainZ;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final double highestZ;

    private GroundSurface(@Nullable HeightRaster raster, double plainZ) {
        this.raster = raster;
        this.plainZ = plainZ;
        Bounds b = raster == null ? new Bounds(0, 0, 0, 0, 0, 0) : raster.bounds();
        minX = b.minX();
        minY = b.minY();
        maxX = b.maxX();
        maxY = b.maxY();
        highestZ = raster == null ? plainZ : b.maxZ();
    }

    public static GroundSurface of(City city) {
        HeightRaster raster = city.terrain().raster();
        Bounds b = raster == null ? city.bounds() : raster.bounds();
        boolean known = !b.isEmpty() && Double.isFinite(b.minZ());
        return new GroundSurface(raster, known ? b.minZ() : city.frame().originZ());
    }

    /** The level of the plain around the city. */
    public double plainZ() {
        return plainZ;
    }

    /** Whether both have the same terrain, so that meshes made over the one fit the other. */
    public boolean hasSameTerrain(GroundSurface other) {
        return raster == other.raster && plainZ == other.plainZ;
    }

    /** Nothing of the ground stands higher. */
    public double highestZ() {
        return highestZ;
    }

    public boolean isFlat() {
        return raster == null;
    }

    /** How far apart the terrain's own points stand; infinite where it is flat. */
    public double detailM() {
        return raster == null ? Double.POSITIVE_INFINITY : raster.cell();
    }

    public double heightAt(double x, double y) {
        HeightRaster r = raster;
        if (r == null) {
            return plainZ;
        }
        double inX = Math.clamp(x, minX, maxX);
        double inY = Math.clamp(y, minY, maxY);
        double z = r.heightAt(inX, inY);
        if (Double.isNaN(z)) {
            return plainZ;
        }
        if (inX == x && inY == y) {
            return z;
        }
        double out = Math.sqrt((x - inX) * (x - inX) + (y - inY) * (y - inY));
        if (out >= RUN_OUT_M) {
            return plainZ;
        }
        double t = out / RUN_OUT_M;
        return z + (plainZ - z) * t * t * (3 - 2 * t);
    }

    /** Heights at {@code n} points of a row from west to east, written to {@code out}. */
    public void row(double x, double stepM, double y, int n, float[] out) {
        for (int i = 0; i < n; i++) {
            out[i] = (float) heightAt(x + i * stepM, y);
        }
    }
}
