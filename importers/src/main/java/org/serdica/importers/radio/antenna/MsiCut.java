package org.serdica.importers.radio.antenna;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.radio.antenna.Bearing;
import org.serdica.model.radio.antenna.CutsPattern;

/** One section of an antenna file: pairs of an angle and a loss, brought to whole degrees. */
final class MsiCut {
    private static final int MOST_POINTS = 7200;
    private static final double WIDEST_GAP_DEG = 15;
    private static final double MOST_LOSS_DB = 200;

    private final String name;
    private final int line;
    private final int announced;
    private final MsiFindings findings;
    private final NavigableMap<Double, Double> lossByDeg = new TreeMap<>();
    private int points;
    private int below;

    /**
     * @param line of the file where the section begins
     * @param announced how many pairs its first line promises, 0 where it does not
     */
    MsiCut(String name, int line, int announced, MsiFindings findings) {
        this.name = name;
        this.line = line;
        this.announced = announced;
        this.findings = findings;
    }

    void add(int at, double deg, double lossDb) {
        points++;
        if (points > MOST_POINTS) {
            if (points == MOST_POINTS + 1) {
                findings.warning(
                        "MSI_LONG",
                        at,
                        "The " + name + " cut has more than " + MOST_POINTS + " lines",
                        "those from here on are left out");
            }
            return;
        }
        if (deg < -360 || deg > 720) {
            findings.warning("MSI_ANGLE", at, deg + " is no angle of a cut", "the line is left out");
            return;
        }
        if (Math.abs(lossDb) > MOST_LOSS_DB) {
            findings.warning(
                    "MSI_LOSS", at, "A loss of " + lossDb + " dB is not to be believed", "the line is left out");
            return;
        }
        below += lossDb < 0 ? 1 : 0;
        double wrapped = Bearing.wrapped360(deg);
        Double before = lossByDeg.put(wrapped, lossDb);
        // A cut that closes itself says its first value twice.
        if (before != null && Math.abs(before - lossDb) > 0.5) {
            findings.warning(
                    "MSI_TWICE",
                    at,
                    "The " + name + " cut has " + deg + " degrees twice, with " + before + " and " + lossDb + " dB",
                    "the later one is taken");
        }
    }

    /** Losses at 0 to 359 degrees; null where the cut is too broken, which is among the findings then. */
    double @Nullable [] finished() {
        if (announced > 0 && announced != points) {
            findings.warning(
                    "MSI_COUNT",
                    line,
                    "The " + name + " cut announces " + announced + " lines and has " + points,
                    "those that are there are taken");
        }
        if (lossByDeg.size() < 2) {
            findings.error(
                    "MSI_CUT",
                    line,
                    "The " + name + " cut has " + lossByDeg.size() + " readable lines, which make no pattern");
            return null;
        }
        double gap = widestGap();
        if (gap > WIDEST_GAP_DEG) {
            findings.error(
                    "MSI_GAP",
                    line,
                    "The " + name + " cut says nothing over " + Math.round(gap)
                            + " degrees, where a pattern needs the full circle");
            return null;
        }
        int sign = sign();
        double[] losses = new double[CutsPattern.DEGREES];
        for (int deg = 0; deg < losses.length; deg++) {
            losses[deg] = Math.max(0, sign * at(deg));
        }
        return losses;
    }

    /** Some files write gains under the peak, which are losses turned round. */
    private int sign() {
        if (below == 0) {
            return 1;
        }
        boolean gains = lossByDeg.values().stream().allMatch(loss -> loss <= 0);
        if (gains) {
            findings.warning(
                    "MSI_SIGN",
                    line,
                    "The " + name + " cut holds no positive loss",
                    "its values are taken as gains below the peak");
            return -1;
        }
        findings.warning(
                "MSI_NEGATIVE",
                line,
                "The " + name + " cut has " + below + " negative losses",
                "they are taken as 0 dB");
        return 1;
    }

    private double widestGap() {
        double widest = lossByDeg.firstKey() + 360 - lossByDeg.lastKey();
        double before = lossByDeg.firstKey();
        for (double deg : lossByDeg.keySet()) {
            widest = Math.max(widest, deg - before);
            before = deg;
        }
        return widest;
    }

    /** Between two lines of the file the loss runs straight, round the circle. */
    private double at(double deg) {
        Map.Entry<Double, Double> from = lossByDeg.floorEntry(deg);
        double fromDeg = from == null ? lossByDeg.lastKey() - 360 : from.getKey();
        double fromDb = Objects.requireNonNullElse(from, lossByDeg.lastEntry()).getValue();
        Map.Entry<Double, Double> to = lossByDeg.ceilingEntry(deg);
        double toDeg = to == null ? lossByDeg.firstKey() + 360 : to.getKey();
        double toDb = Objects.requireNonNullElse(to, lossByDeg.firstEntry()).getValue();
        double width = toDeg - fromDeg;
        return width == 0 ? fromDb : fromDb + (deg - fromDeg) / width * (toDb - fromDb);
    }
}
