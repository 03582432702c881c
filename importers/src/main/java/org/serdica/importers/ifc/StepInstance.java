package org.serdica.importers.ifc;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One parsed instance. Asking for what is not there gives an empty answer, never an exception. */
record StepInstance(int id, String type, List<StepValue> parameters) {
    StepInstance {
        parameters = List.copyOf(parameters);
    }

    /** The parameter as it stands, with its type where it says one. */
    StepValue parameter(int index) {
        return index >= 0 && index < parameters.size() ? parameters.get(index) : StepValue.Absent.UNSET;
    }

    StepValue value(int index) {
        return parameter(index) instanceof StepValue.Typed t ? t.value() : parameter(index);
    }

    boolean has(int index) {
        return !(value(index) instanceof StepValue.Absent);
    }

    /** The number there, NaN if there is none. */
    double number(int index) {
        return number(value(index));
    }

    static double number(StepValue value) {
        return switch (value) {
            case StepValue.Real r -> r.value();
            case StepValue.Whole w -> w.value();
            case StepValue.Typed t -> number(t.value());
            default -> Double.NaN;
        };
    }

    /** The text there, null if there is none. */
    @Nullable
    String text(int index) {
        return value(index) instanceof StepValue.Text t ? t.value() : null;
    }

    /** The name of the enumeration value there, empty if there is none. */
    String enumeration(int index) {
        return value(index) instanceof StepValue.Enumeration e ? e.name() : "";
    }

    OptionalInt reference(int index) {
        return value(index) instanceof StepValue.Reference r ? OptionalInt.of(r.id()) : OptionalInt.empty();
    }

    List<StepValue> list(int index) {
        return value(index) instanceof StepValue.Items i ? i.values() : List.of();
    }

    /** The ids that the list there refers to; what is no reference is passed over. */
    int[] references(int index) {
        return list(index).stream()
                .filter(StepValue.Reference.class::isInstance)
                .mapToInt(v -> ((StepValue.Reference) v).id())
                .toArray();
    }

    boolean isOneOf(String... types) {
        for (String t : types) {
            if (type.equals(t)) {
                return true;
            }
        }
        return false;
    }
}
