package org.serdica.importers.radio.antenna;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.Sector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imported antennas that a project carries, so that whoever opens it sees the same network: each an MSI text under a name
 * among the project's settings.
 *
 * @param antennas by name
 */
public record ProjectAntennas(Map<String, MsiAntenna> antennas) {
    public static final ProjectAntennas NONE = new ProjectAntennas(Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(ProjectAntennas.class);
    private static final String KEY = "antenna/";
    private static final int MOST = 2000;

    public ProjectAntennas {
        antennas = Map.copyOf(antennas);
    }

    /** What a project remembers; a text that is broken is no antenna, and its cells have the usual one. */
    public static ProjectAntennas of(Map<String, String> settings) {
        Map<String, MsiAntenna> found = new TreeMap<>();
        settings.forEach((key, text) -> {
            String name = key.startsWith(KEY) ? key.substring(KEY.length()) : "";
            // Without a name it would be the antenna of every cell that names none.
            if (!name.isBlank() && found.size() < MOST) {
                parsed(name, text).ifPresent(antenna -> found.put(name, antenna));
            }
        });
        return found.isEmpty() ? NONE : new ProjectAntennas(found);
    }

    /** One text that the reader does not get through is no reason to do without the others. */
    private static Optional<MsiAntenna> parsed(String name, String text) {
        try {
            return MsiReader.parse(text).antenna();
        } catch (RuntimeException e) {
            LOG.warn("The project's antenna {} cannot be read.", name, e);
            return Optional.empty();
        }
    }

    /** Under which name a project is to remember an antenna. */
    public static String key(String name) {
        return KEY + name;
    }

    /** These first, and whatever another source has for the rest. */
    public PatternSource before(PatternSource others) {
        return sector -> {
            MsiAntenna own = antennas.get(sector.pattern());
            return own == null ? others.patternOf(sector) : own.pattern();
        };
    }

    public boolean has(Sector sector) {
        return antennas.containsKey(sector.pattern());
    }
}
