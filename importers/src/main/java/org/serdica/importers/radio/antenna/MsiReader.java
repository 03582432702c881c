package org.serdica.importers.radio.antenna;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputFile;
import org.serdica.model.radio.antenna.CutsPattern;

/**
 * Reads the MSI form of Planet: a few lines of keywords, then the losses of a horizontal and of a vertical cut.
 *
 * <p>A gain counts from a dipole unless "dBi" stands behind it. Vertical angles grow downwards from the horizon.
 */
public final class MsiReader {
    private static final int MOST_BYTES = 1 << 22;
    private static final double DIPOLE_DBI = 2.15;
    private static final double MOST_GAIN = 60;

    /** Stands for the name where a file has none; no keyword has a blank in it. */
    private static final String FILE = "the file";

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final String NAMELESS = "Antenna";

    private static final Pattern BLANKS = Pattern.compile("[\\s;]+");
    /** Some files have a separator in front of a line, too. */
    private static final Pattern BEFORE = Pattern.compile("^[\\s;]+");

    private static final Pattern GAIN =
            Pattern.compile("([+-]?[0-9]{1,6}(?:[.,][0-9]{1,9})?)\\s*(dBi|dBd|)", Pattern.CASE_INSENSITIVE);

    private final MsiFindings findings = new MsiFindings();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable MsiCut horizontal;
    private @Nullable MsiCut vertical;
    private @Nullable MsiCut current;
    private boolean full;

    private MsiReader() {}

