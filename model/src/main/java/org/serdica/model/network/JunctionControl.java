package org.serdica.model.network;

/** Who goes first at a junction. Files name these words, so that none is ever renamed. */
public enum JunctionControl {
    /** Nobody is told anything: who comes from the right goes first. */
    UNCONTROLLED,
    /** The greater street goes first, whatever stands at the others; see {@link RightOfWay}. */
    PRIORITY,
    SIGNAL,
    ROUNDABOUT,
    /** The lesser streets come to a sign that tells them to give way. */
    GIVE_WAY,
    /** The lesser streets come to a stop sign. */
    STOP,
    /** Every street comes to a stop sign; who came first goes first. */
    ALL_WAY_STOP;

    private static final JunctionControl[] ALL = values();

    static JunctionControl of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether some streets go before others because they are the greater ones. */
    public boolean isOfRank() {
        return this == PRIORITY || this == GIVE_WAY || this == STOP;
    }

    /** Whether who is not on the greater street has to come to a stand before the line. */
    public boolean wantsStop() {
        return this == STOP || this == ALL_WAY_STOP;
    }
}
