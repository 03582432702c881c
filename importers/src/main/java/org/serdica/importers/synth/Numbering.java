package org.serdica.importers.synth;

import java.util.HashMap;
import java.util.Map;

/** Ids, counted up a letter at a time. */
final class Numbering {
    private final Map<String, Integer> last = new HashMap<>();

    String next(String letter) {
        return letter + last.merge(letter, 1, Integer::sum);
    }

    int count(String letter) {
        return last.getOrDefault(letter, 0);
    }
}
