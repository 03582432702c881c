package org.serdica.app.ui.edit;

import org.serdica.model.city.City;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;

/** Keeps what is moved as high over the ground as it was. */
public final class Grounded {
    private Grounded() {}

    /** By how much the ground under the middle of a box rises when the box is moved in plan. */
    public static double liftM(City city, Bounds box, double dx, double dy) {
        Terrain terrain = city.terrain();
        if (!terrain.isPresent() || box.isEmpty()) {
            return 0;
        }
        double from = terrain.heightAt(box.centreX(), box.centreY(), Double.NaN);
        double to = terrain.heightAt(box.centreX() + dx, box.centreY() + dy, Double.NaN);
        return Double.isNaN(from) || Double.isNaN(to) ? 0 : to - from;
    }
}
