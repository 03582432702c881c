package org.serdica.app.ui.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;

/** Every attribute of a city, layer by layer, with its type, range and frequent values. */
public record AttributeCatalogue(List<Attribute> attributes) {
    public static final AttributeCatalogue NONE = new AttributeCatalogue(List.of());

    /** Attributes with more texts than this are names rather than classes. */
    public static final int MAX_DISTINCT = 5_000;

    private static final int FREQUENT = 40;

    public AttributeCatalogue {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that name in the first layer that has it, buildings before all others. */
    public Optional<Attribute> find(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).min(Comparator.comparing(Attribute::layer));
    }

    public Optional<Attribute> find(Layer layer, String name) {
        return attributes.stream()
                .filter(a -> a.layer() == layer && a.name().equals(name))
                .findFirst();
    }

    /** Whether more than one layer has an attribute of that name, so that the layer must be said. */
    public boolean isShared(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).count() > 1;
    }

    private record Key(String name, Layer layer) {}

    public static AttributeCatalogue of(City city, CancelToken cancel) {
        Map<Key, Gathering> all = new TreeMap<>(Comparator.comparing(Key::name).thenComparing(Key::layer));
        for (Tile tile : city.tiles()) {
            cancel.check();
            AttributeTable table = tile.attributes();
            for (int c = 0; c < table.names().size(); c++) {
                Gathering g = all.computeIfAbsent(new Key(table.names().get(c), tile.layer()), Gathering::new);
                for (int o = 0; o < tile.objectCount(); o++) {
                    g.take(table, o, c);
                }
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Gathering g : all.values()) {
            cancel.check();
            if (g.count > 0) {
                attributes.add(g.attribute());
            }
        }
        return new AttributeCatalogue(attributes);
    }

    private static final class Gathering {
        final Key key;
        int count;
        int numberCount;
        double[] numbers = new double[256];
        String unit = "";
        final Map<String, Integer> texts = new HashMap<>();

        Gathering(Key key) {
            this.key = key;
        }

        void take(AttributeTable table, int object, int column) {
            AttributeValue value = table.get(object, column);
            if (value == null) {
                return;
            }
            count++;
            double number = value instanceof AttributeValue.Truth ? Double.NaN : value.number();
            if (!Double.isNaN(number)) {
                if (numberCount == numbers.length) {
                    numbers = Arrays.copyOf(numbers, numberCount * 2);
                }
                numbers[numberCount++] = number;
                if (unit.isEmpty()) {
                    unit = AttributeUnits.of(key.name(), value);
                }
            }
            // A code list of numbers written as text stays a set of classes.
            if (Double.isNaN(number) || value instanceof AttributeValue.Text) {
                String text = value.text();
                if (texts.size() < MAX_DISTINCT || texts.containsKey(text)) {
                    texts.merge(text, 1, Integer::sum);
                }
            }
        }

        Attribute attribute() {
            if (texts.isEmpty()) {
                double[] sorted = Arrays.copyOf(numbers, numberCount);
                Arrays.sort(sorted);
                return new Attribute(key.layer(), key.name(), Attribute.Type.NUMBER, count, unit, sorted, List.of(), 0);
            }
            List<Attribute.Value> frequent = texts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(FREQUENT)
                    .map(e -> new Attribute.Value(e.getKey(), e.getValue()))
                    .toList();
            return new Attribute(
                    key.layer(), key.name(), Attribute.Type.TEXT, count, "", new double[0], frequent, texts.size());
        }
    }
}
