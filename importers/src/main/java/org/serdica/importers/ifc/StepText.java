package org.serdica.importers.ifc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The escapes in texts of ISO 10303-21, clause 6.4.3: quotes, pages of ISO 8859, and 2 or 4 byte characters. */
final class StepText {
    private StepText() {}

    /** Decodes the raw text between the quotes; what is broken is kept as it stands. */
    static String decode(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('\'') < 0) {
            return utf8IfItIs(raw);
        }
        StringBuilder out = new StringBuilder(raw.length());
        char page = 'A';
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '\'' && raw.startsWith("''", i)) {
                out.append('\'');
                i += 2;
            } else if (c != '\\') {
                out.append(c);
                i++;
            } else if (raw.startsWith("\\\\", i)) {
                out.append('\\');
                i += 2;
            } else if (raw.startsWith("\\S\\", i) && i + 3 < raw.length()) {
                out.append(fromPage(page, (char) (raw.charAt(i + 3) + 128)));
                i += 4;
            } else if (raw.startsWith("\\P", i) && i + 3 < raw.length() && raw.charAt(i + 3) == '\\') {
                page = raw.charAt(i + 2);
                i += 4;
            } else if (raw.startsWith("\\X\\", i) && isHex(raw, i + 3, 2)) {
                out.append((char) Integer.parseInt(raw, i + 3, i + 5, 16));
                i += 5;
            } else if (raw.startsWith("\\X2\\", i)) {
                i = wide(raw, i, 4, out);
            } else if (raw.startsWith("\\X4\\", i)) {
                i = wide(raw, i, 8, out);
            } else {
                out.append(c);
                i++;
            }
        }
        return utf8IfItIs(out.toString());
    }

    private static int wide(String raw, int start, int digits, StringBuilder out) {
        int i = start + 4;
        while (isHex(raw, i, digits)) {
            long code = Long.parseLong(raw, i, i + digits, 16);
            if (digits == 4) {
                out.append((char) code);
            } else if (Character.isValidCodePoint((int) Math.min(code, Integer.MAX_VALUE))) {
                out.appendCodePoint((int) code);
            }
            i += digits;
        }
        return raw.startsWith("\\X0\\", i) ? i + 4 : i;
    }

    private static boolean isHex(String raw, int from, int count) {
        if (from + count > raw.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (Character.digit(raw.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String fromPage(char page, char c) {
        Charset charset = page >= 'A' && page <= 'I'
                ? Charset.forName("ISO-8859-" + (page - 'A' + 1))
                : StandardCharsets.ISO_8859_1;
        return new String(new byte[] {(byte) c}, charset);
    }

    /** Many programs write UTF-8 although the standard says otherwise. */
    private static String utf8IfItIs(String latin) {
        boolean high = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c > 0xFF) {
                return latin;
            }
            high |= c > 0x7F;
        }
        if (!high) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 ? latin : decoded;
    }
}
