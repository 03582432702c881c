package org.serdica.app.ui.radio.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.serdica.importers.radio.antenna.AntennaLibrary;
import org.serdica.importers.radio.antenna.LibraryAntenna;
import org.serdica.importers.radio.antenna.LibraryPatterns;
import org.serdica.importers.radio.antenna.MsiReader;
import org.serdica.importers.radio.antenna.MsiReading;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.Sector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All antenna patterns that cells can name: those that come with the program and those of imported MSI files, which are
 * kept beside the settings. Any thread may ask.
 */
public final class PatternShelf implements PatternSource {
    private static final Logger LOG = LoggerFactory.getLogger(PatternShelf.class);
    private static final int MOST_KEPT = 2000;

    private final LibraryPatterns library = new LibraryPatterns(AntennaLibrary.builtIn());
    private final Map<String, AntennaPattern> imported = new ConcurrentSkipListMap<>();
    private final Path folder;

    /** @param folder where imported files are kept; need not be there yet */
    public PatternShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public AntennaPattern patternOf(Sector sector) {
        AntennaPattern own = imported.get(sector.pattern());
        return own == null ? library.patternOf(sector) : own;
    }

    /** Whether a cell's antenna is there, or it names none. */
    public boolean knows(Sector sector) {
        return imported.containsKey(sector.pattern()) || library.knows(sector);
    }

    /** The names to choose from: those that fit a frequency first. */
    public List<String> names(double frequencyMHz) {
        List<String> names = new ArrayList<>(imported.keySet());
        library.library().all().stream()
                .filter(a -> a.fits(frequencyMHz))
                .map(LibraryAntenna::id)
                .forEach(names::add);
        library.library().all().stream()
                .filter(a -> !a.fits(frequencyMHz))
                .map(LibraryAntenna::id)
                .forEach(names::add);
        return names;
    }

    /** What an antenna is called to people. */
    public String title(String name) {
        return library.library().named(name).map(LibraryAntenna::name).orElse(name);
    }

    /** Takes an antenna file in, for now and for later. */
    public MsiReading take(Path file) throws IOException {
        MsiReading reading = MsiReader.read(file);
        if (reading.antenna().isPresent()) {
            Files.createDirectories(folder);
            Path kept = folder.resolve(String.valueOf(file.getFileName()));
            if (!kept.toAbsolutePath().equals(file.toAbsolutePath())) {
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            keep(reading);
        }
        return reading;
    }

    /** Brings back what was taken in before. */
    public void fill() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (imported.size() < MOST_KEPT && Files.isRegularFile(file)) {
                    keep(MsiReader.read(file));
                }
            }
        } catch (IOException e) {
            LOG.warn("The antennas in {} cannot all be read.", folder, e);
        }
    }

    private void keep(MsiReading reading) {
        reading.antenna().ifPresent(a -> imported.put(a.name(), a.pattern()));
    }
}
