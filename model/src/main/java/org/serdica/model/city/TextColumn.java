package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts through a dictionary: most attributes repeat few of them. */
public record TextColumn(int[] index, AttributeValue.Text[] words) implements Column {
    private static final int SPARE_WORDS = 16;

    static TextColumn of(@Nullable AttributeValue[] cells) {
        Map<String, Integer> numbers = new HashMap<>();
        List<AttributeValue.Text> words = new ArrayList<>();
        int[] index = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof AttributeValue.Text t) {
                Integer known = numbers.get(t.value());
                if (known == null) {
                    known = words.size();
                    numbers.put(t.value(), known);
                    words.add(t);
                }
                index[i] = known;
            } else {
                index[i] = -1;
            }
        }
        return new TextColumn(index, words.toArray(AttributeValue.Text[]::new));
    }

    @Override
    public int length() {
        return index.length;
    }

    @Override
    public void requireSound() {
        for (int i : index) {
            if (i < -1 || i >= words.length) {
                throw new IllegalArgumentException("a text is not among the words of its column");
            }
        }
    }

    @Override
    public @Nullable AttributeValue get(int object) {
        return index[object] < 0 ? null : words[index[object]];
    }

    @Override
    public double number(int object) {
        return index[object] < 0 ? Double.NaN : words[index[object]].number();
    }

    @Override
    public @Nullable Column with(CellChanges changes) {
        // Words that nobody uses any more are dropped now and then, when all is made anew.
        if (!changes.all(AttributeValue.Text.class) || words.length > 2 * index.length + SPARE_WORDS) {
            return null;
        }
        int[] changed = index.clone();
        List<AttributeValue.Text> dictionary = new ArrayList<>(Arrays.asList(words));
        Map<AttributeValue, Integer> found = new HashMap<>();
        changes.forEach((object, value) -> changed[object] =
                value instanceof AttributeValue.Text t ? found.computeIfAbsent(t, any -> number(dictionary, t)) : -1);
        return new TextColumn(changed, dictionary.toArray(AttributeValue.Text[]::new));
    }

    private static int number(List<AttributeValue.Text> dictionary, AttributeValue.Text word) {
        int known = dictionary.indexOf(word);
        if (known >= 0) {
            return known;
        }
        dictionary.add(word);
        return dictionary.size() - 1;
    }

    @Override
    public Column without(BitSet gone) {
        int[] left = new int[index.length - gone.cardinality()];
        for (int o = gone.nextClearBit(0), n = 0; n < left.length; o = gone.nextClearBit(o + 1)) {
            left[n++] = index[o];
        }
        return new TextColumn(left, words);
    }
}
