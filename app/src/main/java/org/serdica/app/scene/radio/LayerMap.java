package org.serdica.app.scene.radio;

import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterLayer;

/**
 * A layer of values that are not levels of the network, cell by cell on the ground and place by place on buildings.
 *
 * @param points on walls and roofs, {@link FacadePoints#NONE} where only the ground is known
 * @param onWalls a value for each of them
 * @param colours of a value, not premultiplied; nothing for NaN
 */
public record LayerMap(
        RasterLayer ground, FacadePoints points, float[] onWalls, DoubleToIntFunction colours, Legend legend)
        implements RasterMap {
    @Override
    public Bounds bounds() {
        return ground.frame().bounds();
    }

    @Override
    public void row(double x, double stepM, double y, int n, int[] argb) {
        for (int i = 0; i < n; i++) {
            argb[i] = colour(x + i * stepM, y);
        }
    }

    private int colour(double x, double y) {
        int own = ground.frame().index(x, y);
        if (own < 0) {
            return 0;
        }
        int argb = colours.applyAsInt(SmoothCells.at(ground, own, x, y, SmoothCells.Kinship.ALL));
        boolean[] outside = ground.outOfRange();
        return outside != null && outside[own] ? OutsideHatch.over(argb, x, y) : argb;
    }

    @Override
    public Optional<FacadeSamples> places(Tile tile) {
        return points.on(tile);
    }

    @Override
    public void colours(Tile tile, FacadeSamples places, int[] argb) {
        int first = points.first(tile, places);
        if (first < 0) {
            return;
        }
        for (int i = 0; i < argb.length; i++) {
            argb[i] = colours.applyAsInt(onWalls[first + i]);
        }
    }
}
