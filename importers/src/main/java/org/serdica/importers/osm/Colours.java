package org.serdica.importers.osm;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;

/** Colours of walls and roofs: {@code #RRGGBB}, {@code #RGB}, or one of the names that mappers use most. */
final class Colours {
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("white", 0xF4F2EC),
            Map.entry("black", 0x303030),
            Map.entry("gray", 0x9A9A98),
            Map.entry("grey", 0x9A9A98),
            Map.entry("lightgray", 0xC9C8C4),
            Map.entry("lightgrey", 0xC9C8C4),
            Map.entry("darkgray", 0x6A6A6A),
            Map.entry("darkgrey", 0x6A6A6A),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("red", 0xB4503C),
            Map.entry("maroon", 0x7A3428),
            Map.entry("brown", 0x8C5A3C),
            Map.entry("tan", 0xD2B48C),
            Map.entry("beige", 0xE8DEC4),
            Map.entry("yellow", 0xE8D27A),
            Map.entry("orange", 0xD98A4A),
            Map.entry("green", 0x6E9A6A),
            Map.entry("blue", 0x6C8EBF),
            Map.entry("pink", 0xE2B4B4),
            Map.entry("purple", 0x8C6A9A));

    private Colours() {}

    static @Nullable Material material(String text) {
        int rgb = rgb(text);
        return rgb < 0 ? null : new Material("", rgb, 0, 0);
    }

    /** 0xRRGGBB, or -1 where the text is no colour. */
    static int rgb(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
        if (!word.startsWith("#")) {
            return NAMES.getOrDefault(word, -1);
        }
        String digits = word.substring(1);
        if (!digits.matches("[0-9a-f]{3}|[0-9a-f]{6}")) {
            return -1;
        }
        int value = Integer.parseInt(digits, 16);
        return digits.length() == 6
                ? value
                : (value >> 8 & 0xF) * 0x110000 + (value >> 4 & 0xF) * 0x1100 + (value & 0xF) * 0x11;
    }
}
