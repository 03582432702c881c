package org.serdica.importers.ifc;

import java.util.List;

/** A parameter of a STEP instance (ISO 10303-21, clause 7.3). */
sealed interface StepValue {
    /** {@code $}: no value, and {@code *}: derived; neither carries anything to read. */
    enum Absent implements StepValue {
        UNSET,
        DERIVED
    }

    record Whole(long value) implements StepValue {}

    record Real(double value) implements StepValue {}

    record Text(String value) implements StepValue {}

    /** {@code .NAME.}, without its dots. */
    record Enumeration(String name) implements StepValue {}

    /** {@code "0FF"}: the digits after the count of unused bits. */
    record Binary(String hex) implements StepValue {}

    /** {@code #123}. */
    record Reference(int id) implements StepValue {}

    /** {@code IFCLABEL('x')}: a value that says which of several types it is. */
    record Typed(String type, StepValue value) implements StepValue {}

    record Items(List<StepValue> values) implements StepValue {
        public Items {
            values = List.copyOf(values);
        }
    }
}
