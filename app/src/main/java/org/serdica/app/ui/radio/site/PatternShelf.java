package org.serdica.app.ui.radio.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.radio.antenna.AntennaLibrary;
import org.serdica.importers.radio.antenna.LibraryAntenna;
import org.serdica.importers.radio.antenna.LibraryPatterns;
import org.serdica.importers.radio.antenna.MsiAntenna;
import org.serdica.importers.radio.antenna.MsiReader;
import org.serdica.importers.radio.antenna.MsiReading;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.importers.radio.antenna.ProjectAntennas;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.CutsPattern;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.Sector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All antenna patterns that cells can name: those that come with the program, those of imported MSI files, which are kept
 * beside the settings, and those that the open project carries, which come first. Files are read when somebody asks for
 * the first time; any thread may ask, that of the window only when {@link #isFilled}.
 */
public final class PatternShelf implements PatternSource {
    private static final Logger LOG = LoggerFactory.getLogger(PatternShelf.class);
    private static final int MOST_KEPT = 2000;
    private static final int MOST_LETTERS = 60;
    private static final int HASH_LETTERS = 8;

    private final Map<String, MsiAntenna> imported = new ConcurrentSkipListMap<>();
    private final Map<String, MsiAntenna> carried = new ConcurrentSkipListMap<>();
    private final Path folder;
    private volatile @Nullable LibraryPatterns library;

    /** @param folder where imported files are kept; need not be there yet */
    public PatternShelf(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing has to be read before an answer. */
    public boolean isFilled() {
        return library != null;
    }

    /** Reads what comes with the program and what was taken in before, unless that is done. */
    public void fill() {
        library();
    }

    private LibraryPatterns library() {
        LibraryPatterns known = library;
        return known == null ? read() : known;
    }

    private synchronized LibraryPatterns read() {
        LibraryPatterns known = library;
        if (known != null) {
            return known;
        }
        readFolder();
        LibraryPatterns made = new LibraryPatterns(AntennaLibrary.builtIn());
        library = made;
        return made;
    }

    private void readFolder() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (imported.size() < MOST_KEPT && Files.isRegularFile(file)) {
                    readKept(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("The antennas in {} cannot all be read.", folder, e);
        }
    }

    /** One that cannot be read is no reason to do without the others. */
    private void readKept(Path file) {
        try {
            MsiReader.read(file).antenna().ifPresent(antenna -> {
                // Of copies under another name, which there may be from before, none is known to be the newest.
                if (keptIn(antenna.name()).equals(file)) {
                    imported.put(antenna.name(), antenna);
                } else {
                    imported.putIfAbsent(antenna.name(), antenna);
                }
            });
        } catch (IOException | RuntimeException e) {
            LOG.warn("The antenna in {} cannot be read.", file, e);
        }
    }

    @Override
    public AntennaPattern patternOf(Sector sector) {
        LibraryPatterns others = library();
        return own(sector.pattern()).<AntennaPattern>map(MsiAntenna::pattern).orElseGet(() -> others.patternOf(sector));
    }

    /** The imported antenna of a name; of a cell that names none there is none. */
    Optional<MsiAntenna> own(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        MsiAntenna first = carried.get(name);
        return Optional.ofNullable(first != null ? first : imported.get(name));
    }

    /** Whether any antenna was imported. */
    boolean hasOwn() {
        return !imported.isEmpty() || !carried.isEmpty();
    }

    /** Whether a cell's antenna is there, or it names none. */
    public boolean knows(Sector sector) {
        LibraryPatterns others = library();
        return own(sector.pattern()).isPresent() || others.knows(sector);
    }

    /** The names to choose from: those that fit a frequency first. */
    public List<String> names(double frequencyMHz) {
        List<LibraryAntenna> others = library().library().all();
        TreeSet<String> own = new TreeSet<>(imported.keySet());
        own.addAll(carried.keySet());
        List<String> names = new ArrayList<>(own);
        others.stream()
                .filter(a -> a.fits(frequencyMHz))
                .map(LibraryAntenna::id)
                .forEach(names::add);
        others.stream()
                .filter(a -> !a.fits(frequencyMHz))
                .map(LibraryAntenna::id)
                .forEach(names::add);
        return names;
    }

    /** What an antenna is called to people. */
    public String title(String name) {
        return library().library().named(name).map(LibraryAntenna::name).orElse(name);
    }

    /** A cell's antenna as an MSI file can hold it: of arrays and beams their two cuts. */
    MsiAntenna asMsi(Sector sector) {
        LibraryPatterns others = library();
        return own(sector.pattern()).orElseGet(() -> {
            String name = others.antennaOf(sector).map(LibraryAntenna::name).orElse("Antenna of " + sector.id());
            return new MsiAntenna(
                    name,
                    "",
                    OptionalDouble.of(sector.carrier().frequencyMHz()),
                    OptionalDouble.empty(),
                    "",
                    CutsPattern.of(name, others.patternOf(sector)));
        });
    }

    /**
     * Where an antenna is kept: each has a file of its own, and one of the same name takes its place. What tells names
     * apart that look alike in plain letters stands behind them.
     */
    private Path keptIn(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
        String first = plain.substring(0, Math.min(plain.length(), MOST_LETTERS));
        String hash =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return folder.resolve(first + "-" + hash.substring(0, HASH_LETTERS) + ".msi");
    }

    /** Takes an antenna file in, for now and for later. */
    public MsiReading take(Path file) throws IOException {
        MsiReading reading = MsiReader.read(file);
        if (reading.antenna().isPresent()) {
            fill();
            MsiAntenna taken = reading.antenna().get();
            MsiWriter.keep(keptIn(taken.name()), taken);
            imported.put(taken.name(), taken);
            carried.replace(taken.name(), taken);
        }
        return reading;
    }

    /** Another project is open, which carries these; false where nothing is another than before. */
    boolean carry(ProjectAntennas project) {
        if (carried.isEmpty() && project.antennas().isEmpty()) {
            return false;
        }
        carried.keySet().retainAll(project.antennas().keySet());
        carried.putAll(project.antennas());
        return true;
    }
}
