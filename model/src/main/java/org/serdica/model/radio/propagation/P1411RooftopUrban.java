package org.serdica.model.radio.propagation;

/**
 * Over rows of roofs of about one height and down into a street, ITU-R P.1411-12 section 4.2.2.1: free space, the bend
 * from the last roof and the screens before it.
 */
public final class P1411RooftopUrban {
    public static final ModelName MODEL = new ModelName("ITU-R P.1411 over rooftops, urban", "P.1411-12");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.8, 26, " GHz");
    private static final Range DISTANCE = new Range(1, "distance", 20, 5000, " m");
    private static final Range BASE = new Range(2, "height of the first antenna", 4, 55, " m");
    private static final Range TERMINAL = new Range(3, "height of the second antenna", 1, 3, " m");
    private static final Range ABOVE = new Range(4, "height of the roofs above the second antenna", 0.1, 500, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE, BASE, TERMINAL, ABOVE);

    private static final double HIGH_BAND_MHZ = 2000;
    private static final double STEEPNESS = 0.1;
    private static final double STEEPNESS_PER_DB = 0.0417;

    /** Which town, which matters below 2 GHz. */
    public enum Town {
        MEDIUM_SIZED_CITY_OR_SUBURBAN_CENTRE(0.7),
        METROPOLITAN_CENTRE(1.5);

        private final double perBand;

        Town(double perBand) {
            this.perBand = perBand;
        }
    }

    private P1411RooftopUrban() {}

    public static int outside(double fGHz, double dM, double h1M, double h2M, double roofM) {
        return FREQUENCY.outside(fGHz)
                | DISTANCE.outside(dM)
                | BASE.outside(h1M)
                | TERMINAL.outside(h2M)
                | ABOVE.outside(roofM - h2M);
    }

    /**
     * @param roofM average height of the buildings
     * @param rowsM how much of the path buildings cover; 0 for none, which leaves free space
     * @param spacingM from the middle of a building to that of the next
     * @param streetM width of the street of the second antenna
     * @param streetDeg between that street and the path, 0 to 90
     */
    public static double lossDb(
            double fGHz,
            double dM,
            double h1M,
            double h2M,
            double roofM,
            double rowsM,
            double spacingM,
            double streetM,
            double streetDeg,
            Town town) {
        double fMHz = fGHz * 1000;
        double freeSpace = 32.4 + 20 * Math.log10(dM / 1000) + 20 * Math.log10(fMHz);
        if (rowsM <= 0) {
            return freeSpace;
        }
        double intoStreet = -8.2
                - 10 * Math.log10(streetM)
                + 10 * Math.log10(fMHz)
                + 20 * Math.log10(roofM - h2M)
                + orientationDb(streetDeg);
        double screens = screensDb(fMHz, dM, h1M, roofM, rowsM, spacingM, town);
        return Math.max(freeSpace, freeSpace + intoStreet + screens);
    }

    private static double orientationDb(double streetDeg) {
        if (streetDeg < 35) {
            return -10 + 0.354 * streetDeg;
        }
        return streetDeg < 55 ? 2.5 + 0.075 * (streetDeg - 35) : 4 - 0.114 * (streetDeg - 55);
    }

    /** Passes smoothly between the field that has settled over many rows and the one that has not. */
    private static double screensDb(
            double fMHz, double dM, double h1M, double roofM, double rowsM, double spacingM, Town town) {
        double wavelengthM = Wavelength.ituM(fMHz / 1000);
        double dh = h1M - roofM;
        boolean settled = rowsM > wavelengthM * dM * dM / (dh * dh);
        double breakM = Math.abs(dh) * Math.sqrt(rowsM / wavelengthM);
        double upper = settledDb(fMHz, breakM, h1M, roofM, spacingM, town);
        double lower = unsettledDb(fMHz, breakM, h1M, roofM, spacingM);
        double middle = (upper + lower) / 2;
        double way = Math.log10(dM) - Math.log10(breakM);
        double step = upper - lower;
        if (step > 0) {
            double pull = Math.tanh(way / STEEPNESS);
            return settled
                    ? middle - pull * (settledDb(fMHz, dM, h1M, roofM, spacingM, town) - middle)
                    : middle + pull * (unsettledDb(fMHz, dM, h1M, roofM, spacingM) - middle);
        }
        if (step < 0) {
            double pull = Math.tanh(way / (step * STEEPNESS_PER_DB));
            return settled
                    ? settledDb(fMHz, dM, h1M, roofM, spacingM, town) - pull * (upper - middle) - upper + middle
                    : unsettledDb(fMHz, dM, h1M, roofM, spacingM) + pull * (middle - lower) + middle - lower;
        }
        return unsettledDb(fMHz, dM, h1M, roofM, spacingM);
    }

    private static double settledDb(double fMHz, double dM, double h1M, double roofM, double spacingM, Town town) {
        double dh = h1M - roofM;
        boolean above = dh > 0;
        boolean high = fMHz > HIGH_BAND_MHZ;
        double height = above ? -18 * Math.log10(1 + dh) : 0;
        double perDistance = above ? 18 : 18 - 15 * dh / roofM;
        double perFrequency = high ? -8 : -4 + town.perBand * (fMHz / 925 - 1);
        return height
                + offsetDb(dM, dh, high)
                + perDistance * Math.log10(dM / 1000)
                + perFrequency * Math.log10(fMHz)
                - 9 * Math.log10(spacingM);
    }

    private static double offsetDb(double dM, double dh, boolean high) {
        if (dh > 0) {
            return high ? 71.4 : 54;
        }
        double below = dM >= 500 ? 0.8 * dh : 1.6 * dh * dM / 1000;
        return (high ? 73 : 54) - below;
    }

    private static double unsettledDb(double fMHz, double dM, double h1M, double roofM, double spacingM) {
        double wavelengthM = Wavelength.ituM(fMHz / 1000);
        double dh = h1M - roofM;
        double upM = Math.pow(
                10,
                -Math.log10(Math.sqrt(spacingM / wavelengthM))
                        - Math.log10(dM) / 9
                        + 10.0 / 9 * Math.log10(spacingM / 2.35));
        double downM = (0.00023 * spacingM * spacingM - 0.1827 * spacingM - 9.4978) / Math.pow(Math.log10(fMHz), 2.938)
                + 0.000781 * spacingM
                + 0.06923;
        double field;
        if (dh > upM) {
            field = 2.35 * Math.pow(dh / dM * Math.sqrt(spacingM / wavelengthM), 0.9);
        } else if (dh >= downM) {
            field = spacingM / dM;
        } else {
            double angle = Math.atan(dh / spacingM);
            double slant = Math.hypot(dh, spacingM);
            field = spacingM
                    / (2 * Math.PI * dM)
                    * Math.sqrt(wavelengthM / slant)
                    * (1 / angle - 1 / (2 * Math.PI + angle));
        }
        return -20 * Math.log10(Math.abs(field));
    }
}
