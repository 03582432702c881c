package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.P526Bullington;
import org.serdica.model.radio.propagation.P526SphericalEarth;
import org.serdica.model.radio.propagation.Polarisation;
import org.serdica.model.radio.propagation.Wavelength;

/**
 * What delta-Bullington adds for the curve of the Earth (P.526-15 section 4.5.2), kept along a radial as running sums over
 * the ground. Inside a city it is nothing but for antennas near the ground, which is found out before anything is paid.
 */
final class SmoothEarth {
    /** The smooth path is clear by half as much again as it needs to be. */
    private static final double SURELY_CLEAR = 0.78 * 1.5;

    private final SurfaceRaster s;
    private final double fGHz;
    private final double wavelengthM;
    private final double antennaZ;
    private final double footZ;
    private final double[] d;
    private final double[] ground;
    private final double[] area;
    private final double[] moment;
    /** Nothing is ever added, wherever the receivers are. */
    private final boolean idle;

    /** Of the ground up to each sample. */
    private final double[] steepest;

    SmoothEarth(SurfaceRaster s, ReceiverSet set, Transmitter tx, int samples) {
        this.s = s;
        fGHz = tx.frequencyGHz();
        wavelengthM = Wavelength.ituM(fGHz);
        antennaZ = tx.z();
        footZ = s.groundNear(tx.x(), tx.y());
        d = new double[samples];
        ground = new double[samples];
        area = new double[samples];
        moment = new double[samples];
        steepest = new double[samples];
        ground[0] = footZ - antennaZ;
        // Heights over the smooth surface are no less than those over the ground at the two ends.
        idle = isClear(
                antennaZ - footZ, set.lowestHeightM(), samples * s.frame().cellM());
    }

    private boolean isClear(double hte, double hre, double pathM) {
        if (hte <= 0 || hre <= 0) {
            return false;
        }
        double bulge = EffectiveEarth.bulgeM(EffectiveEarth.MEDIAN_RADIUS_KM, pathM / 2000, pathM / 2000);
        double over = Math.sqrt(hte * hre) - bulge;
        return over > 0 && 2 * over * Math.sqrt(2 / (wavelengthM * pathM)) > SURELY_CLEAR;
    }

    boolean isIdle() {
        return idle;
    }

    void begin() {
        steepest[0] = Double.NEGATIVE_INFINITY;
    }

    /** @param groundZ NaN where it is not known: then it is taken to go on level */
    void pass(int sample, double distanceM, double groundZ) {
        double z = Double.isNaN(groundZ) ? ground[sample - 1] : groundZ - antennaZ;
        d[sample] = distanceM;
        ground[sample] = z;
        double before = d[sample - 1];
        double step = distanceM - before;
        double zBefore = ground[sample - 1];
        area[sample] = area[sample - 1] + step * (z + zBefore);
        moment[sample] =
                moment[sample - 1] + step * (z * (2 * distanceM + before) + zBefore * (distanceM + 2 * before));
        steepest[sample] = Math.max(steepest[sample - 1], z / distanceM);
    }

    /** @param passed how many samples lie before the receiver */
    double moreDb(int i, ReceiverSet set, double pathM, int passed) {
        if (idle) {
            return 0;
        }
        double hr = set.z[i] - antennaZ;
        double foot = (set.cell[i] < 0 ? set.z[i] : s.ground[set.cell[i]]) - antennaZ;
        double before = d[passed];
        double step = pathM - before;
        double a = area[passed] + step * (foot + ground[passed]);
        double m = moment[passed] + step * (foot * (2 * pathM + before) + ground[passed] * (pathM + 2 * before));
        double atTransmitter = (2 * a * pathM - m) / (pathM * pathM);
        double atReceiver = (m - a * pathM) / (pathM * pathM);
        double towards = steepest[passed] - hr / pathM;
        if (towards > 0) {
            double highest = 0;
            double backwards = Double.NEGATIVE_INFINITY;
            for (int k = 1; k <= passed; k++) {
                double above = ground[k] - hr * d[k] / pathM;
                highest = Math.max(highest, above);
                backwards = Math.max(backwards, above / (pathM - d[k]));
            }
            atTransmitter -= highest * towards / (towards + backwards);
            atReceiver -= highest * backwards / (towards + backwards);
        }
        double hte = -Math.min(atTransmitter, footZ - antennaZ);
        double hre = hr - Math.min(atReceiver, foot);
        if (hte <= 0 || hre <= 0) {
            return 0;
        }
        if (isClear(hte, hre, pathM)) {
            return 0;
        }
        double km = pathM / 1000;
        double spherical = P526SphericalEarth.lossDb(
                fGHz, Polarisation.VERTICAL, km, EffectiveEarth.MEDIAN_RADIUS_KM, 0, hte, hre);
        return spherical <= 0 ? 0 : Math.max(0, spherical - smoothDb(hte, hre, km, passed));
    }

    /** Bullington over a profile of zeros, at the samples of the radial. */
    private double smoothDb(double hte, double hre, double km, int passed) {
        double fromTransmitter = Double.NEGATIVE_INFINITY;
        double fromReceiver = Double.NEGATIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 1; k <= passed; k++) {
            double dKm = d[k] / 1000;
            double rest = km - dKm;
            double bulge = EffectiveEarth.bulgeM(EffectiveEarth.MEDIAN_RADIUS_KM, dKm, rest);
            fromTransmitter = Math.max(fromTransmitter, (bulge - hte) / dKm);
            fromReceiver = Math.max(fromReceiver, (bulge - hre) / rest);
            double above = bulge - (hte * rest + hre * dKm) / km;
            highest = Math.max(highest, above * Math.sqrt(0.002 * km / (wavelengthM * dKm * rest)));
        }
        double nu = fromTransmitter < (hre - hte) / km
                ? highest
                : P526Bullington.meetingNu(wavelengthM, km, hte, hre, fromTransmitter, fromReceiver);
        return P526Bullington.equivalentLossDb(nu, km);
    }
}
