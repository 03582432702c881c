package org.serdica.app.scene.mesh.light;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * Draws the surfaces of buildings and bridges into a {@link Skyline}: each polygon is filled line by line with the heights of
 * its plane. Not thread-safe; make one a run.
 */
public final class SkylineRasteriser {
    /** The layers whose polygons cast shadows. */
    public static final Set<Layer> CASTERS =
            Collections.unmodifiableSet(EnumSet.of(Layer.BUILDINGS, Layer.BRIDGES, Layer.GENERIC));

    /** Of a polygon's normal: steeper ones cover no cell worth filling. */
    private static final double UPRIGHT = 0.02;

    private final Skyline skyline;
    private final ObjectFilter shown;
    private final HeightLimit limit;
    private double[] px = new double[64];
    private double[] py = new double[64];
    private double[] pz = new double[64];
    private int[] ringEnd = new int[8];
    private double[] crossing = new double[64];

    private SkylineRasteriser(Skyline skyline, ObjectFilter shown, HeightLimit limit) {
        this.skyline = skyline;
        this.shown = shown;
        this.limit = limit;
    }

    /** The skyline of a window, with what is shown of {@code casters} drawn in its finest level of detail. */
    public static Skyline draw(
            City city, GroundSurface ground, Bounds window, double cellM, Set<Layer> casters, ObjectFilter shown) {
        return draw(city, ground, window, cellM, casters, shown, HeightLimit.NONE);
    }

    /** The same with objects that are cut off at some height. */
    static Skyline draw(
            City city,
            GroundSurface ground,
            Bounds window,
            double cellM,
            Set<Layer> casters,
            ObjectFilter shown,
            HeightLimit limit) {
        Skyline skyline = new Skyline(window, cellM, ground);
        SkylineRasteriser r = new SkylineRasteriser(skyline, shown, limit);
        for (Tile tile : city.tiles()) {
            if (CASTERS.contains(tile.layer())
                    && casters.contains(tile.layer())
                    && tile.bounds().intersectsPlan(window)) {
                r.draw(tile);
            }
        }
        return skyline;
    }

    private void draw(Tile tile) {
        for (int o = 0; o < tile.objectCount(); o++) {
            if (!shown.test(tile, o)) {
                continue;
            }
            int finest = -1;
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                if (tile.type(g).isSurface() && (finest < 0 || tile.lod(g) > tile.lod(finest))) {
                    finest = g;
                }
            }
            if (finest < 0) {
                continue;
            }
            double highest = limit.atMostM(tile, o);
            for (int s = tile.surfaceStart(finest); s < tile.surfaceEnd(finest); s++) {
                if (!tile.surfaceKind(s).isFacade()) {
                    draw(tile, s, highest);
                }
            }
        }
    }

    private void draw(Tile tile, int surface, double highest) {
        int rings = 0;
        int n = 0;
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            for (int v = tile.vertexStart(ring); v < tile.vertexEnd(ring); v++) {
                if (n == px.length) {
                    px = Arrays.copyOf(px, n * 2);
                    py = Arrays.copyOf(py, n * 2);
                    pz = Arrays.copyOf(pz, n * 2);
                }
                px[n] = (tile.x(v) - skyline.x0) / skyline.cell;
                py[n] = (tile.y(v) - skyline.y0) / skyline.cell;
                pz[n++] = tile.z(v);
            }
            if (rings == ringEnd.length) {
                ringEnd = Arrays.copyOf(ringEnd, rings * 2);
            }
            ringEnd[rings++] = n;
        }
        if (rings > 0 && ringEnd[0] >= 3) {
            fill(rings, n, highest);
        }
    }

    private void fill(int rings, int n, double highest) {
        double nx = 0;
        double ny = 0;
        double nz = 0;
        int outer = ringEnd[0];
        // Newell's normal, with plan coordinates in cells and heights in metres.
        for (int i = 0, j = outer - 1; i < outer; j = i++) {
            nx += (py[j] - py[i]) * (pz[j] + pz[i]);
            ny += (pz[j] - pz[i]) * (px[j] + px[i]);
            nz += (px[j] - px[i]) * (py[j] + py[i]);
        }
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(Math.abs(nz) > UPRIGHT * length)) {
            return;
        }
        double cx = 0;
        double cy = 0;
        double cz = 0;
        double lowY = Double.POSITIVE_INFINITY;
        double highY = Double.NEGATIVE_INFINITY;
        double lowZ = lowY;
        double highZ = highY;
        for (int i = 0; i < n; i++) {
            if (i < outer) {
                cx += px[i] / outer;
                cy += py[i] / outer;
                cz += pz[i] / outer;
            }
            lowY = Math.min(lowY, py[i]);
            highY = Math.max(highY, py[i]);
            lowZ = Math.min(lowZ, pz[i]);
            highZ = Math.max(highZ, pz[i]);
        }
        int from = Math.max(0, (int) Math.ceil(lowY));
        int to = Math.min(skyline.rows - 1, (int) Math.floor(highY));
        double slopeX = -nx / nz;
        double slopeY = -ny / nz;
        for (int row = from; row <= to; row++) {
            int crossings = crossings(row, rings);
            double z0 = cz + slopeY * (row - cy) - slopeX * cx;
            for (int k = 0; k + 1 < crossings; k += 2) {
                int c0 = Math.max(0, (int) Math.ceil(crossing[k]));
                int c1 = Math.min(skyline.cols - 1, (int) Math.floor(crossing[k + 1]));
                int at = row * skyline.cols + c0;
                for (int c = c0; c <= c1; c++, at++) {
                    float z = (float) Math.min(highest, Math.clamp(z0 + slopeX * c, lowZ, highZ));
                    if (z > skyline.top[at]) {
                        skyline.top[at] = z;
                    }
                }
            }
        }
    }

    /** Where the rings cross a row, sorted; kept in {@link #crossing}. */
    private int crossings(int row, int rings) {
        int count = 0;
        int start = 0;
        for (int ring = 0; ring < rings; ring++) {
            int end = ringEnd[ring];
            for (int i = start, j = end - 1; i < end; j = i++) {
                if (py[i] <= row != py[j] <= row) {
                    if (count == crossing.length) {
                        crossing = Arrays.copyOf(crossing, count * 2);
                    }
                    crossing[count++] = px[i] + (row - py[i]) / (py[j] - py[i]) * (px[j] - px[i]);
                }
            }
            start = end;
        }
        Arrays.sort(crossing, 0, count);
        return count;
    }
}
