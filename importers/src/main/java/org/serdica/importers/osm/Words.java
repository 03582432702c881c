package org.serdica.importers.osm;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** The texts of a block. As values of attributes they are made once, however many elements say the same. */
final class Words {
    private final String[] texts;
    /** Beside each other: a look at these fetches less memory than one at the texts. 0 where not asked for yet. */
    private final int[] hashes;

    /** Filled by many threads, as the hashes are: whichever comes first, the values are equal. */
    private final @Nullable AttributeValue[] values;

    Words(String... texts) {
        this.texts = texts;
        this.hashes = new int[texts.length];
        this.values = new AttributeValue[texts.length];
    }

    int count() {
        return texts.length;
    }

    String text(int number) {
        return texts[number];
    }

    int hash(int number) {
        int hash = hashes[number];
        if (hash == 0) {
            hash = texts[number].hashCode();
            hashes[number] = hash;
        }
        return hash;
    }

    AttributeValue value(int number) {
        AttributeValue value = values[number];
        if (value == null) {
            value = AttributeValue.of(texts[number]);
            values[number] = value;
        }
        return value;
    }
}
