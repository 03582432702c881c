package org.serdica.importers.radio.antenna;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.radio.antenna.CutsPattern;

/** Writes an antenna in the MSI form of Planet, with its gain in dBi. */
public final class MsiWriter {
    private MsiWriter() {}

    public static void write(Path file, MsiAntenna antenna) throws IOException {
        SafeFile.write(file, stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.ISO_8859_1);
            CutsPattern pattern = antenna.pattern();
            word(out, "NAME", antenna.name());
            word(out, "MAKE", antenna.make());
            if (antenna.frequencyMHz().isPresent()) {
                word(out, "FREQUENCY", decimal(antenna.frequencyMHz().getAsDouble()));
            }
            word(out, "GAIN", decimal(pattern.peakDbi()) + " dBi");
            if (antenna.electricalTiltDeg().isPresent()) {
                word(out, "ELECTRICAL_TILT", decimal(antenna.electricalTiltDeg().getAsDouble()));
            }
            word(out, "COMMENT", antenna.comment());
            cut(out, "HORIZONTAL", pattern::acrossDb);
            cut(out, "VERTICAL", pattern::uprightDb);
            out.flush();
        });
    }

    /** Line breaks within a text would begin a new keyword. */
    private static void word(Writer out, String word, String text) throws IOException {
        if (!text.isBlank()) {
            out.append(word)
                    .append(' ')
                    .append(text.replaceAll("\\s+", " ").strip())
                    .append('\n');
        }
    }

    private static void cut(Writer out, String name, IntToDoubleFunction lossDb) throws IOException {
        out.append(name)
                .append(' ')
                .append(Integer.toString(CutsPattern.DEGREES))
                .append('\n');
        for (int deg = 0; deg < CutsPattern.DEGREES; deg++) {
            out.append(Integer.toString(deg))
                    .append(' ')
                    .append(decimal(lossDb.applyAsDouble(deg)))
                    .append('\n');
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
