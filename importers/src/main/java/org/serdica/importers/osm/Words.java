package org.serdica.importers.osm;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** The texts of a block. As values of attributes they are made once, however many elements say the same. */
final class Words {
    private final String[] texts;
    /** Filled by many threads: whichever comes first, the values are equal. */
    private final @Nullable AttributeValue[] values;

    Words(String... texts) {
        this.texts = texts;
        this.values = new AttributeValue[texts.length];
    }

    int count() {
        return texts.length;
    }

    String text(int number) {
        return texts[number];
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
