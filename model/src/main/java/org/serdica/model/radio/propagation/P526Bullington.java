package org.serdica.model.radio.propagation;

/** One equivalent edge for a whole profile, ITU-R P.526-15 section 4.5.1. */
public final class P526Bullington {
    public static final ModelName MODEL = new ModelName("ITU-R P.526 Bullington", "P.526-15");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.03, 50, " GHz");
    private static final Range DISTANCE = new Range(1, "path length", 0.25, 3000, " km");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE);

    private P526Bullington() {}

    /** The shortest path is that of P.1812, which is built on the same construction. */
    public static int outside(double fGHz, double pathKm) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(pathKm);
    }

    /**
     * @param dKm distances of the profile's points, rising from 0; the first and the last are the terminals
     * @param hM their heights; the terminals' own are not looked at
     * @param count how many points of the arrays belong to the profile, at least 2
     * @param htM the transmitter's height above the same datum
     * @param hrM the receiver's
     */
    public static double lossDb(
            double fGHz, double aeKm, double[] dKm, double[] hM, int count, double htM, double hrM) {
        double pathKm = dKm[count - 1];
        double steepest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count - 1; i++) {
            double bulged = hM[i] + EffectiveEarth.bulgeM(aeKm, dKm[i], pathKm - dKm[i]);
            steepest = Math.max(steepest, (bulged - htM) / dKm[i]);
        }
        double wavelengthM = Wavelength.ituM(fGHz);
        double direct = (hrM - htM) / pathKm;
        double nu = steepest < direct
                ? highestNu(wavelengthM, aeKm, dKm, hM, count, htM, hrM)
                : edgeNu(wavelengthM, aeKm, dKm, hM, count, htM, hrM, steepest);
        return equivalentLossDb(nu, pathKm);
    }

    /** The loss of the equivalent edge with the correction for what one edge leaves out, equation (58). */
    public static double equivalentLossDb(double nu, double pathKm) {
        double edge = P526KnifeEdge.lossDb(nu);
        return edge + (1 - Math.exp(-edge / 6)) * (10 + 0.02 * pathKm);
    }

    /** In sight: the point that reaches farthest into the ray. */
    private static double highestNu(
            double wavelengthM, double aeKm, double[] dKm, double[] hM, int count, double htM, double hrM) {
        double pathKm = dKm[count - 1];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count - 1; i++) {
            double d = dKm[i];
            double rest = pathKm - d;
            double ray = (htM * rest + hrM * d) / pathKm;
            double above = hM[i] + EffectiveEarth.bulgeM(aeKm, d, rest) - ray;
            highest = Math.max(highest, above * Math.sqrt(0.002 * pathKm / (wavelengthM * d * rest)));
        }
        return highest;
    }

    /** Out of sight: the edge where the two horizon rays meet. */
    private static double edgeNu(
            double wavelengthM,
            double aeKm,
            double[] dKm,
            double[] hM,
            int count,
            double htM,
            double hrM,
            double fromTransmitter) {
        double pathKm = dKm[count - 1];
        double fromReceiver = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count - 1; i++) {
            double rest = pathKm - dKm[i];
            double bulged = hM[i] + EffectiveEarth.bulgeM(aeKm, dKm[i], rest);
            fromReceiver = Math.max(fromReceiver, (bulged - hrM) / rest);
        }
        return meetingNu(wavelengthM, pathKm, htM, hrM, fromTransmitter, fromReceiver);
    }

    /**
     * The parameter of the edge where two horizon rays meet, for whoever swept the profile for the slopes already.
     *
     * @param fromTransmitter slope of the steepest ray from the transmitter over the bulging profile, metres a kilometre
     * @param fromReceiver the same from the receiver
     */
    public static double meetingNu(
            double wavelengthM, double pathKm, double htM, double hrM, double fromTransmitter, double fromReceiver) {
        double d = (hrM - htM + fromReceiver * pathKm) / (fromTransmitter + fromReceiver);
        double rest = pathKm - d;
        double above = htM + fromTransmitter * d - (htM * rest + hrM * d) / pathKm;
        return above * Math.sqrt(0.002 * pathKm / (wavelengthM * d * rest));
    }
}
