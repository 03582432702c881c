package org.serdica.app.scene.radio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;

/** One map of a network in colours: on the ground smooth between the cells of its raster, on buildings place by place. */
public final class RadioMap implements RasterMap {
    private final RasterLayer ground;
    private final RasterFrame frame;
    private final CoverageMaps maps;
    private final CoverageLayer layer;
    private final RadioColours colours;
    private final Legend legend;
    private final @Nullable Walls walls;
    private final SmoothCells.Kinship kinship;

    /**
     * The levels on buildings and where they are.
     *
     * @param receivers of each place, -1 for none; null where the places are the receivers
     */
    public record Walls(FacadePoints points, CoverageMaps maps, int @Nullable [] receivers) {
        private static final int EVERY = 3;

        float value(CoverageLayer layer, int place) {
            int receiver = receivers == null ? place : receivers[place];
            return receiver < 0 ? Float.NaN : maps.value(layer, receiver);
        }

        /** Whether a place is to be marked: not all of those that lie outside, so that the values stay to be seen. */
        boolean isMarked(int place) {
            int receiver = receivers == null ? place : receivers[place];
            return place % EVERY == 0 && receiver >= 0 && maps.isOutOfRange(receiver);
        }
    }

    public RadioMap(
            CoverageMaps maps, CoverageLayer layer, RadioColours colours, Legend legend, @Nullable Walls walls) {
        ground = maps.layer(layer);
        frame = ground.frame();
        this.maps = maps;
        this.layer = layer;
        this.colours = colours;
        this.legend = legend;
        this.walls = walls;
        kinship = (own, other) -> maps.isIndoors(own) == maps.isIndoors(other);
    }

    @Override
    public Bounds bounds() {
        return frame.bounds();
    }

    @Override
    public Legend legend() {
        return legend;
    }

    @Override
    public RasterLayer ground() {
        return ground;
    }

    /** The levels over the city. */
    public CoverageMaps maps() {
        return maps;
    }

    /** Null where nothing is known of walls and roofs. */
    public @Nullable Walls walls() {
        return walls;
    }

    @Override
    public void row(double x, double stepM, double y, int n, int[] argb) {
        boolean[] outside = ground.outOfRange();
        for (int i = 0; i < n; i++) {
            double at = x + i * stepM;
            int colour = colours.argb(valueAt(at, y));
            argb[i] = outside != null && isOutside(outside, at, y) ? OutsideHatch.over(colour, at, y) : colour;
        }
    }

    private boolean isOutside(boolean[] outside, double x, double y) {
        int cell = frame.index(x, y);
        return cell >= 0 && outside[cell];
    }

    /** Between four cells that are all in the open or all indoors the value runs smoothly; choices are not mixed. */
    private double valueAt(double x, double y) {
        int own = frame.index(x, y);
        if (own < 0) {
            return Double.NaN;
        }
        if (colours.isOfChoices()) {
            return ground.values()[own];
        }
        return SmoothCells.at(ground, own, x, y, kinship);
    }

    @Override
    public Optional<FacadeSamples> places(Tile tile) {
        return walls == null ? Optional.empty() : walls.points().on(tile);
    }

    @Override
    public void colours(Tile tile, FacadeSamples places, int[] argb) {
        Walls known = walls;
        int first = known == null ? -1 : known.points().first(tile, places);
        if (known == null || first < 0) {
            return;
        }
        for (int i = 0; i < argb.length; i++) {
            int colour = colours.argb(known.value(layer, first + i));
            argb[i] = known.isMarked(first + i) ? OutsideHatch.shade(colour) : colour;
        }
    }
}
