package org.serdica.app.ui.facts;

import java.util.Locale;
import org.serdica.app.ui.words.Words;

/** Attribute names as a person reads them: known ones in the window's language, others taken apart at their humps. */
public final class AttributeNames {
    private AttributeNames() {}

    public static String readable(String name, Words words) {
        String key = "attribute." + name;
        return words.has(key) ? words.get(key) : spaced(name);
    }

    /** The name, with the layer where another attribute would read the same. */
    public static String readable(Attribute attribute, AttributeCatalogue catalogue, Words words) {
        String name = readable(attribute.name(), words);
        long alike = catalogue.attributes().stream()
                .filter(a -> readable(a.name(), words).equals(name))
                .count();
        return alike > 1
                ? name + " · " + words.get("layer." + attribute.layer().name().toLowerCase(Locale.ROOT))
                : name;
    }

    /** {@code roofHeightM} becomes "Roof height m"; abbreviations in capitals stay together. */
    static String spaced(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0
                    && Character.isUpperCase(c)
                    && (Character.isLowerCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            boolean alone = hump && (i + 1 >= name.length() || !Character.isUpperCase(name.charAt(i + 1)));
            boolean gap = c == '_' || c == '-' || c == '.' || c == ' ';
            if ((gap || hump) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            if (!gap) {
                out.append(alone ? Character.toLowerCase(c) : c);
            }
        }
        String text = out.toString().strip();
        return text.isEmpty() ? name : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
