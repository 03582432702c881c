package org.serdica.model.radio.coverage;

/** Between hundredths of a dBm and power, by table and by the bits of a float: no logarithm a pixel. */
final class Milliwatts {
    private static final int ZERO = Short.MAX_VALUE + 1;
    private static final float[] POWER = new float[1 << 16];
    /** 10 log 2, a decade's share of an octave. */
    private static final float DB_PER_OCTAVE = 3.0103f;

    private static final int MANTISSA_BITS = 12;
    private static final float[] OCTAVE = new float[1 << MANTISSA_BITS];

    static {
        for (int i = 0; i < POWER.length; i++) {
            // What is below all noise would be a denormal float; it is nothing.
            int units = i - ZERO;
            POWER[i] = units <= -30_000 ? 0 : (float) Math.pow(10, units / 1000.0);
        }
        for (int i = 0; i < OCTAVE.length; i++) {
            // At the middle of what shares an entry: half of its width, 0.00053 dB, is the most that is wrong.
            OCTAVE[i] = (float) (10 * Math.log10(1 + (i + 0.5) / (1 << MANTISSA_BITS)));
        }
    }

    private Milliwatts() {}

    /** @param units hundredths of a dBm; {@link SectorLevel#NOTHING} is no power */
    static float of(short units) {
        return POWER[units + ZERO];
    }

    /** In dB, of a positive float, good to 0.0006 dB. */
    static float decibels(float power) {
        int bits = Float.floatToRawIntBits(power);
        int octave = (bits >>> 23) - 127;
        int mantissa = bits & 0x7FFFFF;
        return octave * DB_PER_OCTAVE + OCTAVE[mantissa >>> (23 - MANTISSA_BITS)];
    }
}
