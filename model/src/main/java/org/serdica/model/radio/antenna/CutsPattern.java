package org.serdica.model.radio.antenna;

import java.util.Arrays;
import java.util.Objects;

/**
 * A pattern put together from what a manufacturer measures: one cut across and one up and down, each as a loss for every
 * degree.
 *
 * <p>In front the loss is the sum of the two cuts, as is usual. The vertical cut goes all the way round, so it knows how
 * the back differs from the front: between the two its halves are weighted by azimuth. Both cuts come out as they went in.
 */
public final class CutsPattern implements AntennaPattern {
    /** Degrees of a cut. */
    public static final int DEGREES = 360;

    private final String name;
    private final double peakDbi;
    private final float[] acrossDb;
    private final float[] uprightDb;

    /**
     * @param acrossDb loss by degrees clockwise off boresight, 0 to 359
     * @param uprightDb loss by degrees downwards from boresight: 90 straight down, 180 behind, 270 straight up
     */
    public CutsPattern(String name, double peakDbi, double[] acrossDb, double[] uprightDb) {
        this.name = name;
        this.peakDbi = peakDbi;
        this.acrossDb = held(acrossDb);
        this.uprightDb = held(uprightDb);
    }

    /** Samples another pattern's two cuts, for writing it to a file. */
    public static CutsPattern of(String name, AntennaPattern pattern) {
        double peak = pattern.peakDbi();
        double[] across = new double[DEGREES];
        double[] upright = new double[DEGREES];
        for (int deg = 0; deg < DEGREES; deg++) {
            across[deg] = Math.max(0, peak - pattern.gainDbi(deg, 0));
            boolean front = deg <= 90 || deg >= 270;
            double elevation = front ? -Bearing.wrapped180(deg) : deg - 180;
            upright[deg] = Math.max(0, peak - pattern.gainDbi(front ? 0 : 180, elevation));
        }
        return new CutsPattern(name, peak, across, upright);
    }

    public String name() {
        return name;
    }

    @Override
    public double peakDbi() {
        return peakDbi;
    }

    public double acrossDb(int deg) {
        return acrossDb[deg];
    }

    public double uprightDb(int deg) {
        return uprightDb[deg];
    }

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double azimuth = Bearing.wrapped360(azimuthDeg);
        double behind = Math.abs(azimuth - 180) / 180;
        double front = at(uprightDb, Bearing.wrapped360(-elevationDeg)) - uprightDb[0];
        double back = at(uprightDb, 180 + elevationDeg) - uprightDb[180];
        return peakDbi - at(acrossDb, azimuth) - (behind * front + (1 - behind) * back);
    }

    private static double at(float[] cut, double deg) {
        int below = (int) deg;
        double part = deg - below;
        int from = below % DEGREES;
        int to = from + 1 == DEGREES ? 0 : from + 1;
        return cut[from] + part * (cut[to] - cut[from]);
    }

    private static float[] held(double[] cut) {
        if (cut.length != DEGREES) {
            throw new IllegalArgumentException("a cut has " + DEGREES + " degrees, not " + cut.length);
        }
        float[] held = new float[DEGREES];
        for (int i = 0; i < DEGREES; i++) {
            if (!Double.isFinite(cut[i])) {
                throw new IllegalArgumentException("the loss at " + i + " degrees is no number");
            }
            held[i] = (float) cut[i];
        }
        return held;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CutsPattern that
                && peakDbi == that.peakDbi
                && name.equals(that.name)
                && Arrays.equals(acrossDb, that.acrossDb)
                && Arrays.equals(uprightDb, that.uprightDb);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, peakDbi, Arrays.hashCode(acrossDb), Arrays.hashCode(uprightDb));
    }
}
