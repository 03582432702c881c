package org.serdica.app.scene.stage;

import java.util.Optional;
import org.serdica.app.scene.mesh.light.SkyPlace;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsTransform;
import org.serdica.model.geo.Frame;

/** Where frames lie under the sky, by their CRS. */
final class SkyPlaces {
    private static final double STEP_M = 1_000;

    private SkyPlaces() {}

    /** The place of the frame's origin, in Sofia for a frame that is nowhere; slow for the first of a CRS. */
    static SkyPlace of(Frame frame) {
        Optional<CrsTransform> toDegrees = frame.isGeoreferenced() ? Crs.toDegrees(frame.crs()) : Optional.empty();
        if (toDegrees.isEmpty()) {
            return SkyPlace.SOFIA;
        }
        double[] here = toDegrees.get().point(frame.originX(), frame.originY());
        double[] north = toDegrees.get().point(frame.originX(), frame.originY() + STEP_M);
        if (Double.isNaN(here[0] + here[1] + north[0] + north[1])) {
            return SkyPlace.SOFIA;
        }
        double east = (north[0] - here[0]) * Math.cos(Math.toRadians(here[1]));
        double gridNorth = Math.toDegrees(Math.atan2(east, north[1] - here[1]));
        return new SkyPlace(here[1], here[0], gridNorth);
    }
}
