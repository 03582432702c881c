package org.serdica.app.ui.radio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.radio.FacadePoints;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.coverage.SurfaceRaster;
import org.serdica.model.radio.coverage.Transmitter;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * The studies of one area by one model at one height or on one storey: over the city coarse and fine, on walls, and along a corridor. Used by one thread at a time; after
 * a cancelled run it goes on from where it was.
 */
final class Studies {
    /** With 2 m of a square kilometre, or 5 m of a small town. */
    private static final int MANY_CELLS = 600_000;
    /** Finer cells than these are not made, whatever is wished: memory has an end. */
    private static final int MOST_CELLS = 4_000_000;

    private static final List<Double> CELLS_M = List.of(2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    private static final int COARSER = 4;
    private static final double BESIDE_M = 60;
    /** Of the work of a run, about: until the first look is there. */
    private static final double FIRST_SHARE = 0.1;
    /** The same until the ground is done and walls and roofs begin. */
    private static final double GROUND_SHARE = 0.6;

    private final RasterFrame frame;
    private final ReceiverPlan over;
    private final PropagationSettings model;
    private final PatternSource patterns;
    private final CoverageStudy fine;
    private final CoverageStudy coarse;
    private @Nullable City shown;
    private @Nullable CoverageStudy walls;
    private FacadePoints points = FacadePoints.NONE;
    private Map<String, CellFit> calibration = Map.of();
    private int antennas;
    private boolean wallsMoved = true;
    /** What the study of the walls was shown last. */
    private @Nullable SurfaceRaster onWalls;

    private @Nullable CoverageStudy flown;
    private ReceiverPlan.@Nullable Corridor way;
    private @Nullable SurfaceRaster underWay;

    private Set<Transmitter> swept = Set.of();
    private boolean meetsWaves = true;

    Studies(RasterFrame frame, ReceiverPlan over, PropagationSettings model, PatternSource patterns) {
        this.frame = frame;
        this.over = over;
        this.model = model;
        this.patterns = patterns;
        fine = study(over);
        coarse = fine.coarser(COARSER);
    }

    private CoverageStudy study(ReceiverPlan receivers) {
        return new CoverageStudy(frame, new CoverageSettings(receivers, model), patterns, Crew.ofAllCores());
    }

    /** The cells over what is built in a city, as fine as is wished or else as is quick. */
    static Optional<RasterFrame> frame(City city, double cellM) {
        Bounds built = city.builtBounds();
        if (built.isEmpty()) {
            return Optional.empty();
        }
        Bounds box = built.expandedBy(BESIDE_M);
        double quick = finest(box, MANY_CELLS);
        return Optional.of(RasterFrame.over(box, cellM > 0 ? Math.max(cellM, finest(box, MOST_CELLS)) : quick));
    }

    private static double finest(Bounds box, double cells) {
        return CELLS_M.stream()
                .filter(c -> box.width() / c * (box.depth() / c) <= cells)
                .findFirst()
                .orElse(Math.sqrt(box.width() * box.depth() / cells));
    }

    boolean isOf(RasterFrame otherFrame, ReceiverPlan otherOver, PropagationSettings otherModel) {
        return frame.equals(otherFrame) && over.equals(otherOver) && model.equals(otherModel);
    }

    /** The city that the next run is of; null before the first. */
    @Nullable
    City shown() {
        return shown;
    }

    /** @param effects what differs from the city shown before; empty if that is not known */
    void show(City city, Optional<Effects> effects) {
        if (shown == city) {
            return;
        }
        if (shown == null || effects.isEmpty()) {
            SurfaceRaster painted = SurfaceRaster.of(city, frame);
            fine.show(painted);
            coarse.show(city);
            wallsMoved = true;
            meetsWaves = true;
        } else {
            fine.show(city, effects.get());
            coarse.show(city, effects.get());
            boolean moved =
                    !effects.get().terrain().isEmpty() || effects.get().layers().contains(Layer.BUILDINGS);
            wallsMoved |= moved;
            meetsWaves |= moved || effects.get().layers().contains(Layer.VEGETATION);
        }
        shown = city;
    }

    /** @param fits what measurements say that each cell is off by */
    void calibrate(Map<String, CellFit> fits) {
        calibration = fits;
        fine.calibrate(fits);
        coarse.calibrate(fits);
    }

    /** @param round counts up when there are other antennas than before; sweeps are kept, levels are made anew */
    void lookUp(int round) {
        if (round != antennas) {
            antennas = round;
            fine.forgetPatterns();
            coarse.forgetPatterns();
            if (walls != null) {
                walls.forgetPatterns();
            }
            if (flown != null) {
                flown.forgetPatterns();
            }
        }
    }

    /**
     * Works the maps out; what is ready is handed on at once, the coarse look first where the fine one takes a while.
     *
     * @param part which part of the city's network
     * @param withWalls whether on walls and roofs, too
     * @param along a corridor that is looked at as well
     * @param progress told after every sector
     */
    void run(
            City city,
            NetworkChoice part,
            boolean withWalls,
            Optional<ReceiverPlan.Corridor> along,
            Consumer<Coverage> ready,
            Progress progress,
            CancelToken cancel) {
        RadioNetwork all = RadioNetwork.of(city);
        RadioNetwork network = part.of(all);
        if (meetsWaves || isSweepNeeded(network)) {
            CoverageMaps first = coarse.maps(network, progress.part(0, FIRST_SHARE), CancelToken.never());
            ready.accept(new Coverage(city, all, part, over, first, null, null, true));
        }
        CoverageMaps maps = fine.maps(network, progress.part(FIRST_SHARE, withWalls ? GROUND_SHARE : 1), cancel);
        swept = transmitters(network);
        meetsWaves = false;
        Coverage.Corridor corridor = along.isEmpty()
                ? null
                : new Coverage.Corridor(
                        along.get(), corridor(along.get(), maps.surface()).maps(network, cancel));
        ready.accept(new Coverage(city, all, part, over, maps, null, corridor, false));
        if (withWalls) {
            RadioMap.Walls onWalls = maps.isOnlyIndoors()
                    ? rooms(city, maps, cancel)
                    : outside(
                            walls(city, maps.surface(), cancel).maps(network, progress.part(GROUND_SHARE, 1), cancel));
            ready.accept(new Coverage(city, all, part, over, maps, onWalls, corridor, false));
        }
    }

    private RadioMap.Walls outside(CoverageMaps maps) {
        return new RadioMap.Walls(points, maps, null);
    }

    /** Walls and roofs have the colours of the rooms behind them. */
    private RadioMap.Walls rooms(City city, CoverageMaps maps, CancelToken cancel) {
        points = FacadePoints.of(city, frame, points, cancel);
        return new RadioMap.Walls(points, maps, points.behind(frame, maps::isIndoors));
    }

    private CoverageStudy corridor(ReceiverPlan.Corridor along, SurfaceRaster surface) {
        CoverageStudy known = flown;
        if (known == null || way != along) {
            known = study(along);
            flown = known;
            way = along;
            underWay = null;
        }
        if (underWay != surface) {
            known.show(surface);
            underWay = surface;
        }
        known.calibrate(calibration);
        return known;
    }

    private boolean isSweepNeeded(RadioNetwork network) {
        return !swept.containsAll(transmitters(network));
    }

    private static Set<Transmitter> transmitters(RadioNetwork network) {
        Set<Transmitter> all = new HashSet<>();
        network.sectors().forEach(s -> all.add(Transmitter.of(s)));
        return all;
    }

    private CoverageStudy walls(City city, SurfaceRaster surface, CancelToken cancel) {
        CoverageStudy known = walls;
        if (known == null || wallsMoved) {
            points = FacadePoints.of(city, frame, points, cancel);
            known = study(new ReceiverPlan.Points(points.xyz()));
            walls = known;
            wallsMoved = false;
            onWalls = null;
        }
        if (onWalls != surface) {
            known.show(surface);
            onWalls = surface;
        }
        known.calibrate(calibration);
        return known;
    }
}
