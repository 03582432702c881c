package org.serdica.model.building.draw;

import java.util.List;

/**
 * How an outline goes to what is near it.
 *
 * @param turnDeg about its middle, clockwise, before it is moved
 * @param guides what it goes to; none where it stays
 */
public record Docked(double dx, double dy, double turnDeg, List<Guide> guides) {
    public static final Docked FREE = new Docked(0, 0, 0, List.of());

    public Docked {
        guides = List.copyOf(guides);
    }
}
