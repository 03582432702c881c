package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.synth.RoofFeature.Chimney;
import org.serdica.importers.synth.RoofFeature.Dormer;

/** Dormers in rows and a chimney or two, where a roof has room for them. */
final class Roofscape {
    private static final double WIDTH_M = 1.5;
    private static final double STEP_M = 3.6;
    private static final double MARGIN_M = 1.9;

    private Roofscape() {}

    /** A wing with features on its slopes, drawn by the site's dice; fewer where it asks for less detail. */
    static Wing furnished(Wing wing, double dormers, double chimneys, Site site) {
        Dice dice = site.dice();
        boolean gable = wing.roof().type().equals("gable");
        boolean mansard = wing.roof().type().equals("mansard");
        if (!gable && !mansard) {
            return wing;
        }
        List<RoofFeature> features = new ArrayList<>();
        int lastFace = wing.roof().points() - 2;
        for (int i = 0; i + 1 < wing.front().length; i++) {
            if (dice.chance(dormers * site.detail().roofs())) {
                row(wing, i, 0, mansard, features, dice);
            }
            if (dice.chance(dormers * 0.5 * site.detail().roofs())) {
                row(wing, i, lastFace, mansard, features, dice);
            }
            if (gable && dice.chance(chimneys * site.detail().roofs())) {
                chimney(wing, i, dice, features);
            }
        }
        return features.isEmpty() ? wing : wing.with(features);
    }

    private static void row(Wing wing, int segment, int face, boolean mansard, List<RoofFeature> out, Dice dice) {
        double[] free = free(wing, segment, face, mansard ? 1.6 : 5);
        double window = mansard ? 1.25 : 1.2;
        double up = mansard ? 0.2 : 1.1;
        double depth = mansard ? 1.6 : depth(wing) / 2;
        double rise = mansard ? 2.9 / 1.6 : wing.roof().highestM() / depth;
        if (up + (window + 0.55) / rise > depth - 0.15) {
            return;
        }
        int count = (int) Math.min(4, (free[1] - free[0] + STEP_M - WIDTH_M) / STEP_M);
        if (count > 1 && !mansard && dice.chance(0.4)) {
            count--;
        }
        double middle = (free[0] + free[1]) / 2;
        for (int n = 0; n < count; n++) {
            out.add(new Dormer(segment, face, middle + (n - (count - 1) / 2.0) * STEP_M, up, WIDTH_M, window));
        }
    }

    /** On the slope to the back, near the ridge. */
    private static void chimney(Wing wing, int segment, Dice dice, List<RoofFeature> out) {
        double depth = depth(wing) / 2;
        double[] free = free(wing, segment, 1, depth);
        double up = depth - 1.5;
        if (free[1] - free[0] > 0.5 && up > 1 && out.stream().noneMatch(f -> f.segment() == segment && f.face() == 1)) {
            out.add(new Chimney(segment, 1, dice.between(free[0], free[1]), up, dice.between(1.0, 1.6)));
        }
    }

    private static double depth(Wing wing) {
        // A bend makes cross-cuts longer than the body is deep.
        Xy along = wing.front()[1].minus(wing.front()[0]).unit();
        return wing.back()[0].minus(wing.front()[0]).dot(along.left());
    }

    /** From where to where along the slope's lower edge something may stand that reaches that far up. */
    private static double[] free(Wing wing, int segment, int face, double reachM) {
        boolean front = face == 0;
        Xy[] low = front ? wing.front() : Rings.reversed(wing.back());
        Xy[] high = front ? wing.back() : Rings.reversed(wing.front());
        int i = front ? segment : low.length - 2 - segment;
        Xy along = low[i + 1].minus(low[i]).unit();
        double length = low[i].distance(low[i + 1]);
        double share = Math.min(1, reachM / depth(wing));
        double startSkew = high[i].minus(low[i]).dot(along) * share;
        double endSkew = high[i + 1].minus(low[i + 1]).dot(along) * share;
        boolean hipLow = front ? wing.hipStart() : wing.hipEnd();
        boolean hipHigh = front ? wing.hipEnd() : wing.hipStart();
        double hipReach = depth(wing) / 2;
        double from = Math.max(0, startSkew) + MARGIN_M + (i == 0 && hipLow ? hipReach : 0);
        double to = length + Math.min(0, endSkew) - MARGIN_M - (i == low.length - 2 && hipHigh ? hipReach : 0);
        return new double[] {from, to};
    }
}
