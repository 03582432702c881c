package org.serdica.importers.export;

/** Coordinates as text: whole millimetres, without noughts at the end. Much quicker than formatting a double. */
final class Decimal {
    private static final double MILLIMETRES = 1000;

    private Decimal() {}

    static void append(Appending out, double metres) {
        long mm = Math.round(metres * MILLIMETRES);
        if (mm < 0) {
            out.add('-');
            mm = -mm;
        }
        digits(out, mm / 1000);
        int rest = (int) (mm % 1000);
        if (rest == 0) {
            return;
        }
        out.add('.');
        out.add((char) ('0' + rest / 100));
        if (rest % 100 != 0) {
            out.add((char) ('0' + rest / 10 % 10));
            if (rest % 10 != 0) {
                out.add((char) ('0' + rest % 10));
            }
        }
    }

    private static void digits(Appending out, long whole) {
        long unit = 1;
        while (whole / unit >= 10) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            out.add((char) ('0' + whole / unit % 10));
        }
    }

    static String text(double metres) {
        StringBuilder text = new StringBuilder();
        append(text::append, metres);
        return text.toString();
    }

    /** Where characters go. */
    @FunctionalInterface
    interface Appending {
        void add(char c);
    }
}
