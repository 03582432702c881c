package org.serdica.model.radio.coverage;

/** What a study asks for: where, and by which ways of the waves. */
public record CoverageSettings(ReceiverPlan receivers, PropagationSettings propagation) {
    /** A person on the street and on ground floors, by the urban model. */
    public static final CoverageSettings STREET =
            new CoverageSettings(ReceiverPlan.OverGround.STREET, PropagationSettings.URBAN);

    public CoverageSettings with(ReceiverPlan others) {
        return new CoverageSettings(others, propagation);
    }
}
