package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.synth.Tier.Level;

/** Roofs that rise from a ring towards its middle, plane by plane. */
final class Crowns {
    private Crowns() {}

    static Xy[] scaled(Xy[] ring, double factor) {
        Xy c = Rings.centre(ring);
        Xy[] result = new Xy[ring.length];
        for (int i = 0; i < ring.length; i++) {
            result[i] = c.towards(ring[i], factor);
        }
        return result;
    }

    /** A cupola with a lantern on it. */
    static Tier dome(Xy[] ring, double topM, double riseM) {
        List<Level> levels = new ArrayList<>();
        for (double degrees : new double[] {24, 46, 64, 79}) {
            double a = StrictMath.toRadians(degrees);
            levels.add(new Level(scaled(ring, StrictMath.cos(a)), topM + riseM * StrictMath.sin(a)));
        }
        Xy[] lantern = levels.getLast().ring();
        levels.add(new Level(lantern, topM + riseM * 1.22));
        levels.add(new Level(new Xy[] {Rings.centre(ring)}, topM + riseM * 1.5));
        return Tier.crowned(ring, topM, levels);
    }

    /** A steep tower roof with a foot that flares. */
    static Tier spire(Xy[] ring, double topM, double riseM) {
        return Tier.crowned(
                ring,
                topM,
                List.of(
                        new Level(scaled(ring, 0.62), topM + riseM * 0.26),
                        new Level(new Xy[] {Rings.centre(ring)}, topM + riseM)));
    }

    /** Slopes on all sides up to a level deck. */
    static Tier hipped(Xy[] ring, double topM, double insetM, double riseM) {
        Xy[] deck = Rings.inset(ring, insetM);
        return deck == null ? Tier.flat(ring, topM) : Tier.crowned(ring, topM, List.of(new Level(deck, topM + riseM)));
    }

    /** A chimney: narrower towards its top. */
    static Tier chimney(Xy centre, double radiusM, double heightM) {
        Xy[] foot = Rings.round(centre, new Xy(1, 0), radiusM, 1, 12);
        return Tier.crowned(foot, heightM * 0.3, List.of(new Level(scaled(foot, 0.62), heightM)));
    }
}
