package org.serdica.importers.export;

/** Coordinates as decimals, without noughts at the end. Much quicker than formatting a double. */
public final class Decimal {
    /** Places behind the point that keep all that the model keeps: tenths of a millimetre. */
    public static final int EXACT_M = 4;

    /** Places behind the point of a degree that keep a tenth of a millimetre on the ground. */
    public static final int DEGREES = 9;

    private static final long[] SCALE = {
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private Decimal() {}

    public static void append(StringBuilder out, double value, int places) {
        long scale = SCALE[places];
        long scaled = Math.round(value * scale);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / scale);
        long rest = scaled % scale;
        if (rest == 0) {
            return;
        }
        out.append('.');
        for (long unit = scale / 10; rest > 0; unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    public static String text(double value, int places) {
        StringBuilder text = new StringBuilder(16);
        append(text, value, places);
        return text.toString();
    }
}
