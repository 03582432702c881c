package org.serdica.model.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** What the faces of a building say of its roof. Dormers, chimneys and other small faces have no say. */
record RoofReading(double eavesM, RoofForm form) {
    private static final double MAIN_SHARE = 0.06;
    private static final double LEVEL_DEG = 6;
    private static final double SAME_WAY_DEG = 35;
    private static final double LEAST_RISE_M = 0.3;
    private static final double SNAP_DEG = 8;

    /** One large face of the roof. */
    private record Side(double areaM2, double tiltDeg, double azimuthDeg, double lowM, double highM) {
        boolean isLevel() {
            return tiltDeg < LEVEL_DEG;
        }
    }

    static RoofReading of(CityObject whole, Measures m, Polygon footprint, double topM) {
        List<Side> sides = sides(whole.tile(), m);
        if (sides.isEmpty()) {
            return new RoofReading(topM, RoofForm.FLAT);
        }
        List<Side> sloped = sides.stream().filter(s -> !s.isLevel()).toList();
        double slopedM2 = sloped.stream().mapToDouble(Side::areaM2).sum();
        double allM2 = sides.stream().mapToDouble(Side::areaM2).sum();
        double eaves = sloped.stream().mapToDouble(Side::lowM).min().orElse(topM);
        double ridge = sloped.stream().mapToDouble(Side::highM).max().orElse(topM);
        Optional<RoofShape> said = RoofShape.of(whole.text(Massing.ROOF_TYPE));
        boolean flat = said.map(s -> s == RoofShape.FLAT).orElse(slopedM2 < allM2 / 2);
        if (flat || sloped.isEmpty() || ridge - eaves < LEAST_RISE_M) {
            // Terraces of several heights hold as much as one in between.
            double mean = sides.stream()
                            .mapToDouble(s -> s.areaM2 * (s.lowM + s.highM) / 2)
                            .sum()
                    / allM2;
            return new RoofReading(mean, RoofForm.FLAT);
        }
        List<Double> ways = ways(sloped);
        RoofShape shape = said.orElseGet(() -> guess(sides, ways, hasGables(whole.tile(), m, eaves, ridge)));
        RoofForm roof = RoofForm.ofHeight(shape, ridge - eaves);
        return new RoofReading(eaves, roof.with(direction(shape, sloped, ways, footprint)));
    }

    private static List<Side> sides(Tile tile, Measures m) {
        double roofM2 = m.areaM2(SurfaceKind.ROOF);
        List<Side> sides = new ArrayList<>();
        for (Measures.Surface s : m.surfaces()) {
            if (s.kind() == SurfaceKind.ROOF && s.areaM2() >= MAIN_SHARE * roofM2) {
                Bounds b = tile.surfaceBounds(s.surface());
                sides.add(new Side(s.areaM2(), s.tiltDeg(), s.azimuthDeg(), b.minZ(), b.maxZ()));
            }
        }
        return sides;
    }

    /** The directions that sides fall towards, the largest side's first. */
    private static List<Double> ways(List<Side> sloped) {
        List<Double> ways = new ArrayList<>();
        sloped.stream()
                .sorted(Comparator.comparingDouble(Side::areaM2).reversed())
                .filter(s -> ways.stream().noneMatch(w -> apart(w, s.azimuthDeg) < SAME_WAY_DEG))
                .forEach(s -> ways.add(s.azimuthDeg));
        return ways;
    }

    private static double apart(double a, double b) {
        double d = Math.abs(a - b) % 360;
        return Math.min(d, 360 - d);
    }

    /** Whether walls reach up to the ridge. */
    private static boolean hasGables(Tile tile, Measures m, double eaves, double ridge) {
        double high = eaves + 0.8 * (ridge - eaves);
        return m.surfaces().stream()
                .anyMatch(s -> s.kind() == SurfaceKind.WALL
                        && s.areaM2() > 1
                        && tile.surfaceBounds(s.surface()).maxZ() >= high
                        && tile.surfaceBounds(s.surface()).minZ() < eaves - 1);
    }

    private static RoofShape guess(List<Side> sides, List<Double> ways, boolean gables) {
        double steepest = sides.stream().mapToDouble(Side::tiltDeg).max().orElse(0);
        double flattest = sides.stream().mapToDouble(Side::tiltDeg).min().orElse(0);
        boolean broken = steepest > 50 && steepest - flattest > 20;
        if (ways.size() == 1) {
            return RoofShape.SHED;
        }
        if (ways.size() == 2) {
            boolean opposite = apart(ways.get(0), ways.get(1)) > 180 - SAME_WAY_DEG;
            return !opposite ? RoofShape.HIPPED : broken ? RoofShape.GAMBREL : RoofShape.GABLED;
        }
        if (broken) {
            return RoofShape.MANSARD;
        }
        if (gables) {
            return RoofShape.GABLED;
        }
        // Sides of a pyramid are alike; those of a hip are long ones and short ones.
        double largest = sides.stream().mapToDouble(Side::areaM2).max().orElse(0);
        double smallest = sides.stream().mapToDouble(Side::areaM2).min().orElse(0);
        return smallest > 0.8 * largest ? RoofShape.PYRAMIDAL : RoofShape.HIPPED;
    }

    private static RoofDirection direction(RoofShape shape, List<Side> sloped, List<Double> ways, Polygon footprint) {
        boolean oneRidge = ways.size() <= 2;
        boolean directed =
                switch (shape) {
                    case SHED, SALTBOX, ROUND, BUTTERFLY -> true;
                    case GABLED, GAMBREL -> oneRidge || footprint.getNumPoints() <= 5;
                    default -> false;
                };
        return directed && !sloped.isEmpty()
                ? new RoofDirection.Down(ways.getFirst(), SNAP_DEG)
                : RoofDirection.BY_OUTLINE;
    }
}
