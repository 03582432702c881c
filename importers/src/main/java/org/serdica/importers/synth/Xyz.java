package org.serdica.importers.synth;

/** A place in space, in metres. */
record Xyz(double x, double y, double z) {
    static Xyz of(Xy p, double z) {
        return new Xyz(p.x(), p.y(), z);
    }

    static Xyz[] at(Xy[] ring, double z) {
        Xyz[] result = new Xyz[ring.length];
        for (int i = 0; i < ring.length; i++) {
            result[i] = of(ring[i], z);
        }
        return result;
    }
}
