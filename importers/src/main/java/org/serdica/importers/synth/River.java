package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;

/** The river: its middle line and what lies how far from it. */
record River(Xy[] middle) {
    static final double HALF_WIDTH_M = 15;
    /** Where the green bank ends and the ground of the city begins. */
    static final double BANK_M = 36;

    static final double QUAY_M = 46;

    static River drawn() {
        return new River(Curve.through(
                25, -1500, -480, -1250, -470, -900, -400, -560, -490, -250, -440, 60, -330, 280, -140, 385, 90, 600,
                270, 900, 300, 1250, 430, 1500, 500));
    }

    /** Height of the water; the river flows east. */
    static double levelAt(double x) {
        return 547.5 - 0.0013 * (x + 1500);
    }

    double distance(Xy p) {
        return Rings.distanceToLine(middle, false, p);
    }

    /** The water within the plan's square, or beyond it where the land goes on. */
    Xy[] water(Placement placement, double halfM) {
        List<Xy> within = new ArrayList<>();
        for (Xy p : middle) {
            if (Math.abs(p.x()) <= halfM + 1e-6) {
                within.add(placement.of(p));
            }
        }
        Xy[] line = within.toArray(Xy[]::new);
        Xy[] left = cutAlongEdge(line, HALF_WIDTH_M);
        Xy[] right = cutAlongEdge(line, -HALF_WIDTH_M);
        Xy[] ring = new Xy[line.length * 2];
        for (int i = 0; i < line.length; i++) {
            ring[i] = right[i];
            ring[ring.length - 1 - i] = left[i];
        }
        return Rings.counterClockwise(ring);
    }

    /** A bank whose ends lie on the north-south edges of the land, not square to the river. */
    private static Xy[] cutAlongEdge(Xy[] line, double leftM) {
        Xy[] bank = Curve.beside(line, leftM);
        int n = line.length - 1;
        Xy in = line[1].minus(line[0]).unit();
        Xy out = line[n].minus(line[n - 1]).unit();
        bank[0] = new Xy(line[0].x(), line[0].y() + leftM / in.x());
        bank[n] = new Xy(line[n].x(), line[n].y() + leftM / out.x());
        return bank;
    }
}
