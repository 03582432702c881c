package org.serdica.model.radio.antenna;

/** A pattern whose vertical cut is moved down in all azimuths, which is what electrical tilt does to a short column. */
record ShiftedPattern(AntennaPattern pattern, double downDeg) implements AntennaPattern {
    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double raised = elevationDeg + downDeg;
        return pattern.gainDbi(azimuthDeg, Math.max(-90, Math.min(90, raised)));
    }

    @Override
    public double peakDbi() {
        return pattern.peakDbi();
    }

    @Override
    public AntennaPattern tilted(double furtherDownDeg) {
        return new ShiftedPattern(pattern, downDeg + furtherDownDeg);
    }
}
