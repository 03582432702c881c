package org.serdica.app.ui.facts;

import java.util.Arrays;
import java.util.List;
import org.serdica.model.city.Layer;

/**
 * One attribute over the objects of a layer: a building's function and a meadow's have little to do with each other.
 *
 * @param count objects that have it
 * @param unit of its numbers, empty if none is known
 * @param numbers all its values, rising; empty for what is no number
 * @param frequent its most frequent texts, most frequent first; empty for numbers
 * @param distinct how many different texts there are, counted up to {@link AttributeCatalogue#MAX_DISTINCT}
 */
public record Attribute(
        Layer layer,
        String name,
        Type type,
        int count,
        String unit,
        double[] numbers,
        List<Value> frequent,
        int distinct) {
    /** What its values are. */
    public enum Type {
        NUMBER,
        TEXT
    }

    /** A text and how many objects have it. */
    public record Value(String text, int count) {}

    public Attribute {
        frequent = List.copyOf(frequent);
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    public double min() {
        return numbers.length == 0 ? Double.NaN : numbers[0];
    }

    public double max() {
        return numbers.length == 0 ? Double.NaN : numbers[numbers.length - 1];
    }

    /** The value that this part of the objects stays below. */
    public double quantile(double part) {
        return numbers.length == 0 ? Double.NaN : numbers[(int) Math.rint(part * (numbers.length - 1))];
    }

    /** How many values lie in {@code from <= v < to}. */
    public int countBetween(double from, double to) {
        return below(to) - below(from);
    }

    private int below(double limit) {
        int at = Arrays.binarySearch(numbers, limit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && numbers[at - 1] >= limit) {
            at--;
        }
        return at;
    }

    /** Counts in that many bins of the same width, both ends included. */
    public int[] histogram(int bins) {
        int[] counts = new int[bins];
        double width = (max() - min()) / bins;
        for (double v : numbers) {
            int bin = width > 0 ? (int) ((v - min()) / width) : 0;
            counts[Math.min(bin, bins - 1)]++;
        }
        return counts;
    }
}
