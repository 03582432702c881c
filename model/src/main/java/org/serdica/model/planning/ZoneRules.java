package org.serdica.model.planning;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;

/**
 * What may be built in a zone. A land-use area is a zone as soon as it has one of these attributes; they are plain
 * numbers and texts, so that any format keeps them. NaN stands for no rule.
 *
 * @param zone the zone's code in the plan ({@value #ZONE}), empty if it has none
 * @param maxHeightM from the lowest ground to the ridge ({@value #MAX_HEIGHT})
 * @param maxStoreys above ground ({@value #MAX_STOREYS})
 * @param maxFloorAreaRatio gross floor area for land area ({@value #MAX_FLOOR_AREA_RATIO}); GFZ in BauNVO 20
 * @param maxCoverage built-over area for land area, 0 to 1 ({@value #MAX_COVERAGE}); GRZ in BauNVO 19
 * @param minSetbackM from the plot's boundary, or the zone's where no plot is drawn ({@value #MIN_SETBACK})
 * @param minStreetSetbackM from the edge of a street's outermost lane ({@value #MIN_STREET_SETBACK})
 * @param functions that buildings may have, separated by commas ({@value #ALLOWED_FUNCTIONS}); none for any
 */
public record ZoneRules(
        String zone,
        double maxHeightM,
        double maxStoreys,
        double maxFloorAreaRatio,
        double maxCoverage,
        double minSetbackM,
        double minStreetSetbackM,
        Set<String> functions) {
    public static final String ZONE = "zone";
    public static final String MAX_HEIGHT = "maxHeight";
    public static final String MAX_STOREYS = "maxStoreys";
    public static final String MAX_FLOOR_AREA_RATIO = "maxFloorAreaRatio";
    public static final String MAX_COVERAGE = "maxCoverage";
    public static final String MIN_SETBACK = "minSetback";
    public static final String MIN_STREET_SETBACK = "minStreetSetback";
    public static final String ALLOWED_FUNCTIONS = "allowedFunctions";
    /** Marks a land-use area as a plot: a piece of land with one owner, whose boundary setbacks count from. */
    public static final String PLOT = "plot";

    public static final ZoneRules NONE =
            new ZoneRules("", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Set.of());

    public ZoneRules {
        functions = Set.copyOf(functions);
    }

    public static ZoneRules named(String zone) {
        return new ZoneRules(zone, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Set.of());
    }

    public static ZoneRules of(CityObject area) {
        return read(area::attribute);
    }

    public static ZoneRules of(Map<String, AttributeValue> attributes) {
        return read(attributes::get);
    }

    private static ZoneRules read(Function<String, @Nullable AttributeValue> attribute) {
        AttributeValue code = attribute.apply(ZONE);
        AttributeValue allowed = attribute.apply(ALLOWED_FUNCTIONS);
        Set<String> functions = new LinkedHashSet<>();
        if (allowed != null) {
            Arrays.stream(allowed.text().split(","))
                    .map(String::strip)
                    .filter(f -> !f.isEmpty())
                    .forEach(functions::add);
        }
        return new ZoneRules(
                code == null ? "" : code.text(),
                limit(attribute.apply(MAX_HEIGHT)),
                limit(attribute.apply(MAX_STOREYS)),
                limit(attribute.apply(MAX_FLOOR_AREA_RATIO)),
                limit(attribute.apply(MAX_COVERAGE)),
                limit(attribute.apply(MIN_SETBACK)),
                limit(attribute.apply(MIN_STREET_SETBACK)),
                functions);
    }

    private static double limit(@Nullable AttributeValue value) {
        double n = value == null ? Double.NaN : value.number();
        return n >= 0 ? n : Double.NaN;
    }

    /** Whether these are a zone's, or nobody made a zone there. */
    public boolean isZone() {
        return !equals(NONE);
    }

    /** Writes the rules into an area's attributes; those of rules that are none are taken away. */
    public void put(ObjectDraft area) {
        Map<String, AttributeValue> into = area.attributes();
        text(into, ZONE, zone);
        number(into, MAX_HEIGHT, maxHeightM);
        number(into, MAX_STOREYS, maxStoreys);
        number(into, MAX_FLOOR_AREA_RATIO, maxFloorAreaRatio);
        number(into, MAX_COVERAGE, maxCoverage);
        number(into, MIN_SETBACK, minSetbackM);
        number(into, MIN_STREET_SETBACK, minStreetSetbackM);
        text(
                into,
                ALLOWED_FUNCTIONS,
                String.join(",", functions.stream().sorted().toList()));
    }

    private static void text(Map<String, AttributeValue> into, String name, String value) {
        if (value.isEmpty()) {
            into.remove(name);
        } else {
            into.put(name, AttributeValue.of(value));
        }
    }

    private static void number(Map<String, AttributeValue> into, String name, double value) {
        if (Double.isNaN(value)) {
            into.remove(name);
        } else {
            into.put(name, AttributeValue.of(value));
        }
    }
}
