package org.serdica.app.scene.fx.marker;

import java.util.List;
import org.serdica.model.city.CityObject;

/** A mast and its sectors; {@code footZ} is where it stands, in city coordinates. */
record RadioSite(CityObject object, double x, double y, double footZ, double heightM, List<Sector> sectors) {
    /**
     * One cell's antenna, at its own place, which may be a corner of the roof or a wall.
     *
     * @param azimuthDeg clockwise from north
     */
    record Sector(double x, double y, double z, double azimuthDeg, double tiltDeg) {
        private static final double SAME_AZIMUTH_DEG = 3;
        private static final double SAME_PLACE_M = 1.5;

        /** Whether two cells share an antenna, as those of several bands do. */
        boolean isAs(Sector other) {
            return Math.abs(azimuthDeg - other.azimuthDeg) < SAME_AZIMUTH_DEG
                    && Math.abs(x - other.x) < SAME_PLACE_M
                    && Math.abs(y - other.y) < SAME_PLACE_M
                    && Math.abs(z - other.z) < SAME_PLACE_M;
        }
    }

    RadioSite {
        sectors = List.copyOf(sectors);
    }

    double topZ() {
        return footZ + heightM;
    }
}
