package org.serdica.model.network;

/** Who goes first at a junction. */
public enum JunctionControl {
    UNCONTROLLED,
    PRIORITY,
    SIGNAL,
    ROUNDABOUT;

    private static final JunctionControl[] ALL = values();

    static JunctionControl of(int ordinal) {
        return ALL[ordinal];
    }
}
