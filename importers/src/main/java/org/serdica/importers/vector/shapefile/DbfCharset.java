package org.serdica.importers.vector.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which encoding a dBASE table is written in: as the file beside it says, else by the mark in its header. */
final class DbfCharset {
    private static final String WESTERN = "windows-1252";

    private DbfCharset() {}

    static Charset of(String cpg, int languageDriver) {
        String name = cpg.lines().findFirst().orElse("").strip().toUpperCase(Locale.ROOT);
        if (!name.isEmpty()) {
            Charset said = named(name.startsWith("ANSI ") ? name.substring(5) : name);
            if (said != null) {
                return said;
            }
        }
        return orWestern(
                switch (languageDriver) {
                    case 0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B -> "IBM437";
                    case 0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37 -> "IBM850";
                    case 0x1F, 0x22, 0x23, 0x40, 0x64, 0x87 -> "IBM852";
                    case 0x26, 0x65 -> "IBM866";
                    case 0x13, 0x7B -> "Shift_JIS";
                    case 0xC8 -> "windows-1250";
                    case 0xC9 -> "windows-1251";
                    case 0xCA -> "windows-1254";
                    case 0xCB -> "windows-1253";
                    default -> WESTERN;
                });
    }

    private static Charset orWestern(String name) {
        Charset charset = named(name);
        return charset != null ? charset : Charset.forName(WESTERN);
    }

    private static @Nullable Charset named(String name) {
        String java = name.equals("65001")
                ? "UTF-8"
                : name.matches("125[0-8]") ? "windows-" + name : name.matches("88591") ? "ISO-8859-1" : name;
        try {
            return Charset.forName(java);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
