package org.serdica.importers.radio.antenna;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.radio.antenna.CutsPattern;

/** Writes an antenna in the MSI form of Planet, with its gain in dBi. */
public final class MsiWriter {
    private static final int MOST_DECIMALS = 9;

    private MsiWriter() {}

    /** Rounded as data sheets are. */
    public static void write(Path file, MsiAntenna antenna) throws IOException {
        SafeFile.write(file, stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.ISO_8859_1);
            write(out, antenna, MsiWriter::rounded);
            out.flush();
        });
    }

    /** In full, marked as UTF-8: reading it leads back to the very same antenna under the very same name. */
    public static void keep(Path file, MsiAntenna antenna) throws IOException {
        SafeFile.write(file, stream -> stream.write(("\uFEFF" + text(antenna)).getBytes(StandardCharsets.UTF_8)));
    }

    /** The same as a text that leads back to the very same antenna. */
    public static String text(MsiAntenna antenna) {
        StringWriter out = new StringWriter();
        try {
            write(out, antenna, MsiWriter::exact);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return out.toString();
    }

    private static void write(Writer out, MsiAntenna antenna, DoubleFunction<String> number) throws IOException {
        CutsPattern pattern = antenna.pattern();
        word(out, "NAME", antenna.name());
        word(out, "MAKE", antenna.make());
        if (antenna.frequencyMHz().isPresent()) {
            word(out, "FREQUENCY", number.apply(antenna.frequencyMHz().getAsDouble()));
        }
        word(out, "GAIN", number.apply(pattern.peakDbi()) + " dBi");
        if (antenna.electricalTiltDeg().isPresent()) {
            word(
                    out,
                    "ELECTRICAL_TILT",
                    number.apply(antenna.electricalTiltDeg().getAsDouble()));
        }
        word(out, "COMMENT", antenna.comment());
        cut(out, "HORIZONTAL", pattern::acrossDb, number);
        cut(out, "VERTICAL", pattern::uprightDb, number);
    }

    /** Line breaks within a text would begin a new keyword. */
    private static void word(Writer out, String word, String text) throws IOException {
        if (!text.isBlank()) {
            out.append(word)
                    .append(' ')
                    .append(text.replaceAll("[\\r\\n]+", " ").strip())
                    .append('\n');
        }
    }

    private static void cut(Writer out, String name, IntToDoubleFunction lossDb, DoubleFunction<String> number)
            throws IOException {
        out.append(name)
                .append(' ')
                .append(Integer.toString(CutsPattern.DEGREES))
                .append('\n');
        for (int deg = 0; deg < CutsPattern.DEGREES; deg++) {
            out.append(Integer.toString(deg))
                    .append(' ')
                    .append(number.apply(lossDb.applyAsDouble(deg)))
                    .append('\n');
        }
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Cuts are held as floats, whose shortest digits lead back to them; readers take nine digits behind the point. */
    private static String exact(double value) {
        float held = (float) value;
        return plain(held == value ? new BigDecimal(Float.toString(held)) : BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        return value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
