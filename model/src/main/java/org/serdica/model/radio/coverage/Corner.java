package org.serdica.model.radio.coverage;

/**
 * An upright edge between two walls, round which waves bend.
 *
 * @param topM where the lower of the two walls ends
 * @param ax east part of the way from the edge along the first wall, {@code anx} of its normal; {@code b} the second
 */
record Corner(
        double x,
        double y,
        double baseM,
        double topM,
        double ax,
        double ay,
        double anx,
        double any,
        double bx,
        double by,
        double bnx,
        double bny) {}
