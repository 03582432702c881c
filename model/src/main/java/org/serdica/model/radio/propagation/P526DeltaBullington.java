package org.serdica.model.radio.propagation;

/**
 * Bullington's edge over the real profile, and what the curve of the Earth adds to it, ITU-R P.526-15 section 4.5.2 with
 * the smooth surface of P.1812-6 attachment 1.
 */
public final class P526DeltaBullington {
    public static final ModelName MODEL = new ModelName("ITU-R P.526 delta-Bullington", "P.526-15");
    public static final Validity VALIDITY = P526Bullington.VALIDITY;

    private P526DeltaBullington() {}

    public static int outside(double fGHz, double pathKm) {
        return P526Bullington.outside(fGHz, pathKm);
    }

    /**
     * @param terrainM heights of the bare ground, to which the smooth surface is fitted
     * @param surfaceM heights with what stands on the ground, which the rays have to pass; may be the same array
     * @see P526Bullington#lossDb
     */
    public static double lossDb(
            double fGHz,
            Polarisation field,
            double aeKm,
            double[] dKm,
            double[] terrainM,
            double[] surfaceM,
            int count,
            double htM,
            double hrM) {
        double pathKm = dKm[count - 1];
        double actual = P526Bullington.lossDb(fGHz, aeKm, dKm, surfaceM, count, htM, hrM);

        double area = 0;
        double moment = 0;
        for (int i = 1; i < count; i++) {
            double step = dKm[i] - dKm[i - 1];
            area += step * (terrainM[i] + terrainM[i - 1]);
            moment += step * (terrainM[i] * (2 * dKm[i] + dKm[i - 1]) + terrainM[i - 1] * (dKm[i] + 2 * dKm[i - 1]));
        }
        double atTransmitter = (2 * area * pathKm - moment) / (pathKm * pathKm);
        double atReceiver = (moment - area * pathKm) / (pathKm * pathKm);

        double highest = Double.NEGATIVE_INFINITY;
        double towards = Double.NEGATIVE_INFINITY;
        double backwards = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count - 1; i++) {
            double rest = pathKm - dKm[i];
            double above = terrainM[i] - (htM * rest + hrM * dKm[i]) / pathKm;
            highest = Math.max(highest, above);
            towards = Math.max(towards, above / dKm[i]);
            backwards = Math.max(backwards, above / rest);
        }
        if (highest > 0) {
            atTransmitter -= highest * towards / (towards + backwards);
            atReceiver -= highest * backwards / (towards + backwards);
        }
        double hteM = htM - Math.min(atTransmitter, terrainM[0]);
        double hreM = hrM - Math.min(atReceiver, terrainM[count - 1]);

        double smooth = smoothLossDb(fGHz, aeKm, dKm, count, hteM, hreM);
        double spherical = P526SphericalEarth.lossDb(fGHz, field, pathKm, aeKm, 0, hteM, hreM);
        return actual + Math.max(spherical - smooth, 0);
    }

    /** Bullington's loss over a profile of zeros, without a profile of zeros. */
    private static double smoothLossDb(double fGHz, double aeKm, double[] dKm, int count, double hteM, double hreM) {
        double pathKm = dKm[count - 1];
        double wavelengthM = Wavelength.ituM(fGHz);
        double fromTransmitter = Double.NEGATIVE_INFINITY;
        double fromReceiver = Double.NEGATIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count - 1; i++) {
            double d = dKm[i];
            double rest = pathKm - d;
            double bulge = EffectiveEarth.bulgeM(aeKm, d, rest);
            fromTransmitter = Math.max(fromTransmitter, (bulge - hteM) / d);
            fromReceiver = Math.max(fromReceiver, (bulge - hreM) / rest);
            double above = bulge - (hteM * rest + hreM * d) / pathKm;
            highest = Math.max(highest, above * Math.sqrt(0.002 * pathKm / (wavelengthM * d * rest)));
        }
        double nu = fromTransmitter < (hreM - hteM) / pathKm
                ? highest
                : P526Bullington.meetingNu(wavelengthM, pathKm, hteM, hreM, fromTransmitter, fromReceiver);
        return P526Bullington.equivalentLossDb(nu, pathKm);
    }
}
