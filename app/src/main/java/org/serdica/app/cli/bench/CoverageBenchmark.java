package org.serdica.app.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverSet;
import org.serdica.model.radio.coverage.SiteLoss;
import org.serdica.model.radio.coverage.SurfaceRaster;
import org.serdica.model.radio.coverage.Transmitter;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/** How fast coverage follows an antenna, against the loop that everybody writes first. */
final class CoverageBenchmark implements Benchmark {
    private static final int GENERATED = 12_000;
    private static final double ANTENNA_M = 30;
    private static final int RUNS = 9;
    private static final int COARSE = 4;

    private final Crew crew = Crew.ofAllCores();

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public String about() {
        return "radio coverage of the demo city and a generated one: a site, a turn, a drag, a moved building, 30 sectors";
    }

    @Override
    public List<Figure> run(Consumer<String> say) {
        List<Figure> figures = new ArrayList<>();
        say.accept("the demo city");
        city("demo city", SynthCity.demo(), figures, say);
        say.accept("generating " + GENERATED + " buildings");
        city(GENERATED + " buildings", SynthCity.ofSize(GENERATED), figures, say);
        return figures;
    }

    private void city(String where, City city, List<Figure> figures, Consumer<String> say) {
        Bounds built = city.builtBounds();
        double x = built.centreX();
        double y = built.centreY();
        Sector sector = sector(city, "S", x, y, 0);
        site(where, city, sector, figures, say);
        edits(where, city, sector, figures, say);
        network(where, city, x, y, figures, say);
    }

    private void site(String where, City city, Sector sector, List<Figure> figures, Consumer<String> say) {
        RasterFrame frame = square(sector.x(), sector.y(), 1000, 2);
        SurfaceRaster[] surface = new SurfaceRaster[1];
        double painted = best(3, () -> surface[0] = SurfaceRaster.of(city, frame));
        SurfaceRaster s = surface[0];
        figures.add(Figure.told(where + ": roofs, ground and trees of 1 km2 at 2 m painted", painted, "ms"));
        ReceiverSet street = ReceiverSet.overGround(s, 1.5);
        Transmitter tx = Transmitter.of(sector);
        PropagationSettings urban = PropagationSettings.URBAN;
        say.accept("one site, 1 km2 at 2 m: " + s.walls().wallCount() + " walls, "
                + s.walls().cornerCount() + " corners");
        NaiveBullington naive = new NaiveBullington(s, tx, 1.5, true);
        NaiveBullington plain = new NaiveBullington(s, tx, 1.5, false);
        double full = Double.POSITIVE_INFINITY;
        double roofs = Double.POSITIVE_INFINITY;
        double slow = Double.POSITIVE_INFINITY;
        double edge = Double.POSITIVE_INFINITY;
        // By turns, so that what else the machine does falls on all of them.
        for (int turn = 0; turn < 3; turn++) {
            full = Math.min(full, best(RUNS, () -> SiteLoss.of(tx, s, street, urban, crew, CancelToken.never())));
            slow = Math.min(slow, best(1, naive::run));
            roofs = Math.min(
                    roofs, best(RUNS, () -> SiteLoss.of(tx, s, street, urban.roofsOnly(), crew, CancelToken.never())));
            edge = Math.min(edge, best(1, plain::run));
        }
        figures.add(Figure.atMost(where + ": one site, 1 km2 at 2 m, full urban model", full / 1000, "s", 1));
        figures.add(Figure.told(where + ": the same over the roofs only", roofs / 1000, "s"));
        figures.add(Figure.told(where + ": delta-Bullington receiver by receiver, one thread", slow / 1000, "s"));
        figures.add(Figure.atLeast(where + ": full urban model, times faster than that", slow / full, "x", 20));
        figures.add(Figure.told(where + ": over the roofs only, times faster than that", slow / roofs, "x"));
        figures.add(
                Figure.told(where + ": Bullington's edge alone, receiver by receiver, one thread", edge / 1000, "s"));
        figures.add(Figure.told(where + ": full urban model, times faster than the edge alone", edge / full, "x"));
        double fullCpu = processor(() -> SiteLoss.of(tx, s, street, urban, crew, CancelToken.never()));
        double slowCpu = processor(naive::run);
        figures.add(Figure.told(where + ": processor time of the full urban model, all threads", fullCpu, "ms"));
        figures.add(Figure.told(where + ": that loop's processor time is so many times that", slowCpu / fullCpu, "x"));
    }

