package org.serdica.importers.radio.link;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;

/** The profiles that a table of links refers to by {@code case}: columns case, d_km, terrain_m and surface_m. */
final class ProfileTable {
    private static final int MOST_POINTS = 5_000_000;
    private static final int MOST_FILE_NAMES = 3;

    /** For models that need no profile. */
    static final ProfileTable NONE = new ProfileTable(Map.of(), "");

    private final Map<String, Profile> profiles;
    private final String file;

    private ProfileTable(Map<String, Profile> profiles, String file) {
        this.profiles = profiles;
        this.file = file;
    }

    /** The file that stands beside a table by convention: {@code links.csv} and {@code links_profiles.csv}. */
    static Optional<Path> beside(Path table) {
        String name = String.valueOf(table.getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        List<String> names = new ArrayList<>(MOST_FILE_NAMES);
        names.add(stem + "_profiles.csv");
        names.add(stem.replaceFirst("_profile_results$|_results$", "") + "_profiles.csv");
        names.add("profiles.csv");
        return names.stream()
                .map(table::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Profile of(String name) throws BadCell {
        Profile profile = profiles.get(name);
        if (profile == null) {
            throw new BadCell("there is no profile \"" + name + "\" in " + file);
        }
        return profile;
    }

    static ProfileTable read(Path path) throws IOException {
        try (CsvRecords records =
                new CsvRecords(new InputStreamReader(InputFile.of(path).open(n -> {}), StandardCharsets.UTF_8))) {
            return new Reader(path, records).read();
        }
    }

    /** Collects points until the name of the profile changes; a profile that comes back later goes on where it ended. */
    private static final class Reader {
        private final Path path;
        private final CsvRecords records;
        private final Map<String, Growing> growing = new HashMap<>();
        private int points;

        Reader(Path path, CsvRecords records) {
            this.path = path;
            this.records = records;
        }

        ProfileTable read() throws IOException {
            LinkHeader header = LinkHeader.of(path, records.next(), List.of("case", "d_km", "terrain_m"));
            List<String> cells = new ArrayList<>();
            LinkRow row = new LinkRow(header.headings(), cells, NONE);
            for (String record = records.next(); record != null; record = records.next()) {
                if (!record.isBlank()) {
                    CsvRecords.cells(record, header.separator(), cells);
                    add(row);
                }
            }
            Map<String, Profile> profiles = new HashMap<>();
            for (Map.Entry<String, Growing> e : growing.entrySet()) {
                profiles.put(e.getKey(), finished(e.getKey(), e.getValue()));
            }
            return new ProfileTable(profiles, path.toString());
        }

        private void add(LinkRow row) throws InputTrouble {
            if (++points > MOST_POINTS) {
                throw new InputTrouble(
                        "PROFILES_LARGE", path + " holds more than " + MOST_POINTS + " points; split the table.");
            }
            Growing profile = growing.computeIfAbsent(row.text("case"), name -> new Growing());
            try {
                double terrain = row.number("terrain_m");
                double d = row.number("d_km");
                if (profile.count > 0 && d <= profile.values[0][profile.count - 1]) {
                    throw new BadCell("the distance does not rise along the profile \"" + row.text("case") + "\"");
                }
                profile.add(d, terrain, row.number("surface_m", terrain));
            } catch (BadCell e) {
                throw new InputTrouble(
                        "BAD_CELL", path + ", line " + records.lineNumber() + ": " + e.getMessage() + ".", e);
            }
        }

        private Profile finished(String name, Growing grown) throws InputTrouble {
            if (grown.count < 2) {
                throw new InputTrouble(
                        "PROFILE_SHORT", path + ": the profile \"" + name + "\" has one point only; it needs two.");
            }
            double[] d = Arrays.copyOf(grown.values[0], grown.count);
            double start = d[0];
            for (int i = 0; i < d.length; i++) {
                d[i] -= start;
            }
            return new Profile(
                    d, Arrays.copyOf(grown.values[1], grown.count), Arrays.copyOf(grown.values[2], grown.count));
        }
    }

    private static final class Growing {
        private final double[][] values = new double[3][64];
        private int count;

        void add(double... point) {
            for (int i = 0; i < values.length; i++) {
                if (count == values[i].length) {
                    values[i] = Arrays.copyOf(values[i], 2 * count);
                }
                values[i][count] = point[i];
            }
            count++;
        }
    }
}
