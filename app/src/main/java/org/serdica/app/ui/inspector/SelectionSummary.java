package org.serdica.app.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.app.ui.facts.AttributeUnits;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * Many objects taken together.
 *
 * @param bounds the box round them all
 */
record SelectionSummary(
        int count, Map<ObjectKind, Integer> kinds, List<NumberSum> numbers, List<TextSum> texts, Bounds bounds) {
    /** A number over the objects that have it. */
    record NumberSum(String name, String unit, int count, double sum, double min, double max) {
        double mean() {
            return sum / count;
        }
    }

    /** A text over the objects that have it. */
    record TextSum(String name, int count, int distinct, String mostFrequent, int mostFrequentCount) {}

    static SelectionSummary of(List<CityObject> objects) {
        Map<ObjectKind, Integer> kinds = new EnumMap<>(ObjectKind.class);
        Map<String, Numbers> numbers = new TreeMap<>();
        Map<String, Map<String, Integer>> texts = new TreeMap<>();
        Bounds bounds = Bounds.EMPTY;
        for (CityObject object : objects) {
            kinds.merge(object.kind(), 1, Integer::sum);
            bounds = bounds.union(object.bounds());
            object.attributes().forEach((name, value) -> {
                if (value instanceof AttributeValue.Text || Double.isNaN(value.number())) {
                    texts.computeIfAbsent(name, n -> new HashMap<>()).merge(value.text(), 1, Integer::sum);
                } else {
                    numbers.computeIfAbsent(name, n -> new Numbers(n, AttributeUnits.of(n, value)))
                            .add(value.number());
                }
            });
        }
        return new SelectionSummary(
                objects.size(),
                kinds,
                numbers.values().stream().map(Numbers::sum).toList(),
                texts(texts),
                bounds);
    }

    private static List<TextSum> texts(Map<String, Map<String, Integer>> texts) {
        List<TextSum> sums = new ArrayList<>();
        texts.forEach((name, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(top -> sums.add(new TextSum(
                        name,
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        counts.size(),
                        top.getKey(),
                        top.getValue()))));
        return sums;
    }

    private static final class Numbers {
        private final String name;
        private final String unit;
        private int count;
        private double sum;
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;

        Numbers(String name, String unit) {
            this.name = name;
            this.unit = unit;
        }

        void add(double value) {
            count++;
            sum += value;
            min = Math.min(min, value);
            max = Math.max(max, value);
        }

        NumberSum sum() {
            return new NumberSum(name, unit, count, sum, min, max);
        }
    }
}
