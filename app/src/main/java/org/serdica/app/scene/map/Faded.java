package org.serdica.app.scene.map;

import java.util.Optional;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** A map at a share of its strength. */
record Faded(CityMap map, double opacity) implements CityMap {
    @Override
    public Bounds bounds() {
        return map.bounds();
    }

    @Override
    public Legend legend() {
        return map.legend();
    }

    @Override
    public void row(double x, double stepM, double y, int n, int[] argb) {
        map.row(x, stepM, y, n, argb);
        fade(argb, n);
    }

    @Override
    public Optional<FacadeSamples> places(Tile tile) {
        return map.places(tile);
    }

    @Override
    public void colours(Tile tile, FacadeSamples places, int[] argb) {
        map.colours(tile, places, argb);
        fade(argb, argb.length);
    }

    private void fade(int[] argb, int n) {
        for (int i = 0; i < n; i++) {
            int alpha = (int) Math.rint((argb[i] >>> 24) * opacity);
            argb[i] = argb[i] & 0xFFFFFF | alpha << 24;
        }
    }
}
