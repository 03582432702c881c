package org.serdica.model.radio.antenna;

/**
 * A beam of a panel of equal elements, ITU-R M.2101 section 5.2 and 3GPP TR 38.901: the element's gain and the array
 * factor of uniform weights that steer to one direction.
 *
 * <p>The double sum over the elements falls into two geometric series, so a gain costs the same for 8 elements and for 256.
 *
 * @param columns elements across
 * @param rows elements up and down
 * @param columnWavelengths between two columns
 * @param rowWavelengths between two rows
 * @param scanDeg where the beam looks to, clockwise off boresight
 * @param downtiltDeg where it looks down to, electrically
 */
public record ArrayPattern(
        ElementPattern element,
        int columns,
        int rows,
        double columnWavelengths,
        double rowWavelengths,
        double scanDeg,
        double downtiltDeg)
        implements AntennaPattern {
    /** In a null nothing is heard at all; any radio has leaks above this. */
    private static final double LEAST_POWER = 1e-30;

    public ArrayPattern {
        if (columns < 1 || rows < 1 || !(columnWavelengths > 0 && rowWavelengths > 0)) {
            throw new IllegalArgumentException("an array has at least one element, and distances between them");
        }
    }

    /** The same panel with its beam elsewhere. */
    public ArrayPattern steered(double toScanDeg, double toDowntiltDeg) {
        return new ArrayPattern(element, columns, rows, columnWavelengths, rowWavelengths, toScanDeg, toDowntiltDeg);
    }

    @Override
    public boolean hasBeams() {
        return true;
    }

    @Override
    public ArrayPattern tilted(double downDeg) {
        return steered(scanDeg, downtiltDeg + downDeg);
    }

    /** Reached on boresight; a beam led aside stands lower by what its elements lose there. */
    @Override
    public double peakDbi() {
        return element.peakDbi() + 10 * Math.log10((double) columns * rows);
    }

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double elevation = Math.toRadians(elevationDeg);
        double tilt = Math.toRadians(downtiltDeg);
        double upright = Math.sin(elevation) + Math.sin(tilt);
        double across = Math.cos(elevation) * Math.sin(Math.toRadians(azimuthDeg))
                - Math.cos(tilt) * Math.sin(Math.toRadians(scanDeg));
        double power = series(rows, 2 * Math.PI * rowWavelengths * upright)
                * series(columns, 2 * Math.PI * columnWavelengths * across)
                / (rows * (double) columns);
        return element.gainDbi(azimuthDeg, elevationDeg) + 10 * Math.log10(Math.max(power, LEAST_POWER));
    }

    /** Squared length of a sum of unit vectors, each turned by a step against the one before. */
    private static double series(int count, double step) {
        double half = Math.sin(step / 2);
        if (Math.abs(half) < 1e-9) {
            return (double) count * count;
        }
        double ratio = Math.sin(count * step / 2) / half;
        return ratio * ratio;
    }
}
