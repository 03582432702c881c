package org.serdica.model.radio.measure;

/**
 * A measured square beside the model.
 *
 * @param cell of the network that it is of
 * @param modelDbm as the model has it before any calibration
 * @param distanceM from the antenna
 */
public record Residual(String cell, MeasuredBin bin, double modelDbm, double distanceM) {
    /**
     * Measured less modelled. Without service nothing is off if the model, too, is below the floor; otherwise it is off
     * by what it is above.
     */
    public double errorDb(double correctionDb) {
        double model = modelDbm + correctionDb;
        return bin.censored() ? Math.min(0, Measurement.FLOOR_DBM - model) : bin.rsrpDbm() - model;
    }
}
