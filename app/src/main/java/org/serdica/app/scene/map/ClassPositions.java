package org.serdica.app.scene.map;

import java.util.stream.DoubleStream;
import org.serdica.model.scenario.ValueScale;

/**
 * Where a value stands on a palette, from 0 to 1: evenly in value, or evenly in classes where these grow from one to the
 * next by factors, for then most of them would share one end of the palette.
 */
public final class ClassPositions {
    /** Classes that differ more than this in width are no even ones. */
    private static final double MOST_UNEVEN = 8;

    private final double[] bounds;

    private ClassPositions(double... bounds) {
        this.bounds = bounds;
    }

    public static ClassPositions of(ValueScale scale) {
        double[] classes = DoubleStream.concat(
                        DoubleStream.of(scale.from(), scale.to()),
                        scale.steps().stream().mapToDouble(Double::doubleValue))
                .filter(v -> v >= scale.from() && v <= scale.to())
                .sorted()
                .distinct()
                .toArray();
        return isUneven(classes) ? new ClassPositions(classes) : new ClassPositions(scale.from(), scale.to());
    }

    private static boolean isUneven(double... classes) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < classes.length; i++) {
            least = Math.min(least, classes[i] - classes[i - 1]);
            most = Math.max(most, classes[i] - classes[i - 1]);
        }
        return most > MOST_UNEVEN * least;
    }

    /** Beyond the ends below 0 and above 1; NaN for no value. */
    public double at(double value) {
        int k = 1;
        while (k < bounds.length - 1 && value >= bounds[k]) {
            k++;
        }
        double low = bounds[k - 1];
        return (k - 1 + (value - low) / (bounds[k] - low)) / (bounds.length - 1);
    }
}
