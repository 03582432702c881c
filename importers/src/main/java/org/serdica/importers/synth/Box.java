package org.serdica.importers.synth;

/**
 * The smallest rectangle round a ring among those along its edges.
 *
 * @param along direction of the longer side
 */
record Box(Xy centre, Xy along, double length, double width) {
    static Box round(Xy[] ring) {
        Box best = new Box(ring[0], new Xy(1, 0), 0, 0);
        double bestArea = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.length; i++) {
            Xy edge = ring[(i + 1) % ring.length].minus(ring[i]);
            if (edge.length() < 1) {
                continue;
            }
            Xy u = edge.unit();
            Xy v = u.left();
            double u0 = Double.POSITIVE_INFINITY;
            double v0 = u0;
            double u1 = Double.NEGATIVE_INFINITY;
            double v1 = u1;
            for (Xy p : ring) {
                u0 = Math.min(u0, p.dot(u));
                u1 = Math.max(u1, p.dot(u));
                v0 = Math.min(v0, p.dot(v));
                v1 = Math.max(v1, p.dot(v));
            }
            double area = (u1 - u0) * (v1 - v0);
            if (area < bestArea) {
                bestArea = area;
                Xy c = new Xy(0, 0).plus(u, (u0 + u1) / 2).plus(v, (v0 + v1) / 2);
                best = u1 - u0 >= v1 - v0 ? new Box(c, u, u1 - u0, v1 - v0) : new Box(c, v, v1 - v0, u1 - u0);
            }
        }
        return best;
    }

    Xy[] corners() {
        return Rings.rectangle(centre, along, length, width);
    }

    /** A place in the rectangle's own measure: metres along and to the left of its centre. */
    Xy at(double alongM, double leftM) {
        return centre.plus(along, alongM).plus(along.left(), leftM);
    }
}
