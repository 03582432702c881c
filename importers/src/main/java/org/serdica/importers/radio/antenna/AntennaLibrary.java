package org.serdica.importers.radio.antenna;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.importers.api.CsvRecords;

/** The antennas that come with the program, from {@code assets/antennas}. */
public final class AntennaLibrary {
    private static final String FILE = "/org/serdica/assets/antennas/antennas.csv";

    private final Map<String, LibraryAntenna> antennas;

    private AntennaLibrary(Map<String, LibraryAntenna> antennas) {
        this.antennas = antennas;
    }

    /** Empty where the assets do not stand beside the program. */
    public static AntennaLibrary builtIn() {
        try (InputStream in = AntennaLibrary.class.getResourceAsStream(FILE)) {
            return new AntennaLibrary(in == null ? Map.of() : read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** In the order of the file. */
    public List<LibraryAntenna> all() {
        return List.copyOf(antennas.values());
    }

    public Optional<LibraryAntenna> named(String id) {
        return Optional.ofNullable(antennas.get(id));
    }

    private static Map<String, LibraryAntenna> read(InputStream in) throws IOException {
        Map<String, LibraryAntenna> found = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            records.next();
            for (String record = records.next(); record != null; record = records.next()) {
                if (!record.isBlank()) {
                    CsvRecords.cells(record, ',', cells);
                    LibraryAntenna antenna = antenna(cells);
                    found.put(antenna.id(), antenna);
                }
            }
        }
        return found;
    }

    private static LibraryAntenna antenna(List<String> cells) {
        String[] band = cells.get(3).split("-", 2);
        PatternParameters parameters = PatternParameters.of(cells.get(4));
        return new LibraryAntenna(
                cells.get(0),
                cells.get(1),
                Double.parseDouble(band[0]),
                Double.parseDouble(band[1]),
                parameters.pattern(cells.get(2), cells.get(1)));
    }
}