    public static MsiReading read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = InputFile.of(file).open(n -> {})) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        MsiReader reader = new MsiReader();
        if (bytes.length > MOST_BYTES) {
            reader.findings.error("MSI_LARGE", 0, "The file is larger than 4 MB, which no antenna needs");
            return new MsiReading(Optional.empty(), reader.findings.all(true));
        }
        String name = String.valueOf(file.getFileName());
        reader.words.put(FILE, name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
        return reader.read(text(bytes));
    }

    /** As UTF-8 where its mark stands in front. */
    private static String text(byte... bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return marked
                ? new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8)
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The same of a text, such as {@link MsiWriter#text} makes. */
    public static MsiReading parse(String text) {
        return new MsiReader().read(text);
    }

    private MsiReading read(String text) {
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            findings.error("MSI_NO_TEXT", 1, text.isBlank() ? "The file is empty" : "The file is no text");
            return new MsiReading(Optional.empty(), findings.all(true));
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = bare(lines.get(i));
            if (!line.isEmpty()) {
                line(i + 1, line);
            }
        }
        Optional<MsiAntenna> antenna = antenna();
        return new MsiReading(antenna, findings.all(antenna.isEmpty()));
    }

    private static String bare(String text) {
        return BEFORE.matcher(text).replaceFirst("").strip();
    }

    private void line(int at, String line) {
        String[] cells = BLANKS.split(line, 3);
        String word = cells[0].toUpperCase(Locale.ROOT);
        if (word.equals("HORIZONTAL") || word.equals("VERTICAL")) {
            section(at, word, cells.length > 1 ? cells[1] : "");
        } else if (current != null) {
            pair(at, current, cells);
        } else if (Character.isLetter(word.charAt(0))) {
            if (!full && words.putIfAbsent(word, bare(line.substring(cells[0].length()))) == null) {
                places.put(word, at);
            }
        } else if (!full) {
            findings.warning(
                    "MSI_LINE",
                    at,
                    MsiFindings.quoted(line) + " stands in no cut and starts with no keyword",
                    "it is left out");
        }
    }

    private void section(int at, String word, String count) {
        boolean across = word.equals("HORIZONTAL");
        if ((across ? horizontal : vertical) != null) {
            findings.warning(
                    "MSI_SECOND",
                    at,
                    "A second " + word.toLowerCase(Locale.ROOT) + " cut begins here",
                    "a file has one antenna, so the rest is left out");
            current = null;
            full = true;
            return;
        }
        OptionalInt announced = whole(count);
        if (announced.isEmpty() && !count.isEmpty()) {
            findings.warning(
                    "MSI_COUNT", at, MsiFindings.quoted(count) + " is no number of lines", "all that follow are read");
        }
        MsiCut cut = new MsiCut(word.toLowerCase(Locale.ROOT), at, announced.orElse(0), findings);
        if (across) {
            horizontal = cut;
        } else {
            vertical = cut;
        }
        current = cut;
    }

    private void pair(int at, MsiCut cut, String... cells) {
        OptionalDouble deg = number(cells[0]);
        OptionalDouble loss = cells.length > 1 ? number(cells[1]) : OptionalDouble.empty();
        if (deg.isEmpty() || loss.isEmpty()) {
            findings.warning(
                    "MSI_PAIR",
                    at,
                    MsiFindings.quoted(String.join(" ", cells)) + " should be an angle and a loss",
                    "the line is left out");
            return;
        }
        cut.add(at, deg.getAsDouble(), loss.getAsDouble());
    }

    private Optional<MsiAntenna> antenna() {
        // Whatever is wrong is told, also where the antenna is refused for something else.
        OptionalDouble mhz = number("FREQUENCY", "MHz");
        OptionalDouble tilt = number("ELECTRICAL_TILT", "degrees");
        OptionalDouble gain = gainDbi();
        double[] across = finished(horizontal, "horizontal");
        double[] upright = finished(vertical, "vertical");
        if (gain.isEmpty() || across == null || upright == null) {
            return Optional.empty();
        }
        String name = name();
        return Optional.of(new MsiAntenna(
                name,
                words.getOrDefault("MAKE", ""),
                mhz,
                tilt,
                words.getOrDefault("COMMENT", words.getOrDefault("COMMENTS", "")),
                new CutsPattern(name, gain.getAsDouble(), across, upright)));
    }

    /** Never blank: cells that name no antenna would have this one. */
    private String name() {
        return Stream.of("NAME", FILE)
                .map(word -> words.getOrDefault(word, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(NAMELESS);
    }

    private double @Nullable [] finished(@Nullable MsiCut cut, String name) {
        if (cut == null) {
            findings.error("MSI_CUT", 0, "There is no " + name + " cut");
            return null;
        }
        return cut.finished();
    }

    private OptionalDouble gainDbi() {
        String text = words.get("GAIN");
        if (text == null) {
            findings.error("MSI_GAIN", 0, "There is no line GAIN");
            return OptionalDouble.empty();
        }
        int at = places.getOrDefault("GAIN", 0);
        Matcher gain = GAIN.matcher(text);
        double value = gain.matches() ? Double.parseDouble(group(gain, 1).replace(',', '.')) : Double.NaN;
        if (!(Math.abs(value) <= MOST_GAIN)) {
            findings.error("MSI_GAIN", at, MsiFindings.quoted(text) + " is no gain of an antenna");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(group(gain, 2).equalsIgnoreCase("dBi") ? value : value + DIPOLE_DBI);
    }

    private static String group(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? "" : text;
    }

    /** The number that a keyword's line begins with; what is no number is no reason to refuse the antenna. */
    private OptionalDouble number(String word, String unit) {
        String text = words.getOrDefault(word, "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = number(BLANKS.split(text, 2)[0]);
        if (value.isEmpty()) {
            findings.warning(
                    "MSI_WORD",
                    places.getOrDefault(word, 0),
                    MsiFindings.quoted(text) + " behind " + word + " is no number of " + unit,
                    "it is left out");
        }
        return value;
    }

    private static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalInt whole(String text) {
        OptionalDouble value = number(text);
        return value.isPresent()
                        && value.getAsDouble() == Math.rint(value.getAsDouble())
                        && value.getAsDouble() > 0
                        && value.getAsDouble() < 1e6
                ? OptionalInt.of((int) value.getAsDouble())
                : OptionalInt.empty();
    }
}
