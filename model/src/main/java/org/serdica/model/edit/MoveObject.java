package org.serdica.model.edit;

import java.util.List;

/**
 * Moves a top-level object with its family. Steps are whole tenths of a millimetre, as coordinates are, so that going
 * back leads to the very same place.
 */
public record MoveObject(String objectId, double dx, double dy, double dz) implements Edit {
    private static final double STEPS_PER_M = 1e4;

    public MoveObject {
        dx = whole(dx);
        dy = whole(dy);
        dz = whole(dz);
    }

    private static double whole(double metres) {
        if (!Double.isFinite(metres)) {
            throw new IllegalArgumentException("a move needs a finite length");
        }
        return Math.rint(metres * STEPS_PER_M) / STEPS_PER_M;
    }

    @Override
    public List<String> objectIds() {
        return List.of(objectId);
    }

    @Override
    public Edit inverse() {
        return new MoveObject(objectId, -dx, -dy, -dz);
    }
}
