package org.serdica.model.radio.coverage;

import java.util.stream.IntStream;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.Mounting;
import org.serdica.model.task.CancelToken;

/**
 * The gain of a sector's antenna, tilts included, in steps of a degree about its azimuth: what hundreds of thousands of
 * pixels look up in place of turning vectors. It does not depend on the azimuth, so that turning costs nothing.
 */
public final class SectorGain {
    private static final int AROUND = 360;
    private static final int COLUMNS = AROUND + 1;
    private static final int ROWS = 181;
    /** Degrees between looked-up elevations far off the horizon. */
    private static final int COARSE = 3;

    private static final double LEAST_DBI = -100;
    private static final int TURN_UNITS = AROUND * SweptPath.UNITS_PER_DEG;
    private static final int LEVEL_UNITS = 90 * SweptPath.UNITS_PER_DEG;
    private static final float PER_UNIT = 1f / SweptPath.UNITS_PER_DEG;

    /** Row by row from straight down, in decibels over an isotropic antenna. */
    private final float[] dBi = new float[COLUMNS * ROWS];

    public SectorGain(AntennaPattern pattern, double mechanicalTiltDeg, double electricalTiltDeg, Crew crew) {
        AntennaPattern tilted = pattern.tilted(electricalTiltDeg);
        Mounting mounting = new Mounting(0, mechanicalTiltDeg);
        int[] sampled = IntStream.range(0, ROWS)
                .filter(row -> isFine(row) || row % COARSE == 0 || row == ROWS - 1)
                .toArray();
        crew.each(sampled.length, 4, CancelToken.never(), (from, to) -> {
            for (int k = from; k < to; k++) {
                sample(tilted, mounting, sampled[k]);
            }
        });
        for (int k = 1; k < sampled.length; k++) {
            between(sampled[k - 1], sampled[k]);
        }
    }

    /** Where receivers are: from well below the horizon to a little above it. */
    private static boolean isFine(int row) {
        return row >= 55 && row <= 110;
    }

    /** One elevation, every other degree of azimuth looked up and those between interpolated. */
    private void sample(AntennaPattern pattern, Mounting mounting, int row) {
        int first = row * COLUMNS;
        for (int column = 0; column < COLUMNS; column += 2) {
            dBi[first + column] = (float) Math.max(mounting.gainDbi(pattern, column, row - 90), LEAST_DBI);
        }
        for (int column = 1; column < COLUMNS; column += 2) {
            dBi[first + column] = (dBi[first + column - 1] + dBi[first + column + 1]) / 2;
        }
    }

    private void between(int lower, int upper) {
        for (int row = lower + 1; row < upper; row++) {
            float t = (float) (row - lower) / (upper - lower);
            for (int column = 0; column < COLUMNS; column++) {
                float below = dBi[lower * COLUMNS + column];
                dBi[row * COLUMNS + column] = below + (dBi[upper * COLUMNS + column] - below) * t;
            }
        }
    }

    /**
     * The gain towards a direction of the world.
     *
     * @param azimuthDeg clockwise from the boresight, -360 to 360
     * @param elevationDeg above the horizon, -90 to 90
     */
    public float dBi(double azimuthDeg, double elevationDeg) {
        int off = (int) Math.rint(azimuthDeg * SweptPath.UNITS_PER_DEG);
        return dBi(off < 0 ? off + TURN_UNITS : off, 0, (int) Math.rint(elevationDeg * SweptPath.UNITS_PER_DEG));
    }

    /**
     * @param azimuth of the direction, {@code boresight} that of the antenna, in units of {@link SweptPath}
     */
    float dBi(int azimuth, int boresight, int elevation) {
        int a = azimuth - boresight;
        if (a < 0) {
            a += TURN_UNITS;
        } else if (a >= TURN_UNITS) {
            a -= TURN_UNITS;
        }
        int e = elevation + LEVEL_UNITS;
        int column = a / SweptPath.UNITS_PER_DEG;
        int row = Math.min(e / SweptPath.UNITS_PER_DEG, ROWS - 2);
        float right = (a - column * SweptPath.UNITS_PER_DEG) * PER_UNIT;
        float up = (e - row * SweptPath.UNITS_PER_DEG) * PER_UNIT;
        int i = row * COLUMNS + column;
        float lower = dBi[i] + (dBi[i + 1] - dBi[i]) * right;
        float upper = dBi[i + COLUMNS] + (dBi[i + COLUMNS + 1] - dBi[i + COLUMNS]) * right;
        return lower + (upper - lower) * up;
    }
}
