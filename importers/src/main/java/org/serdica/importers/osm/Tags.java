package org.serdica.importers.osm;

import java.util.function.BiConsumer;

/** The tags of one element: a view on its block. */
final class Tags {
    static final Tags NONE = new Tags(new String[0], new int[0], 0, 0);

    private final String[] strings;
    private final int[] pairs;
    private final int from;
    private final int to;

    Tags(String[] strings, int[] pairs, int from, int to) {
        this.strings = strings;
        this.pairs = pairs;
        this.from = from;
        this.to = to;
    }

    boolean isEmpty() {
        return from == to;
    }

    int count() {
        return (to - from) / 2;
    }

    /** The value of a key; empty if it has none. */
    String get(String key) {
        // Texts remember their hash: most keys are told apart without a look at their letters.
        int hash = key.hashCode();
        for (int i = from; i < to; i += 2) {
            String other = strings[pairs[i]];
            if (other.hashCode() == hash && other.equals(key)) {
                return strings[pairs[i + 1]];
            }
        }
        return "";
    }

    /** The value of the first of these keys that has one. */
    String first(String... keys) {
        for (String key : keys) {
            String value = get(key);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    boolean has(String key) {
        return !get(key).isEmpty();
    }

    boolean is(String key, String value) {
        return get(key).equals(value);
    }

    /** Whether the key stands there and does not say no. */
    boolean says(String key) {
        String value = get(key);
        return !value.isEmpty() && !value.equals("no");
    }

    void forEach(BiConsumer<String, String> action) {
        for (int i = from; i < to; i += 2) {
            action.accept(strings[pairs[i]], strings[pairs[i + 1]]);
        }
    }
}
