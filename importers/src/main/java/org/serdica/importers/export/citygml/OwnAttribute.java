package org.serdica.importers.export.citygml;

import java.util.HashSet;
import org.serdica.model.city.AttributeValue;

/** An attribute that a class has an element for. */
record OwnAttribute(String name, String element, Type type) {
    enum Type {
        /** A word, or several of them. */
        CODE,
        WHOLE,
        METRES,
        DAY,
        /** CityGML 3.0's height with what it is measured from and to. */
        HEIGHT
    }

    /** Whether the value can be said in that element; others become generic attributes. */
    boolean takes(AttributeValue value) {
        return switch (type) {
            case CODE ->
                value instanceof AttributeValue.Text(String word)
                        ? isWord(word)
                        : value instanceof AttributeValue.Listing l
                                && l.values().size() > 1
                                && l.values().stream()
                                        .allMatch(v -> v instanceof AttributeValue.Text(String word) && isWord(word))
                                && new HashSet<>(l.values()).size()
                                        == l.values().size();
            case WHOLE -> value instanceof AttributeValue.Whole w && w.value() >= 0;
            case METRES, HEIGHT -> value instanceof AttributeValue.Real r && Double.isFinite(r.value());
            case DAY -> value instanceof AttributeValue.Day;
        };
    }

    private static boolean isWord(String text) {
        return !text.isBlank() && text.equals(text.strip());
    }
}
