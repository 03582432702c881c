package org.serdica.model.radio.measure;

import java.util.List;

/**
 * The squares of samples that a map of the street can be held against.
 *
 * @param aside samples from higher up, which are in none of the squares
 */
public record StreetSquares(List<MeasuredBin> bins, int aside) {
    public static final StreetSquares NONE = new StreetSquares(List.of(), 0);

    public StreetSquares {
        bins = List.copyOf(bins);
    }

    public static StreetSquares of(List<Measurement> samples, double cellM) {
        List<Measurement> low = samples.stream().filter(Measurement::isOfStreet).toList();
        return new StreetSquares(MeasuredBins.of(low, cellM), samples.size() - low.size());
    }
}
