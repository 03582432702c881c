package org.serdica.model.radio.emf;

import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Technology;

/**
 * How much of what a sector could send is counted.
 *
 * @param actual whether the average of some minutes is meant and not the most that is possible
 * @param downlinkShare of the time in which a carrier in time division sends, 0 to 1
 * @param powerReduction what beams that follow their users leave in one direction on average, 0 to 1
 * @param reflection by how much the ground at the worst raises the power density, 1 for no ground
 */
public record ExposureSettings(boolean actual, double downlinkShare, double powerReduction, double reflection) {
    /** Three of four slots go down, and active antennas send a quarter of their most on average of six minutes. */
    public static final ExposureSettings MOST = new ExposureSettings(false, 0.75, 0.25, 1);

    public static final ExposureSettings ACTUAL = new ExposureSettings(true, 0.75, 0.25, 1);

    /** A field raised by 1.6, as K.70 takes it for the worst ground. */
    public static final double WORST_GROUND = 2.56;

    public ExposureSettings {
        if (!(downlinkShare > 0 && downlinkShare <= 1)
                || !(powerReduction > 0 && powerReduction <= 1)
                || !(reflection >= 1)) {
            throw new IllegalArgumentException("shares are above 0 and at most 1, a reflection is 1 at the least");
        }
    }

    public ExposureSettings withActual(boolean other) {
        return new ExposureSettings(other, downlinkShare, powerReduction, reflection);
    }

    public ExposureSettings withReflection(double other) {
        return new ExposureSettings(actual, downlinkShare, powerReduction, other);
    }

    /** What a sector's power is multiplied by, with the antenna that it has: a passive one sends all of it one way. */
    public double factorOf(Sector sector, AntennaPattern pattern) {
        if (!actual) {
            return reflection;
        }
        Technology technology = sector.carrier().technology();
        boolean nr = technology == Technology.NR_FR1 || technology == Technology.NR_FR2;
        double time = sector.carrier().isTimeDivision() ? downlinkShare : 1;
        double beams = nr && pattern.hasBeams() ? powerReduction : 1;
        return reflection * time * beams;
    }
}
