package org.serdica.app.ui.radio;

import java.util.Locale;
import java.util.Map;
import org.serdica.app.ui.words.Words;

/** What buildings are for, in a person's words: as words of OpenStreetMap and of the demo, or as code lists number it. */
final class BuildingUses {
    /** Functions of CityGML's code list and of the German cadastre's, as far as there are words for them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("1000", "residential"),
            Map.entry("1010", "residential"),
            Map.entry("1020", "dormitory"),
            Map.entry("1030", "mixed"),
            Map.entry("1040", "mixed"),
            Map.entry("1050", "mixed"),
            Map.entry("1060", "mixed"),
            Map.entry("1080", "mixed"),
            Map.entry("1120", "office"),
            Map.entry("1150", "office"),
            Map.entry("1160", "retail"),
            Map.entry("1170", "retail"),
            Map.entry("1210", "hotel"),
            Map.entry("1310", "industrial"),
            Map.entry("1320", "industrial"),
            Map.entry("1330", "workshop"),
            Map.entry("31001_1000", "residential"),
            Map.entry("31001_1010", "residential"),
            Map.entry("31001_2020", "office"),
            Map.entry("31001_2463", "garage"));

    private BuildingUses() {}

    /** @param use as the city has it */
    static String name(String use, Words words) {
        String known = CODES.getOrDefault(use, use);
        String key = "radio.of." + known.toLowerCase(Locale.ROOT);
        if (words.has(key)) {
            return words.get(key);
        }
        if (use.chars().noneMatch(Character::isLetter)) {
            return words.get("radio.of.code", use);
        }
        String spaced = known.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[_\\-:]+", " ")
                .strip();
        return spaced.isEmpty()
                ? words.get("radio.of.unknown")
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT)
                        + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
