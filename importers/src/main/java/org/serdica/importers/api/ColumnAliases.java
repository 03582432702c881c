package org.serdica.importers.api;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which role a column name speaks of, whatever its case, accents and separators. */
final class ColumnAliases {
    /** Files have tens of columns; a hostile one shall not fill the memory with names. */
    private static final int MOST_REMEMBERED = 10_000;

    /**
     * What a name is known for.
     *
     * @param rank 0 for the surest name of the role
     */
    record Alias(AttributeRole role, int rank) {}

    private static final Alias NO_ALIAS = new Alias(AttributeRole.ID, -1);
    private static final Map<String, Alias> KNOWN = known();
    private static final Map<String, Alias> REMEMBERED = new ConcurrentHashMap<>();

    private ColumnAliases() {}

    static @Nullable Alias of(String column) {
        Alias alias = REMEMBERED.get(column);
        if (alias == null) {
            alias = KNOWN.getOrDefault(plain(column), NO_ALIAS);
            if (REMEMBERED.size() < MOST_REMEMBERED) {
                REMEMBERED.put(column, alias);
            }
        }
        return alias.rank() < 0 ? null : alias;
    }

    private static Map<String, Alias> known() {
        Map<String, Alias> known = new HashMap<>();
        for (AttributeRole role : AttributeRole.values()) {
            int rank = 0;
            for (String alias : role.aliases()) {
                String plain = plain(alias);
                known.putIfAbsent(plain, new Alias(role, rank));
                // "Höhe" and "Hoehe": German vowels are written in either way.
                known.putIfAbsent(
                        plain.replace("ae", "a").replace("oe", "o").replace("ue", "u"), new Alias(role, rank));
                rank++;
            }
        }
        return Map.copyOf(known);
    }

    /** Letters and digits alone, in lower case and without accents: {@code "Höhe [m]"} is {@code "hohem"}. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
