package org.serdica.app.ui.edit;

import java.util.Optional;
import org.serdica.app.scene.camera.CameraLimits;
import org.serdica.app.scene.camera.GroundHeight;
import org.serdica.app.scene.camera.GroundRay;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.model.city.City;
import org.serdica.model.geo.Ray;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.Spots;

/** Where a thing would stand or hang that is held under the pointer. */
public final class SpotFinder {
    private static final double EDGE_PIXELS = 12;
    private static final double OUT_M = 0.15;

    private SpotFinder() {}

    /**
     * A wall, a roof or the ground; empty in the sky.
     *
     * @param free whether it stays off the edges of roofs
     */
    public static Optional<Spot> at(City city, Perspective view, double viewX, double viewY, boolean free) {
        double[] r = view.ray(viewX, viewY);
        double ground = GroundRay.metres(r, GroundHeight.of(city), CameraLimits.FARTHEST_M);
        Ray ray = new Ray(r[0], r[1], r[2], r[3], r[4], r[5]);
        return Spots.along(city, ray, ground, free ? 0 : EDGE_PIXELS / view.pixelsPerRadian(), OUT_M);
    }
}
