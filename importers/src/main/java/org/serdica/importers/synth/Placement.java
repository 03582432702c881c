package org.serdica.importers.synth;

/** Where a plan lies in the world: moved, and turned over so that tiles side by side meet along equal edges. */
record Placement(double eastM, double northM, boolean mirrorX, boolean mirrorY) {
    Xy of(Xy p) {
        return new Xy(eastM + (mirrorX ? -p.x() : p.x()), northM + (mirrorY ? -p.y() : p.y()));
    }

    Xy[] of(Xy[] line) {
        Xy[] result = new Xy[line.length];
        for (int i = 0; i < line.length; i++) {
            result[i] = of(line[i]);
        }
        return result;
    }

    Block of(Block b) {
        return new Block(b.number(), b.use(), b.name(), Rings.counterClockwise(of(b.ring())));
    }

    /** Lanes change sides when the world is turned over, so such a street is drawn the other way round. */
    Street of(Street s) {
        Xy[] line = of(s.line());
        return new Street(s.name(), s.section(), mirrorX != mirrorY ? Rings.reversed(line) : line, s.bridge());
    }
}
