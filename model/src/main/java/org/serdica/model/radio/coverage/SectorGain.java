package org.serdica.model.radio.coverage;

import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.Mounting;
import org.serdica.model.task.CancelToken;

/**
 * The gain of a sector's antenna, tilts included, in steps of a degree about its azimuth: what hundreds of thousands of
 * pixels look up in place of turning vectors. It does not depend on the azimuth, so that turning costs nothing.
 */
final class SectorGain {
    private static final int AROUND = 360;
    private static final int COLUMNS = AROUND + 1;
    private static final int ROWS = 181;
    private static final int TURN_UNITS = AROUND * SweptPath.UNITS_PER_DEG;
    private static final int LEVEL_UNITS = 90 * SweptPath.UNITS_PER_DEG;
    private static final float PER_UNIT = 1f / SweptPath.UNITS_PER_DEG;

    /** Row by row from straight down, in decibels over an isotropic antenna. */
    private final float[] dBi = new float[COLUMNS * ROWS];

    SectorGain(AntennaPattern pattern, double mechanicalTiltDeg, double electricalTiltDeg, Crew crew) {
        AntennaPattern tilted = pattern.tilted(electricalTiltDeg);
        Mounting mounting = new Mounting(0, mechanicalTiltDeg);
        crew.each(ROWS, 8, CancelToken.never(), (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    double gain = mounting.gainDbi(tilted, column, row - 90);
                    dBi[row * COLUMNS + column] = (float) Math.max(gain, -100);
                }
            }
        });
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
