package org.serdica.app.scene.mesh.light;

import java.util.Set;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.SunPosition;

/**
 * What of a city's shade does not depend on the sun, ready for {@link #under} any sun: the skyline of a window, the sky
 * that is left between buildings, and the trees.
 */
public final class CityShade {
    private static final double WIDEST_M = 4_200;
    private static final double MARGIN_M = 150;
    private static final double CELLS = 7_000_000;
    private static final double FINEST_M = 0.5;

    private final Skyline skyline;
    private final byte[] openness;
    private final TreeCrowns trees;

    /**
     * Light for a moment.
     *
     * @param sun for walls and roofs
     * @param ground for the ground's pictures
     */
    public record Lit(SunLight sun, GroundLight ground) {}

    private CityShade(Skyline skyline, TreeCrowns trees) {
        this.skyline = skyline;
        this.trees = trees;
        openness = GroundLight.openness(skyline, trees);
    }

    /** The window of a city that shadows are worked out for: all of a small city, or else what lies round a place. */
    public static Bounds window(City city, double x, double y) {
        Bounds b = city.bounds();
        if (b.isEmpty()) {
            return Bounds.EMPTY;
        }
        double west = b.minX() - MARGIN_M;
        double south = b.minY() - MARGIN_M;
        double east = b.maxX() + MARGIN_M;
        double north = b.maxY() + MARGIN_M;
        if (east - west > WIDEST_M) {
            double from = Math.clamp(x - WIDEST_M / 2, west, east - WIDEST_M);
            west = from;
            east = from + WIDEST_M;
        }
        if (north - south > WIDEST_M) {
            double from = Math.clamp(y - WIDEST_M / 2, south, north - WIDEST_M);
            south = from;
            north = from + WIDEST_M;
        }
        return Bounds.ofPlan(west, south, east, north);
    }

    /** Draws the window's skyline; what is {@code shown} of the layers {@code casters} casts shadows. */
    public static CityShade of(
            City city,
            GroundSurface ground,
            Bounds window,
            Set<Layer> casters,
            ObjectFilter shown,
            HeightLimit limit,
            TreeCrowns trees) {
        double cell = Math.max(FINEST_M, Math.sqrt(window.width() * window.depth() / CELLS));
        return new CityShade(SkylineRasteriser.draw(city, ground, window, cell, casters, shown, limit), trees);
    }

    public Lit under(SunPosition sun, boolean shadows) {
        if (!shadows) {
            return new Lit(
                    OpenSun.at(sun.azimuthDeg(), sun.elevationDeg()), GroundLight.withoutShadows(skyline, openness));
        }
        ShadowField field = ShadowField.of(skyline, sun.azimuthDeg(), sun.elevationDeg());
        return new Lit(field, GroundLight.of(field, openness, trees));
    }
}
