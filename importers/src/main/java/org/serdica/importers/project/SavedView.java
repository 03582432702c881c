package org.serdica.importers.project;

/**
 * A place to look from that a person wants to find again, in city coordinates.
 *
 * @param headingDeg clockwise from north
 * @param pitchDeg up is positive
 */
public record SavedView(String name, double x, double y, double z, double headingDeg, double pitchDeg) {
    /** The name of the view that the camera had last; the tiles around it are read first. */
    public static final String LAST = "";
}
