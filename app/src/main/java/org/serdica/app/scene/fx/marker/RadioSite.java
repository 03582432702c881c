package org.serdica.app.scene.fx.marker;

import java.util.List;
import org.serdica.model.city.CityObject;

/** A mast and its sectors; {@code footZ} is where it stands, in city coordinates. */
record RadioSite(CityObject object, double x, double y, double footZ, double heightM, List<Sector> sectors) {
    /**
     * One cell's antenna.
     *
     * @param azimuthDeg clockwise from north
     */
    record Sector(double azimuthDeg, double tiltDeg) {}

    RadioSite {
        sectors = List.copyOf(sectors);
    }

    double topZ() {
        return footZ + heightM;
    }
}
