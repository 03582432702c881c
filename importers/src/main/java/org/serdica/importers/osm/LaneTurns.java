package org.serdica.importers.osm;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.serdica.model.network.Turn;

/** Where arrows on lanes lead: the words of {@code turn:lanes} as the attribute {@code lanes} of streets writes them. */
final class LaneTurns {
    private LaneTurns() {}

    /** The words of one lane, such as {@code through;right}, as {@code straight,right}; empty where they say nothing. */
    static String of(String words) {
        Set<Turn.Kind> kinds = EnumSet.noneOf(Turn.Kind.class);
        for (String word : words.split(";")) {
            switch (word.strip()) {
                case "left", "sharp_left" -> kinds.add(Turn.Kind.LEFT);
                case "right", "sharp_right" -> kinds.add(Turn.Kind.RIGHT);
                // Whether that is a turn is a matter of some degrees.
                case "slight_left" -> kinds.addAll(EnumSet.of(Turn.Kind.LEFT, Turn.Kind.STRAIGHT));
                case "slight_right" -> kinds.addAll(EnumSet.of(Turn.Kind.STRAIGHT, Turn.Kind.RIGHT));
                case "through", "merge_to_left", "merge_to_right" -> kinds.add(Turn.Kind.STRAIGHT);
                case "reverse" -> kinds.add(Turn.Kind.BACK);
                default -> {}
            }
        }
        StringJoiner text = new StringJoiner(",");
        kinds.forEach(kind -> text.add(kind.name().toLowerCase(Locale.ROOT)));
        return text.toString();
    }
}
