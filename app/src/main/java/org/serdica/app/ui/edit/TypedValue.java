package org.serdica.app.ui.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.serdica.app.ui.words.NumberText;
import org.serdica.model.city.AttributeValue;

/** Turns what a person typed into a value of the kind that an attribute has. */
final class TypedValue {
    private static final Set<String> YES = Set.of("yes", "true", "1", "да");
    private static final Set<String> NO = Set.of("no", "false", "0", "не");

    private TypedValue() {}

    /** Empty where the text is none of that kind. */
    static Optional<AttributeValue> of(String typed, AttributeValue like) {
        String text = typed.strip();
        return switch (like) {
            case AttributeValue.Text t -> Optional.of(AttributeValue.of(text));
            case AttributeValue.Whole w -> whole(text);
            case AttributeValue.Real r -> boxed(NumberText.of(text)).map(AttributeValue.Real::new);
            case AttributeValue.Measure m ->
                boxed(NumberText.of(text)).map(v -> new AttributeValue.Measure(v, m.unit()));
            case AttributeValue.Truth t -> truth(text.toLowerCase(Locale.ROOT));
            case AttributeValue.Day d -> day(text);
            case AttributeValue.Listing l -> Optional.empty();
        };
    }

    private static Optional<AttributeValue> whole(String text) {
        OptionalDouble number = NumberText.of(text);
        boolean whole = number.isPresent()
                && number.getAsDouble() == Math.rint(number.getAsDouble())
                && Math.abs(number.getAsDouble()) < 1e15;
        return whole ? Optional.of(AttributeValue.of((long) number.getAsDouble())) : Optional.empty();
    }

    private static Optional<AttributeValue> truth(String text) {
        if (YES.contains(text)) {
            return Optional.of(AttributeValue.of(true));
        }
        return NO.contains(text) ? Optional.of(AttributeValue.of(false)) : Optional.empty();
    }

    private static Optional<AttributeValue> day(String text) {
        try {
            return Optional.of(new AttributeValue.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            // Told to the person who typed it by whoever asked.
            return Optional.empty();
        }
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
