package org.serdica.model.radio.emf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The limits that ship with the software: {@code limits.csv} beside this class, one line a range of frequencies. */
public final class LimitTable {
    /** In the order of the file; the first is what is shown before somebody chooses. */
    public static final List<ExposureLimits> ALL = read();

    private static final int COLUMNS = 11;

    private LimitTable() {}

    /** @throws IllegalArgumentException for a code that the table does not have */
    public static ExposureLimits of(String code) {
        return ALL.stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no limits of " + code));
    }

    private static List<ExposureLimits> read() {
        Map<String, ExposureLimits> found = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LimitTable.class.getResourceAsStream("limits.csv"), "limits.csv"),
                StandardCharsets.UTF_8))) {
            for (String line : in.lines().skip(1).toList()) {
                ExposureLimits one = limits(line);
                found.merge(one.code(), one, ExposureLimits::and);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found.values());
    }

    /** A line is the limits of one range. */
    private static ExposureLimits limits(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException("limits.csv: " + c.length + " columns in: " + line);
        }
        LimitBand band = new LimitBand(
                Double.parseDouble(c[2]),
                Double.parseDouble(c[3]),
                Double.parseDouble(c[4]),
                Double.parseDouble(c[5]),
                FieldUnit.of(c[6]));
        return new ExposureLimits(c[0], c[1], c[7], c[8], Boolean.parseBoolean(c[9]), c[10], List.of(band));
    }
}
