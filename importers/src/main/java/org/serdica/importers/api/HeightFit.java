package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * Whether the heights of files fit the city they come into: compares the feet of what stands on the ground with the
 * terrain, or, where there is none, with the feet of the buildings that are there already.
 */
final class HeightFit {
    /** Cellars and slopes make differences of some metres; what is off by more has other heights. */
    private static final double OFF_TERRAIN_M = 15;

    /** A city without a terrain may have hills. */
    private static final double OFF_BUILDINGS_M = 40;

    /** Undulations of the geoid are no larger. */
    private static final double MOST_UNDULATION_M = 110;

    /** Under one file the geoid is as good as level. */
    private static final double ELLIPSOID_SPREAD_M = 12;

    /** What begins at zero has its feet about there. */
    private static final double ZERO_M = 15;

    private static final double CELL_M = 250;

    /** Of a file, the first so many are enough to tell. */
    private static final int MOST = 20_000;

    private final Supplier<Terrain> terrain;
    private final Optional<City> city;
    private final List<HeightGap> gaps = new ArrayList<>();

    /** The sum of feet and their number by cell; null until it is needed. */
    private @Nullable Map<Long, double[]> feet;

    private @Nullable Source source;
    private Bounds bounds = Bounds.EMPTY;
    private double[] above = new double[64];
    private double[] own = new double[64];
    private int count;
    private int onTerrain;

    /** @param terrain the ground as far as it is known */
    HeightFit(Optional<City> city, Supplier<Terrain> terrain) {
        this.city = city;
        this.terrain = terrain;
    }

    /** Another file begins. */
    void begin(Source next) {
        end();
        source = next;
    }

    /** An object with heights of its own, in the city's CRS. */
    void add(ObjectDraft draft, Bounds b) {
        if (count == MOST || b.isEmpty() || !standsOnGround(draft.kind())) {
            return;
        }
        double ground = terrain.get().heightAt(b.centreX(), b.centreY());
        boolean known = !Double.isNaN(ground);
        double under = known || terrain.get().isPresent() ? ground : feetAround(b.centreX(), b.centreY());
        if (Double.isNaN(under)) {
            return;
        }
        if (count == above.length) {
            above = Arrays.copyOf(above, count * 2);
            own = Arrays.copyOf(own, count * 2);
        }
        above[count] = b.minZ() - under;
        own[count] = b.minZ();
        count++;
        onTerrain += known ? 1 : 0;
        bounds = bounds.union(b);
    }

    private static boolean standsOnGround(ObjectKind kind) {
        return kind.layer() == Layer.BUILDINGS || kind == ObjectKind.TREE;
    }

    /** The files that do not fit, once all have been read. */
    List<HeightGap> gaps() {
        end();
        return List.copyOf(gaps);
    }

    private void end() {
        Source of = source;
        if (of != null && count > 0) {
            double[] sorted = Arrays.copyOf(above, count);
            Arrays.sort(sorted);
            double median = at(sorted, 0.5);
            double low = at(sorted, 0.1);
            double high = at(sorted, 0.9);
            boolean ground = onTerrain > 0;
            // Where eight of ten stand on one side, and the middle far off, it is the file and not some of its objects.
            boolean oneSided = low > 0 || high < 0;
            if (oneSided && Math.abs(median) > (ground ? OFF_TERRAIN_M : OFF_BUILDINGS_M)) {
                double[] feetOfIts = Arrays.copyOf(own, count);
                Arrays.sort(feetOfIts);
                gaps.add(new HeightGap(
                        of.file().path(),
                        bounds,
                        median,
                        low,
                        high,
                        count,
                        ground,
                        reason(median, high - low, at(feetOfIts, 0.5))));
            }
        }
        source = null;
        bounds = Bounds.EMPTY;
        count = 0;
        onTerrain = 0;
    }

    private static HeightGap.Reason reason(double median, double spread, double foot) {
        if (Math.abs(foot) < ZERO_M) {
            return HeightGap.Reason.FROM_ZERO;
        }
        return Math.abs(median) < MOST_UNDULATION_M && spread < ELLIPSOID_SPREAD_M
                ? HeightGap.Reason.ELLIPSOID
                : HeightGap.Reason.UNKNOWN;
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round((sorted.length - 1) * part))];
    }

    /** The mean foot of the buildings in the cells around; NaN where there are none. */
    private double feetAround(double x, double y) {
        Map<Long, double[]> cells = feet;
        if (cells == null) {
            cells = feetOf(city);
            feet = cells;
        }
        double sum = 0;
        double number = 0;
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                double[] cell = cells.get(key(x + i * CELL_M, y + j * CELL_M));
                sum += cell == null ? 0 : cell[0];
                number += cell == null ? 0 : cell[1];
            }
        }
        return number == 0 ? Double.NaN : sum / number;
    }

    private static Map<Long, double[]> feetOf(Optional<City> city) {
        Map<Long, double[]> cells = new HashMap<>();
        List<Tile> tiles = city.map(City::tiles).orElse(List.of());
        for (Tile tile : tiles) {
            for (int o = 0; tile.layer() == Layer.BUILDINGS && o < tile.objectCount(); o++) {
                Bounds b = tile.parent(o) < 0 ? tile.bounds(o) : Bounds.EMPTY;
                if (!b.isEmpty()) {
                    double[] cell = cells.computeIfAbsent(key(b.centreX(), b.centreY()), k -> new double[2]);
                    cell[0] += b.minZ();
                    cell[1]++;
                }
            }
        }
        return cells;
    }

    private static long key(double x, double y) {
        return (long) Math.floor(x / CELL_M) << 32 ^ (long) Math.floor(y / CELL_M) & 0xFFFFFFFFL;
    }

    static List<SourceReport> noted(List<SourceReport> reports, List<HeightGap> gaps) {
        return reports.stream()
                .map(report -> gaps.stream()
                        .filter(g -> g.file().equals(report.file()))
                        .findFirst()
                        .map(g -> report.with(g.finding()))
                        .orElse(report))
                .toList();
    }
}
