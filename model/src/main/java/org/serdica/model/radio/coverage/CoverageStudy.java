package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.propagation.ModelName;
import org.serdica.model.scenario.Provenance;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Coverage of one area, kept up to date: what an edit does not touch is kept from the map before. One map is worked out
 * at a time; whoever wants a newer one cancels the older first.
 *
 * <p>While an antenna is dragged, a study of {@link #coarser} cells answers at once and this one follows.
 */
public final class CoverageStudy {
    public static final String VERSION = "3";

    private static final long CACHE_BYTES = 256L << 20;
    /** Of a receiver, what all sectors together make of it. */
    private static final int SUM_BYTES = 15;

    private static final int LEVEL_BYTES = 2;
    /** Share of the memory that maps may take; the next ones are made while these are still looked at. */
    private static final double MOST_OF_MEMORY = 0.6;

    private final RasterFrame frame;
    private final CoverageSettings settings;
    private final PatternSource patterns;
    private final Crew crew;
    private final LossCache losses;
    /** Sites beyond it are kept without what only updates need. */
    private final long traceBytes;

    private final Map<GainKey, SectorGain> gains = new LinkedHashMap<>();
    private Map<Sector, SectorLevel> levels = Map.of();
    private Map<String, LevelCorrection> corrections = Map.of();
    /** Of the maps before, while the next ones are made: large networks do not fit the cache. */
    private final Map<Transmitter, SiteLoss> lastSites = new LinkedHashMap<>();

    private @Nullable SurfaceRaster surface;
    private @Nullable ReceiverSet receivers;

    private record GainKey(AntennaPattern pattern, double mechanicalTiltDeg, double electricalTiltDeg) {}

    public CoverageStudy(RasterFrame frame, CoverageSettings settings, PatternSource patterns, Crew crew) {
        this(frame, settings, patterns, crew, CACHE_BYTES);
    }

    CoverageStudy(RasterFrame frame, CoverageSettings settings, PatternSource patterns, Crew crew, long traceBytes) {
        this.traceBytes = traceBytes;
        losses = new LossCache(traceBytes);
        this.frame = frame;
        this.settings = settings;
        this.patterns = patterns;
        this.crew = crew;
    }

    /** A study of the same area in cells so many times as wide, for a first look. */
    public CoverageStudy coarser(int factor) {
        return new CoverageStudy(frame.coarser(factor), settings, patterns, crew);
    }

    public RasterFrame frame() {
        return frame;
    }

    /** Begins with a city, or with another one that has nothing to do with that before. */
    public synchronized void show(City city) {
        show(SurfaceRaster.of(city, frame));
    }

    /** The same with what has been painted already for another study of the same area. */
    public synchronized void show(SurfaceRaster painted) {
        surface = painted;
        receivers = settings.receivers().on(painted);
        losses.clear();
        levels = Map.of();
    }

    /** Goes on with the city after an edit. */
    public synchronized void show(City city, Effects effects) {
        SurfaceRaster before = surface;
        if (before == null) {
            show(city);
            return;
        }
        if (!meetsWaves(effects)) {
            return;
        }
        SurfaceRaster after = before.after(city, changed(city, effects));
        ReceiverSet places = receivers;
        if (after != before && places != null) {
            ReceiverSet next = settings.receivers().on(after);
            if (!places.samePlaces(next)) {
                losses.clear();
                levels = Map.of();
            }
            receivers = next;
        }
        surface = after;
    }

    /** Looks antennas up anew, after one of them was read from another file. */
    public synchronized void forgetPatterns() {
        gains.clear();
        levels = Map.of();
    }

    /**
     * From the next maps on, raises the levels of cells by what measurements say; nothing is swept anew.
     *
     * @param byCell ids of cells to what is added; a cell that is not there stays as the models have it
     */
    public synchronized void calibrate(Map<String, ? extends LevelCorrection> byCell) {
        corrections = Map.copyOf(byCell);
    }

    /** Where something changed; a tree that only got another height is where it was. */
    private static Bounds changed(City city, Effects effects) {
        Bounds changed = effects.ground();
        if (effects.layers().contains(Layer.VEGETATION)) {
            for (String id : effects.objectIds()) {
                changed = changed.union(city.find(id).map(CityObject::bounds).orElse(Bounds.EMPTY));
            }
        }
        return changed;
    }

    private static boolean meetsWaves(Effects effects) {
        return !effects.terrain().isEmpty()
                || effects.layers().contains(Layer.BUILDINGS)
                || effects.layers().contains(Layer.VEGETATION);
    }

    /**
     * The maps of a network in the city shown last. What is the same as the time before is taken from there.
     *
     * @throws CancellationException if cancelled; the study stays usable
     * @throws CoverageTooLarge if so many cells and antennas do not fit the memory
     */
    public CoverageMaps maps(RadioNetwork network, CancelToken cancel) {
        return maps(network, Progress.NONE, cancel);
    }

    /** The same, telling how many of the sectors are done. */
    public synchronized CoverageMaps maps(RadioNetwork network, Progress progress, CancelToken cancel) {
        SurfaceRaster s = surface;
        ReceiverSet set = receivers;
        if (s == null || set == null) {
            throw new IllegalStateException("no city has been shown");
        }
        List<Sector> sectors = reaching(network);
        checkFits(sectors, set.count(), Runtime.getRuntime().maxMemory());
        List<SectorLevel> made = new ArrayList<>(sectors.size());
        List<SectorLink> links = new ArrayList<>(sectors.size());
        Map<Sector, SectorLevel> next = new LinkedHashMap<>();
        Map<Transmitter, SiteLoss> sites = new LinkedHashMap<>();
        lastSites.clear();
        levels.values().forEach(l -> lastSites.put(l.site().transmitter(), l.site()));
        for (Sector sector : sectors) {
            SiteLoss site = site(sector, s, set, sites, cancel);
            SectorLink link = new SectorLink(sector.carrier());
            SectorLevel kept = levels.get(sector);
            LevelCorrection correction = corrections.getOrDefault(sector.id(), LevelCorrection.NONE);
            SectorLevel level =
                    kept != null && kept.site() == site && kept.correction().equals(correction)
                            ? kept
                            : new SectorLevel(sector, site, gain(sector), link.epreDbm, correction, crew, cancel);
            made.add(level);
            links.add(link);
            next.put(sector, level);
            progress.report((double) made.size() / sectors.size(), sector.id());
        }
        LevelSum sum = new LevelSum(set.count(), made, links, crew, cancel);
        levels = next;
        lastSites.clear();
        List<ModelName> models = ModelsUsed.of(settings.propagation(), sectors, s, set);
        return new CoverageMaps(s, set, made, sum, settings.propagation(), models, provenance(s, models));
    }

    /** Sectors that stand over the frame or within reach of it. */
    private List<Sector> reaching(RadioNetwork network) {
        double range = settings.propagation().rangeM();
        Bounds near = frame.bounds().expandedBy(range);
        return network.sectors().stream()
                .filter(s -> near.containsPlan(s.x(), s.y()))
                .toList();
    }

    /** Sectors of a mast that stand together share the sweep of the first of them. */
    private SiteLoss site(
            Sector sector, SurfaceRaster s, ReceiverSet set, Map<Transmitter, SiteLoss> sites, CancelToken cancel) {
        Optional<SiteLoss> shared = sites.values().stream()
                .filter(site -> site.transmitter().serves(sector))
                .findFirst();
        if (shared.isPresent()) {
            return shared.get();
        }
        Transmitter tx = Transmitter.of(sector);
        Optional<SiteLoss> known = Optional.ofNullable(lastSites.get(tx)).or(() -> losses.find(tx));
        SiteLoss loss;
        if (known.isEmpty()) {
            loss = SiteLoss.of(tx, s, set, settings.propagation(), crew, cancel);
        } else {
            loss = known.get().surface() == s ? known.get() : known.get().over(s, set, crew, cancel);
        }
        long kept = sites.values().stream().mapToLong(SiteLoss::bytes).sum();
        SiteLoss held = kept + loss.bytes() > traceBytes ? loss.light() : loss;
        losses.put(tx, held);
        sites.put(tx, held);
        return held;
    }

    /** Of a large network on a fine raster, before any time is spent on it. */
    static void checkFits(List<Sector> sectors, int receivers, long memory) {
        int n = sectors.size();
        if (n > LevelSum.MOST_SECTORS) {
            throw new CoverageTooLarge(n, LevelSum.MOST_SECTORS);
        }
        List<Transmitter> sites = new ArrayList<>();
        for (Sector sector : sectors) {
            if (sites.stream().noneMatch(tx -> tx.serves(sector))) {
                sites.add(Transmitter.of(sector));
            }
        }
        long each = (long) SiteLoss.LIGHT_BYTES * sites.size() + (long) LEVEL_BYTES * n + SUM_BYTES;
        long bytes = each * receivers + (long) LevelSum.PAIR_BYTES * n * n;
        if (bytes > memory * MOST_OF_MEMORY) {
            throw new CoverageTooLarge(n, receivers, bytes, (long) (memory * MOST_OF_MEMORY));
        }
    }

    private SectorGain gain(Sector s) {
        AntennaPattern pattern = patterns.patternOf(s);
        GainKey key = new GainKey(pattern, s.mechanicalTiltDeg(), s.electricalTiltDeg());
        if (gains.size() > 256) {
            gains.clear();
        }
        return gains.computeIfAbsent(
                key, k -> new SectorGain(pattern, s.mechanicalTiltDeg(), s.electricalTiltDeg(), crew));
    }

    private static String environment(Environment e) {
        return switch (e) {
            case AUTOMATIC -> "urban by antenna height";
            case URBAN_MACRO -> "urban macro";
            case URBAN_MICRO -> "urban micro";
            case RURAL_MACRO -> "rural macro";
        };
    }

    private Provenance provenance(SurfaceRaster s, List<ModelName> models) {
        PropagationSettings p = settings.propagation();
        return new Provenance(
                environment(p.environment()) + ": "
                        + String.join(
                                "; ", models.stream().map(ModelName::toString).toList())
                        + (p.reflections() || p.corners() ? "; ways summed in power" : ""),
                VERSION,
                Map.of(
                        "receivers", settings.receivers().toString(),
                        "cellM", Double.toString(frame.cellM()),
                        "propagation", p.toString(),
                        "calibration", corrections.isEmpty() ? "none" : corrections.size() + " cells, by measurements"),
                Long.toHexString(s.stamp()),
                0);
    }
}
