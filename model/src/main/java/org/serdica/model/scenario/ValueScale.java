package org.serdica.model.scenario;

import java.util.List;

/**
 * How values are coloured, whatever values there are, so that two variants can be compared by eye.
 *
 * @param from the value at the lower end of the palette
 * @param to the value at the upper end
 * @param steps rising bounds between classes, for the legend and its shares
 * @param names of what each whole number stands for, where values are choices; empty where they are measures
 */
public record ValueScale(double from, double to, List<Double> steps, List<String> names) {
    public ValueScale {
        steps = List.copyOf(steps);
        names = List.copyOf(names);
    }

    public static ValueScale of(double from, double to, Double... steps) {
        return new ValueScale(from, to, List.of(steps), List.of());
    }

    /** For values that number choices from 0. */
    public static ValueScale ofChoices(List<String> names) {
        return new ValueScale(0, Math.max(1, names.size() - 1), List.of(), names);
    }
}
