package org.serdica.model.planning;

/** What a building or a street may breach, and in which unit a finding measures it. */
public enum RuleKind {
    /** It stands in another building. */
    OVERLAP("m2"),
    /** It stands on the lanes of a street. */
    BLOCKED_ROAD("m2"),
    /** A street's lanes run through a building; the other side of {@link #BLOCKED_ROAD}, told of the street. */
    RUNS_THROUGH("m2"),
    TOO_HIGH("m"),
    TOO_MANY_STOREYS(""),
    /** It is too near to the boundary of its plot, or of its zone where no plot is drawn. */
    SETBACK("m"),
    STREET_SETBACK("m"),
    /** The zone, or the plot, is built up too densely by all that stands in it. */
    FLOOR_AREA_RATIO(""),
    COVERAGE(""),
    /** Its function is none of those that the zone allows. */
    FUNCTION("");

    private final String unit;

    RuleKind(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /** Whether it is about a zone or plot as a whole. */
    public boolean isOfZone() {
        return this == FLOOR_AREA_RATIO || this == COVERAGE;
    }
}
