package org.serdica.model.radio.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Samples gathered in squares, so that a bus at a red light does not count a hundred times. Powers are averaged, not
 * decibels; samples without service count as the floor.
 */
public final class MeasuredBins {
    public static final double USUAL_CELL_M = 10;

    private MeasuredBins() {}

    private record Square(String cell, long column, long row) {}

    private static final class Sum {
        private double milliwatts;
        private double x;
        private double y;
        private int samples;
        private int heard;
    }

    /** In the order in which squares are first met. */
    public static List<MeasuredBin> of(List<Measurement> samples, double cellM) {
        Map<Square, Sum> sums = new LinkedHashMap<>();
        for (Measurement m : samples) {
            Square square = new Square(m.cell(), (long) Math.floor(m.x() / cellM), (long) Math.floor(m.y() / cellM));
            Sum sum = sums.computeIfAbsent(square, k -> new Sum());
            sum.milliwatts += Math.pow(10, Math.max(m.rsrpDbm(), Measurement.FLOOR_DBM) / 10);
            sum.x += m.x();
            sum.y += m.y();
            sum.samples++;
            sum.heard += m.isCensored() ? 0 : 1;
        }
        List<MeasuredBin> bins = new ArrayList<>(sums.size());
        sums.forEach((square, s) -> bins.add(new MeasuredBin(
                square.cell(),
                s.x / s.samples,
                s.y / s.samples,
                10 * Math.log10(s.milliwatts / s.samples),
                s.samples,
                s.heard == 0)));
        return bins;
    }
}
