package org.serdica.app.ui.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each menu a letter of its name that opens it together with Alt. */
final class Mnemonics {
    private Mnemonics() {}

    /**
     * The titles with an underscore before the letter.
     *
     * @param taken letters, in capitals, that do something else with Alt
     */
    static List<String> marked(List<String> titles, Set<Character> taken) {
        Set<Character> used = new HashSet<>(taken);
        List<String> marked = new ArrayList<>();
        for (String title : titles) {
            String capitals = title.toUpperCase(Locale.ROOT);
            int at = 0;
            while (at < capitals.length()
                    && (!Character.isLetter(capitals.charAt(at)) || used.contains(capitals.charAt(at)))) {
                at++;
            }
            if (at < capitals.length()) {
                used.add(capitals.charAt(at));
                marked.add(title.substring(0, at) + '_' + title.substring(at));
            } else {
                marked.add(title);
            }
        }
        return marked;
    }
}
