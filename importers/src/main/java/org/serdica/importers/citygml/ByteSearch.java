package org.serdica.importers.citygml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a word in bytes by Horspool's rule: where the last letter does not fit, it jumps, mostly the whole word. */
final class ByteSearch {
    private final byte[] word;
    private final int[] jump = new int[256];

    ByteSearch(String ascii) {
        word = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(jump, word.length);
        for (int i = 0; i < word.length - 1; i++) {
            jump[word[i] & 0xFF] = word.length - 1 - i;
        }
    }

    int length() {
        return word.length;
    }

    /** Where the word stands first from {@code from} on and wholly before {@code to}, or -1. */
    int first(byte[] bytes, int from, int to) {
        int last = word.length - 1;
        byte firstByte = word[0];
        byte nextToLast = word[last - 1];
        byte lastByte = word[last];
        for (int end = from + last; end < to; end += jump[bytes[end] & 0xFF]) {
            // Two letters at the end: many words end as this one does, few of them in both.
            if (bytes[end] == lastByte
                    && bytes[end - 1] == nextToLast
                    && bytes[end - last] == firstByte
                    && Arrays.equals(bytes, end - last, end, word, 0, last)) {
                return end - last;
            }
        }
        return -1;
    }
}
