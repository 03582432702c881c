package org.serdica.app.ui.time;

import java.time.LocalDate;
import java.time.ZoneId;
import org.serdica.model.geo.SunPosition;

/**
 * When the sun rises and sets on one day, in minutes of the local day; both NaN where it does neither.
 *
 * @param alwaysUp whether it stays up all day where it neither rises nor sets
 */
public record SunTimes(double sunriseMin, double sunsetMin, boolean alwaysUp) {
    /** The middle of the sun is this low when its upper edge touches the horizon, refraction included. */
    private static final double HORIZON_DEG = -0.833;

    private static final int DAY_MIN = 1440;
    private static final int STEP_MIN = 10;

    /** Looks for the crossings in steps of ten minutes and narrows each down by halving. */
    public static SunTimes of(LocalDate day, ZoneId zone, double latitudeDeg, double longitudeDeg) {
        Elevation elevation = min -> SunPosition.at(
                                day.atStartOfDay(zone).toInstant().plusMillis((long) (min * 60_000)),
                                latitudeDeg,
                                longitudeDeg)
                        .elevationDeg()
                - HORIZON_DEG;
        double rise = Double.NaN;
        double set = Double.NaN;
        double before = elevation.at(0);
        for (int min = STEP_MIN; min <= DAY_MIN; min += STEP_MIN) {
            double now = elevation.at(min);
            if (before < 0 && now >= 0) {
                rise = crossing(elevation, min - STEP_MIN, min);
            } else if (before >= 0 && now < 0) {
                set = crossing(elevation, min - STEP_MIN, min);
            }
            before = now;
        }
        return new SunTimes(rise, set, elevation.at(DAY_MIN / 2.0) > 0);
    }

    private static double crossing(Elevation elevation, double from, double to) {
        double lo = from;
        double hi = to;
        boolean rising = elevation.at(lo) < 0;
        for (int i = 0; i < 12; i++) {
            double mid = (lo + hi) / 2;
            if (elevation.at(mid) < 0 == rising) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        return (lo + hi) / 2;
    }

    private interface Elevation {
        double at(double minute);
    }
}
