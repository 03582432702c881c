package org.serdica.app.ui.edit;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.app.ui.words.NumberText;

/**
 * A number that was typed, or by how much each number is to change: {@code +10 %}, {@code -5%}, {@code *1.2}, {@code ++3},
 * {@code --3}. A lone sign before a number is that number's own.
 */
public record TypedChange(boolean relative, DoubleUnaryOperator to) {
    private static final Pattern SHARE = Pattern.compile("([+-])(.+)%");
    private static final Pattern FACTOR = Pattern.compile("[*×](.+)");
    private static final Pattern STEP = Pattern.compile("(\\+\\+|--)(.+)");

    /** Empty where it is neither. */
    public static Optional<TypedChange> of(String typed) {
        String text = typed.strip();
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            double sign = share.group(1).equals("-") ? -1 : 1;
            return amount(share.group(2), p -> relative(v -> v * (1 + sign * p / 100)));
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            return amount(factor.group(1), f -> relative(v -> v * f));
        }
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            double sign = step.group(1).equals("--") ? -1 : 1;
            return amount(step.group(2), s -> relative(v -> v + sign * s));
        }
        return amount(text, n -> new TypedChange(false, v -> n));
    }

    private static TypedChange relative(DoubleUnaryOperator to) {
        return new TypedChange(true, to);
    }

    private static Optional<TypedChange> amount(String text, DoubleFunction<TypedChange> change) {
        OptionalDouble number = NumberText.of(text);
        return number.isPresent() ? Optional.of(change.apply(number.getAsDouble())) : Optional.empty();
    }
}
