package org.serdica.app.ui.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Tile;

/**
 * What can be searched of a tile's objects, in lower case and one after the other: id, name, address, then every other
 * text and whole number, a line each. Plain bytes are quicker to run through than any tree for the sizes of a city.
 */
final class TileTexts {
    private static final byte LINE = '\n';
    private static final int PHRASE = 1000;
    private final Tile tile;
    private final byte[] text;
    private final int[] start;

    private TileTexts(Tile tile, byte[] text, int[] start) {
        this.tile = tile;
        this.text = text;
        this.start = start;
    }

    Tile tile() {
        return tile;
    }

    static byte[] folded(String s) {
        return s.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    static TileTexts of(Tile tile) {
        Writer out = new Writer(tile.objectCount());
        AttributeTable table = tile.attributes();
        int name = table.column("name");
        int address = table.column("address");
        for (int o = 0; o < tile.objectCount(); o++) {
            out.start[o] = out.length;
            out.line(folded(tile.id(o)));
            out.value(name < 0 ? null : table.get(o, name));
            out.value(address < 0 ? null : table.get(o, address));
            for (int c = 0; c < table.names().size(); c++) {
                if (c != name && c != address) {
                    AttributeValue value = table.get(o, c);
                    if (value instanceof AttributeValue.Text || value instanceof AttributeValue.Whole) {
                        out.value(value);
                    }
                }
            }
        }
        out.start[tile.objectCount()] = out.length;
        return new TileTexts(tile, Arrays.copyOf(out.bytes, out.length), out.start);
    }

    /**
     * Shows every object that holds all the words.
     *
     * @param phrase the words as they were typed; who holds them next to each other comes first
     */
    void search(byte[][] words, byte[] phrase, Found found) {
        byte[] first = words[0];
        int object = 0;
        int at = indexOf(first, 0, text.length);
        while (at >= 0) {
            while (start[object + 1] <= at) {
                object++;
            }
            if (holdsOthers(words, object)) {
                int whole = words.length == 1 ? -1 : indexOf(phrase, start[object], start[object + 1]);
                found.accept(
                        tile,
                        object,
                        whole < 0 ? score(object, at, first.length) : PHRASE + score(object, whole, phrase.length));
            }
            at = indexOf(first, start[object + 1], text.length);
        }
    }

    private boolean holdsOthers(byte[][] words, int object) {
        for (int w = 1; w < words.length; w++) {
            if (indexOf(words[w], start[object], start[object + 1]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whole values before beginnings before middles; ids and names before other texts. */
    private int score(int object, int at, int length) {
        int line = 0;
        for (int i = start[object]; i < at; i++) {
            if (text[i] == LINE) {
                line++;
            }
        }
        boolean begins = at == start[object] || text[at - 1] == LINE;
        boolean ends = text[at + length] == LINE;
        boolean word = begins || text[at - 1] == ' ' || text[at - 1] == '-' || text[at - 1] == '_';
        int fit = begins && ends ? 900 : begins ? 600 : word && ends ? 500 : word ? 400 : 100;
        return fit + (line <= 1 ? 90 : line == 2 ? 60 : 0);
    }

    private int indexOf(byte[] word, int from, int to) {
        byte first = word[0];
        int last = to - word.length;
        for (int i = from; i <= last; i++) {
            if (text[i] == first && Arrays.equals(text, i + 1, i + word.length, word, 1, word.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Told of objects that fit. */
    interface Found {
        void accept(Tile tile, int object, int score);
    }

    private static final class Writer {
        final int[] start;
        byte[] bytes = new byte[4096];
        int length;
        /** Most values repeat, so each is folded once. */
        final Map<AttributeValue, byte[]> known = new HashMap<>();

        Writer(int objects) {
            start = new int[objects + 1];
        }

        void value(@org.jspecify.annotations.Nullable AttributeValue value) {
            line(value == null ? new byte[0] : known.computeIfAbsent(value, v -> folded(v.text())));
        }

        void line(byte[] folded) {
            while (length + folded.length + 1 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            System.arraycopy(folded, 0, bytes, length, folded.length);
            length += folded.length;
            bytes[length++] = LINE;
        }
    }
}
