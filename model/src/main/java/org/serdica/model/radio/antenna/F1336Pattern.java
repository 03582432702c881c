package org.serdica.model.radio.antenna;

/**
 * A sector antenna for sharing studies from 400 MHz to 70 GHz, ITU-R F.1336-5 recommends 3.1.
 *
 * @param widthDeg between the half-power points across
 * @param heightDeg between the half-power points up and down
 * @param kp how good the antenna is behind, 0.7 for a typical one
 * @param kh how good across
 * @param kv how good up and down
 * @param envelope whether the gain is the envelope of the side lobes or their average
 * @param downtiltDeg electrical
 */
public record F1336Pattern(
        double peakDbi,
        double widthDeg,
        double heightDeg,
        double kp,
        double kh,
        double kv,
        Envelope envelope,
        double downtiltDeg)
        implements AntennaPattern {
    /** What is drawn of the side lobes. */
    public enum Envelope {
        /** For a worst case between two antennas. */
        PEAK(1, 0.36, 12),
        /** For the sum of many interferers. */
        AVERAGE(1.33, 0.33, 15);

        private final double joint;
        private final double jointPerKv;
        private final double shoulderDb;

        Envelope(double joint, double jointPerKv, double shoulderDb) {
            this.joint = joint;
            this.jointPerKv = jointPerKv;
            this.shoulderDb = shoulderDb;
        }
    }

    /** The vertical width that goes with a gain and a horizontal width, equation (3a2). */
    public static double heightDeg(double peakDbi, double widthDeg) {
        return 31_000 * Math.pow(10, -0.1 * peakDbi) / widthDeg;
    }

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double elevation = elevationDeg;
        if (downtiltDeg != 0) {
            // The lobe moves down and the sky above it stretches, so that the zenith stays the zenith.
            double above = elevationDeg + downtiltDeg;
            elevation = 90 * above / (above >= 0 ? 90 + downtiltDeg : 90 - downtiltDeg);
        }
        double across = Math.abs(Bearing.wrapped180(azimuthDeg)) / widthDeg;
        double upright = Math.abs(elevation) / heightDeg;
        double floor = -envelope.shoulderDb + 10 * Math.log10(1 + 8 * kp) - 15 * Math.log10(180 / heightDeg);
        double side = horizontalDb(across, floor);
        double back = horizontalDb(180 / widthDeg, floor);
        double ratio = (side - back) / (horizontalDb(0, floor) - back);
        return peakDbi + side + ratio * verticalDb(upright, floor);
    }

    @Override
    public AntennaPattern tilted(double downDeg) {
        return new F1336Pattern(peakDbi, widthDeg, heightDeg, kp, kh, kv, envelope, downtiltDeg + downDeg);
    }

    private double horizontalDb(double across, double floor) {
        double loss = -12 * across * across;
        if (across > 0.5) {
            loss = loss * Math.pow(across, -kh) - 3 * (1 - Math.pow(0.5, -kh));
        }
        return Math.max(loss, floor);
    }

    private double verticalDb(double upright, double floor) {
        double joint = Math.sqrt(envelope.joint - envelope.jointPerKv * kv);
        if (upright < joint) {
            return -12 * upright * upright;
        }
        if (upright < 4) {
            return -envelope.shoulderDb + 10 * Math.log10(Math.pow(upright, -1.5) + kv);
        }
        if (upright >= 90 / heightDeg) {
            return floor;
        }
        double atFour = 10 * Math.log10(Math.pow(4, -1.5) + kv);
        // The averaged pattern runs on into the floor; the envelope drops to it, as its coefficient leaves kv out.
        double start = envelope == Envelope.AVERAGE ? atFour : -15 * Math.log10(4);
        double slope =
                (15 * Math.log10(180 / heightDeg) + start - 10 * Math.log10(1 + 8 * kp)) / Math.log10(22.5 / heightDeg);
        return -envelope.shoulderDb + slope * Math.log10(4) + atFour - slope * Math.log10(upright);
    }
}
