package org.serdica.importers.osm;

import java.util.function.BiConsumer;
import org.serdica.model.city.AttributeValue;

/** The tags of one element: a view on its block. */
final class Tags {
    static final Tags NONE = new Tags(new Words(), new int[0], 0, 0);

    private final Words words;
    private final int[] pairs;
    private final int from;
    private final int to;
    /** A bit for each key, by its hash: most keys that are asked for are none of these. */
    private final long keys;

    Tags(Words words, int[] pairs, int from, int to) {
        this.words = words;
        this.pairs = pairs;
        this.from = from;
        this.to = to;
        long some = 0;
        for (int i = from; i < to; i += 2) {
            some |= bit(words.hash(pairs[i]));
        }
        keys = some;
    }

    private static long bit(int hash) {
        return 1L << (hash * 0x9E3779B9 >>> 26);
    }

    boolean isEmpty() {
        return from == to;
    }

    int count() {
        return (to - from) / 2;
    }

    /** The value of a key; empty if it has none. */
    String get(String key) {
        // Most keys are told apart by their hash, without a look at their letters.
        int hash = key.hashCode();
        if ((keys & bit(hash)) == 0) {
            return "";
        }
        for (int i = from; i < to; i += 2) {
            if (words.hash(pairs[i]) == hash && words.text(pairs[i]).equals(key)) {
                return words.text(pairs[i + 1]);
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

    void forEach(BiConsumer<String, AttributeValue> action) {
        for (int i = from; i < to; i += 2) {
            action.accept(words.text(pairs[i]), words.value(pairs[i + 1]));
        }
    }
}
