package org.serdica.model.radio.coverage;

/**
 * What a study asks for.
 *
 * @param receiverHeightM above the ground; where roofs are higher it is indoors
 */
public record CoverageSettings(double receiverHeightM, PropagationSettings propagation) {
    /** A person on the street, by the urban model. */
    public static final CoverageSettings STREET = new CoverageSettings(1.5, PropagationSettings.URBAN);

    private static final double STOREY_M = 3;

    /** People on a storey, 0 being the ground floor. */
    public static CoverageSettings onStorey(int storey) {
        return new CoverageSettings(1.5 + storey * STOREY_M, PropagationSettings.URBAN);
    }
}
