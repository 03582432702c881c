package org.serdica.importers.ifc;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** IFC's typed values as attribute values: lengths, areas and volumes in metres, angles in degrees. */
final class Measures {
    private final StepFile file;
    private final Units units;

    Measures(StepFile file, Units units) {
        this.file = file;
        this.units = units;
    }

    /**
     * A value that says its type.
     *
     * @param unit its own unit, where it has one
     */
    @Nullable
    AttributeValue value(StepValue value, OptionalInt unit) {
        return value instanceof StepValue.Typed typed ? of(typed.type(), typed.value(), unit) : of("", value, unit);
    }

    private @Nullable AttributeValue of(String type, StepValue value, OptionalInt unit) {
        return switch (value) {
            case StepValue.Text t -> t.value().isBlank() ? null : AttributeValue.of(t.value());
            case StepValue.Enumeration e -> truth(e.name());
            case StepValue.Whole w when !isMeasured(type) -> AttributeValue.of(w.value());
            case StepValue.Whole w -> number(type, w.value(), unit);
            case StepValue.Real r -> Double.isFinite(r.value()) ? number(type, r.value(), unit) : null;
            default -> null;
        };
    }

    private static AttributeValue truth(String name) {
        return switch (name) {
            case "T", "TRUE" -> AttributeValue.of(true);
            case "F", "FALSE" -> AttributeValue.of(false);
            case "U", "UNKNOWN" -> AttributeValue.of("unknown");
            default -> AttributeValue.of(name);
        };
    }

    private static boolean isMeasured(String type) {
        return type.endsWith("MEASURE") && !type.equals("IFCCOUNTMEASURE");
    }

    private AttributeValue number(String type, double v, OptionalInt unit) {
        return switch (type) {
            case "IFCLENGTHMEASURE", "IFCPOSITIVELENGTHMEASURE", "IFCNONNEGATIVELENGTHMEASURE" ->
                measure(v, unit, units.metres(), "m");
            case "IFCAREAMEASURE" -> measure(v, unit, units.squareMetres(), "m²");
            case "IFCVOLUMEMEASURE" -> measure(v, unit, units.cubicMetres(), "m³");
            case "IFCPLANEANGLEMEASURE", "IFCPOSITIVEPLANEANGLEMEASURE" ->
                measure(Math.toDegrees(v), unit, units.radians(), "°");
            case "IFCTHERMALTRANSMITTANCEMEASURE" -> new AttributeValue.Measure(v, "W/(m²K)");
            default -> AttributeValue.of(v);
        };
    }

    private AttributeValue measure(double v, OptionalInt unit, double usual, String symbol) {
        double own = Units.factor(file, unit);
        return new AttributeValue.Measure(v * (own > 0 ? own : usual), symbol);
    }

    /** An IfcPhysicalSimpleQuantity: its unit stands third, its value fourth. */
    @Nullable
    AttributeValue quantity(StepInstance q) {
        double v = q.number(3);
        if (!Double.isFinite(v)) {
            return null;
        }
        return switch (q.type()) {
            case "IFCQUANTITYLENGTH" -> measure(v, q.reference(2), units.metres(), "m");
            case "IFCQUANTITYAREA" -> measure(v, q.reference(2), units.squareMetres(), "m²");
            case "IFCQUANTITYVOLUME" -> measure(v, q.reference(2), units.cubicMetres(), "m³");
            default -> AttributeValue.of(v);
        };
    }
}
