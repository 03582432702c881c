package org.serdica.importers.api;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/**
 * Which columns of plain features (GeoJSON, shapefile, tables, any plug-in's) mean what. Columns that a person chose
 * hold alone for their role; the other roles are guessed by the names that files usually use.
 *
 * @param columns the chosen column for a role
 * @param guessing whether roles without a chosen column are guessed
 */
public record AttributeMapping(Map<AttributeRole, String> columns, boolean guessing) {
    /** Everything is guessed. */
    public static final AttributeMapping GUESSED = new AttributeMapping(Map.of(), true);

    /** Features are taken as they stand. */
    static final AttributeMapping NONE = new AttributeMapping(Map.of(), false);

    public AttributeMapping {
        columns = Map.copyOf(columns);
    }

    /** The mapping with these columns chosen and all else guessed. */
    public static AttributeMapping of(Map<AttributeRole, String> columns) {
        return new AttributeMapping(columns, true);
    }

    /**
     * Reads {@code height=H_DACH,storeys=GESCHOSSE}.
     *
     * @throws IllegalArgumentException with a sentence for a person, if the text is not of that form
     */
    public static AttributeMapping parse(String text) {
        Map<AttributeRole, String> columns = new EnumMap<>(AttributeRole.class);
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            Optional<AttributeRole> role =
                    equals < 0 ? Optional.empty() : AttributeRole.named(pair.substring(0, equals));
            String column = pair.substring(equals + 1).strip();
            if (role.isEmpty() || column.isEmpty()) {
                throw new IllegalArgumentException("'" + pair.strip() + "' does not name a column for "
                        + "id, name, height, storeys, year or function, such as height=H_DACH.");
            }
            columns.put(role.get(), column);
        }
        return of(columns);
    }

    /** What these columns would be taken for without a word from anyone. */
    public static AttributeMapping guess(Collection<String> columns) {
        Map<AttributeRole, String> best = new EnumMap<>(AttributeRole.class);
        Map<AttributeRole, Integer> ranks = new EnumMap<>(AttributeRole.class);
        for (String column : columns) {
            ColumnAliases.Alias alias = ColumnAliases.of(column);
            if (alias != null && alias.rank() < ranks.getOrDefault(alias.role(), Integer.MAX_VALUE)) {
                ranks.put(alias.role(), alias.rank());
                best.put(alias.role(), column);
            }
        }
        return of(best);
    }

    /** Whether a person chose a column for the role and the feature has a value there. */
    boolean isChosen(AttributeRole role, Map<String, AttributeValue> attributes) {
        String column = columns.get(role);
        return column != null && attributes.containsKey(column);
    }

    /** The feature's values that may speak for the role, the surest first. */
    List<AttributeValue> values(AttributeRole role, Map<String, AttributeValue> attributes) {
        String column = columns.get(role);
        if (column != null) {
            AttributeValue value = attributes.get(column);
            return value == null ? List.of() : List.of(value);
        }
        if (!guessing) {
            return List.of();
        }
        Map<Integer, AttributeValue> ranked = new TreeMap<>();
        attributes.forEach((name, value) -> {
            ColumnAliases.Alias alias = ColumnAliases.of(name);
            if (alias != null && alias.role() == role) {
                ranked.putIfAbsent(alias.rank(), value);
            }
        });
        return List.copyOf(ranked.values());
    }

    /** The first of them as text, null where there is none. */
    @Nullable
    String text(AttributeRole role, Map<String, AttributeValue> attributes) {
        for (AttributeValue value : values(role, attributes)) {
            if (!value.text().isBlank()) {
                return value.text().strip();
            }
        }
        return null;
    }

    /** Columns by the word a person uses for their role, as {@link #parse} reads them. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (AttributeRole role : AttributeRole.values()) {
            String column = columns.get(role);
            if (column != null) {
                words.put(role.name().toLowerCase(java.util.Locale.ROOT), column);
            }
        }
        return words;
    }
}
