package org.serdica.app.scene.mesh.light;

import java.time.Instant;
import java.time.ZoneId;
import org.serdica.model.geo.SunPosition;

/**
 * A city's place under the sky.
 *
 * @param gridNorthDeg where the frame's north points, clockwise from true north
 */
public record SkyPlace(double latitudeDeg, double longitudeDeg, double gridNorthDeg) {
    /** Where nothing better is known. */
    public static final SkyPlace SOFIA = new SkyPlace(42.70, 23.32, 0);

    /** What clocks there go by, as near as can be told. */
    public ZoneId zone() {
        return TimeZones.at(latitudeDeg, longitudeDeg);
    }

    /** The sun there, its azimuth counted from the frame's north. */
    public SunPosition sunAt(Instant when) {
        SunPosition sun = SunPosition.at(when, latitudeDeg, longitudeDeg);
        return new SunPosition((sun.azimuthDeg() - gridNorthDeg + 360) % 360, sun.elevationDeg());
    }
}
