package org.serdica.model.radio.emf;

import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.Bearing;
import org.serdica.model.radio.coverage.SectorGain;
import org.serdica.model.radio.network.Sector;

/** One sector as what its field comes from: the antenna as it stands, fed with what is counted of its power. */
final class FieldSource {
    /** Nearer than that a formula of the far field says nothing. */
    private static final double NEAREST_M = 0.1;

    private static final double NEPER_PER_DB = Math.log(10) / 10;

    final double x;
    final double y;
    final double z;
    final double limitWattPerM2;
    /** What would arrive a metre off from an antenna that sends alike in all directions, over the limit. */
    private final double ratioAtOneM;

    private final double peakRatioAtOneM;
    private final SectorGain gain;
    private final double azimuthDeg;

    FieldSource(Sector s, SectorGain gain, AntennaPattern pattern, ExposureSettings settings, double limitWattPerM2) {
        x = s.x();
        y = s.y();
        z = s.z();
        this.limitWattPerM2 = limitWattPerM2;
        this.gain = gain;
        azimuthDeg = Bearing.wrapped360(s.azimuthDeg());
        double watt = Math.pow(10, (s.carrier().powerDbm() - 30) / 10) * settings.factorOf(s, pattern);
        ratioAtOneM = watt / (4 * Math.PI) / limitWattPerM2;
        peakRatioAtOneM = ratioAtOneM * Math.exp(pattern.peakDbi() * NEPER_PER_DB);
    }

    /** No direction has more than that a metre off. */
    double peakRatioAtOneM() {
        return peakRatioAtOneM;
    }

    /** The share of the limit that is reached at a place. */
    double ratio(double px, double py, double pz, double negligible) {
        double east = px - x;
        double north = py - y;
        double up = pz - z;
        double plan2 = east * east + north * north;
        double d2 = Math.max(plan2 + up * up, NEAREST_M * NEAREST_M);
        if (peakRatioAtOneM / d2 < negligible) {
            return 0;
        }
        double bearing = Math.toDegrees(Math.atan2(east, north));
        double elevation = Math.toDegrees(Math.atan2(up, Math.sqrt(plan2)));
        return ratioAtOneM * Math.exp(gain.dBi(bearing - azimuthDeg, elevation) * NEPER_PER_DB) / d2;
    }
}
