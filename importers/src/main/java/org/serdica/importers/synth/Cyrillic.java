package org.serdica.importers.synth;

import java.util.Locale;
import java.util.Map;

/** Bulgarian names written back into their own letters, by the rules of the Transliteration Act read in reverse. */
final class Cyrillic {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("sht", "щ"),
            Map.entry("zh", "ж"),
            Map.entry("ts", "ц"),
            Map.entry("ch", "ч"),
            Map.entry("sh", "ш"),
            Map.entry("yu", "ю"),
            Map.entry("ya", "я"),
            Map.entry("a", "а"),
            Map.entry("b", "б"),
            Map.entry("v", "в"),
            Map.entry("g", "г"),
            Map.entry("d", "д"),
            Map.entry("e", "е"),
            Map.entry("z", "з"),
            Map.entry("i", "и"),
            Map.entry("y", "й"),
            Map.entry("k", "к"),
            Map.entry("l", "л"),
            Map.entry("m", "м"),
            Map.entry("n", "н"),
            Map.entry("o", "о"),
            Map.entry("p", "п"),
            Map.entry("r", "р"),
            Map.entry("s", "с"),
            Map.entry("t", "т"),
            Map.entry("u", "у"),
            Map.entry("f", "ф"),
            Map.entry("h", "х"));

    private Cyrillic() {}

    static String of(String latin) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < latin.length(); ) {
            int taken = 1;
            String letter = latin.substring(i, i + 1);
            for (int length = 3; length >= 1; length--) {
                if (i + length <= latin.length()) {
                    String piece = latin.substring(i, i + length);
                    String found = LETTERS.get(piece.toLowerCase(Locale.ROOT));
                    if (found != null) {
                        boolean capital = Character.isUpperCase(piece.charAt(0));
                        letter = capital ? found.toUpperCase(Locale.ROOT) : found;
                        taken = length;
                        break;
                    }
                }
            }
            // A final "ia" is written "ия".
            out.append(letter);
            i += taken;
        }
        String text = out.toString();
        return text.endsWith("иа") ? text.substring(0, text.length() - 1) + "я" : text;
    }
}