    private void edits(String where, City city, Sector sector, List<Figure> figures, Consumer<String> say) {
        say.accept("turning, dragging, moving a building");
        RasterFrame frame = square(sector.x(), sector.y(), 1000, 2);
        CoverageStudy fine = new CoverageStudy(frame, CoverageSettings.STREET, PatternSource.USUAL, crew);
        CoverageStudy coarse = fine.coarser(COARSE);
        fine.show(city);
        coarse.show(city);
        fine.maps(network(List.of(sector)), CancelToken.never());
        double[] turned = new double[RUNS * 3];
        for (int i = 0; i < turned.length; i++) {
            Sector other =
                    switch (i % 3) {
                        case 0 -> sector.withAzimuth(10 + 7 * i);
                        case 1 -> sector.withTilt(0.25 * i, 6);
                        default -> sector.withCarrier(carrier(40 + i * 0.1));
                    };
            turned[i] = time(() -> fine.maps(network(List.of(other)), CancelToken.never()));
        }
        figures.add(Figure.atMost(where + ": azimuth, tilt or power, all maps anew", middle(turned), "ms", 100));
        double[] first = new double[RUNS];
        double[] full = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Sector moved = sector.at(sector.x() + 5 + i * 3, sector.y() - i * 2, sector.z(), MountedOn.POLE, ANTENNA_M);
            first[i] = time(() -> coarse.maps(network(List.of(moved)), CancelToken.never()));
            full[i] = time(() -> fine.maps(network(List.of(moved)), CancelToken.never()));
        }
        figures.add(Figure.atMost(where + ": antenna moved, coarse maps", middle(first), "ms", 100));
        figures.add(Figure.atMost(where + ": antenna moved, full maps", middle(full), "ms", 600));
        building(where, city, sector, fine, figures);
    }

    private void building(String where, City start, Sector sector, CoverageStudy study, List<Figure> figures) {
        RadioNetwork network = network(List.of(sector));
        study.show(start);
        study.maps(network, CancelToken.never());
        String id = start
                .index()
                .in(Bounds.ofPlan(sector.x() - 300, sector.y() - 300, sector.x() + 300, sector.y() + 300))
                .stream()
                .filter(o -> o.kind() == ObjectKind.BUILDING)
                .min(Comparator.comparingDouble(o -> Math.abs(
                        Math.hypot(o.bounds().centreX() - sector.x(), o.bounds().centreY() - sector.y()) - 200)))
                .orElseThrow()
                .id();
        City city = start;
        double[] ms = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Change change = Change.of(city, List.of(new MoveObject(id, 4, 2, 0)));
            city = change.city();
            ms[i] = time(() -> {
                study.show(change.city(), change.effects());
                study.maps(network, CancelToken.never());
            });
        }
        figures.add(Figure.told(where + ": building moved, all maps anew", middle(ms), "ms"));
    }

    private void network(String where, City city, double x, double y, List<Figure> figures, Consumer<String> say) {
        say.accept("30 sectors on 5 km2 at 5 m");
        RasterFrame frame = square(x, y, Math.sqrt(5e6), 5);
        List<Sector> sectors = new ArrayList<>();
        for (int site = 0; site < 10; site++) {
            double east = x + (site % 4 - 1.5) * 500;
            double north = y + (site / 4 - 1) * 500;
            for (int k = 0; k < 3; k++) {
                sectors.add(sector(city, "N" + site + k, east, north, k * 120));
            }
        }
        RadioNetwork network = network(sectors);
        double before = Heap.usedMb();
        CoverageStudy study = new CoverageStudy(frame, CoverageSettings.STREET, PatternSource.USUAL, crew);
        CoverageMaps[] maps = new CoverageMaps[1];
        double ms = time(() -> {
            study.show(city);
            maps[0] = study.maps(network, CancelToken.never());
        });
        double kept = Heap.usedMb() - before;
        figures.add(Figure.atMost(where + ": 30 sectors, 5 km2 at 5 m, from nothing", ms / 1000, "s", 10));
        figures.add(Figure.atMost(where + ": memory that the study and its maps keep", kept, "MB", 500));
        if (maps[0].count() == 0) {
            throw new IllegalStateException("there is no map");
        }
    }

    private static RasterFrame square(double x, double y, double side, double cellM) {
        return RasterFrame.over(Bounds.ofPlan(x - side / 2, y - side / 2, x + side / 2, y + side / 2), cellM);
    }

    /** On a pole over whatever stands there. */
    private static Sector sector(City city, String id, double x, double y, double azimuth) {
        double roof = city.terrain().heightAt(x, y, 0);
        for (CityObject o : city.index().in(Bounds.ofPlan(x - 1, y - 1, x + 1, y + 1))) {
            roof = o.tile().layer() == Layer.BUILDINGS
                    ? Math.max(roof, o.bounds().maxZ())
                    : roof;
        }
        double z = Math.max(city.terrain().heightAt(x, y, 0) + ANTENNA_M, roof + 4);
        return new Sector(id, id, x, y, z, MountedOn.POLE, ANTENNA_M, azimuth, 2, 4, "", carrier(46));
    }

    private static Carrier carrier(double powerDbm) {
        return new Carrier(Technology.NR_FR1, 3550, 100, 30, powerDbm, 0.5, 7);
    }

    private static RadioNetwork network(List<Sector> sectors) {
        Sector first = sectors.getFirst();
        return new RadioNetwork(
                List.of(new Site("N", "N", "", first.x(), first.y(), first.z(), 0, "", sectors)), List.of());
    }

    private static double time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The best of some runs after two to warm up: what else the machine does only ever adds. */
    private static double best(int runs, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < runs + 2; i++) {
            double ms = time(work);
            best = i < 2 ? best : Math.min(best, ms);
        }
        return best;
    }

    /** Milliseconds of all threads, whatever else the machine does. */
    private static double processor(Runnable work) {
        double begin = processorMs();
        int runs = 0;
        while (runs < RUNS && processorMs() - begin < 2000) {
            work.run();
            runs++;
        }
        return (processorMs() - begin) / runs;
    }

    private static double processorMs() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    private static double middle(double[] ms) {
        Arrays.sort(ms);
        return ms[ms.length / 2];
    }
}
