package org.serdica.model.city;

import java.time.LocalDate;
import java.util.List;

/** A typed attribute value. */
public sealed interface AttributeValue {
    record Text(String value) implements AttributeValue {}

    record Whole(long value) implements AttributeValue {}

    record Real(double value) implements AttributeValue {}

    record Truth(boolean value) implements AttributeValue {
        private static final Truth YES = new Truth(true);
        private static final Truth NO = new Truth(false);
    }

    record Day(LocalDate value) implements AttributeValue {}

    /** A number with its unit, as the file wrote it. */
    record Measure(double value, String unit) implements AttributeValue {}

    record Listing(List<AttributeValue> values) implements AttributeValue {
        public Listing {
            values = List.copyOf(values);
        }
    }

    static AttributeValue of(String value) {
        return new Text(value);
    }

    static AttributeValue of(long value) {
        return new Whole(value);
    }

    static AttributeValue of(double value) {
        return new Real(value);
    }

    static AttributeValue of(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }

    /** The value as a number; NaN for what is none. A truth is 1 or 0, a text is parsed if it looks like a number. */
    default double number() {
        return switch (this) {
            case Whole w -> w.value();
            case Real r -> r.value();
            case Measure m -> m.value();
            case Truth t -> t.value() ? 1 : 0;
            case Text t -> Numbers.parse(t.value());
            case Day d -> Double.NaN;
            case Listing l -> Double.NaN;
        };
    }

    /** The value as a person reads it. */
    default String text() {
        return switch (this) {
            case Text t -> t.value();
            case Whole w -> Long.toString(w.value());
            case Real r -> Numbers.format(r.value());
            case Truth t -> Boolean.toString(t.value());
            case Day d -> d.value().toString();
            case Measure m ->
                m.unit().isEmpty() ? Numbers.format(m.value()) : Numbers.format(m.value()) + " " + m.unit();
            case Listing l ->
                String.join(", ", l.values().stream().map(AttributeValue::text).toList());
        };
    }
}
