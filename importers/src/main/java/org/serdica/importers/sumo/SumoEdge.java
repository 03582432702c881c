package org.serdica.importers.sumo;

import java.util.List;

/**
 * A street in one direction.
 *
 * @param from id of the junction it begins at
 * @param type what the file calls its rank, such as {@code highway.primary}; may be empty
 * @param centred whether its shape is the middle of its lanes, not their left edge
 * @param shape three doubles a point, Z is NaN where the file is flat; empty for a straight line
 * @param lanes from the right edge to the left, as SUMO counts them
 */
record SumoEdge(
        String id,
        String from,
        String to,
        String name,
        String type,
        boolean centred,
        double[] shape,
        List<Lane> lanes) {
    /** @param lengthM as the file says it, which may differ from the line's */
    record Lane(double speedMps, double lengthM, double widthM, Permissions permissions, double[] shape) {}

    double widthM() {
        return lanes.stream().mapToDouble(Lane::widthM).sum();
    }

    double speedMps() {
        return lanes.stream().mapToDouble(Lane::speedMps).max().orElse(Double.NaN);
    }
}
