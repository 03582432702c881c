package org.serdica.app.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Gesture;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.street.StreetEdits;
import org.serdica.model.street.StreetLaying;

/** What a step of a hand on streets costs in a large generated city, without drawing it. */
final class StreetBenchmark implements Benchmark {
    private static final int BUILDINGS = 100_000;
    private static final int WARM_UP = 60;
    private static final int STEPS = 200;
    private static final double FRAME_MS = 16;

    @Override
    public String name() {
        return "streets";
    }

    @Override
    public String about() {
        return "a street bent, drawn and given other lanes among those of 100,000 buildings, step by step";
    }

    @Override
    public List<Figure> run(Consumer<String> say) {
        say.accept("generating " + BUILDINGS + " buildings");
        City city = SynthCity.ofSize(BUILDINGS);
        RoadNetwork roads = city.roads();
        roads.index();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.told("streets of the city", roads.linkCount(), "streets"));
        int link = new Random(5).nextInt(roads.linkCount());
        String id = roads.linkId(link);
        CentreLine line = new CentreLine(roads.shape(link)).withPointAt(roads.lengthM(link) / 2);
        LaneRow lanes = LaneRow.usual(RoadClass.RESIDENTIAL);

        say.accept("bending");
        step("street bent", city, figures, i -> new StreetEdits(city)
                .bend(id, line.moved(1, line.x(1) + i * 0.05, line.y(1) + i * 0.03, line.z(1)))
                .edits());
        say.accept("drawing");
        double x = city.bounds().centreX();
        double y = city.bounds().centreY();
        step("street drawn", city, figures, i -> StreetLaying.lay(
                        city,
                        new double[] {x - 60, y - 40, x, y, x + 60 + i * 0.4, y + 50 + i * 0.2},
                        "",
                        RoadClass.RESIDENTIAL,
                        lanes)
                .edits());
        say.accept("changing lanes");
        step("lanes changed", city, figures, i -> new StreetEdits(city)
                .lanes(id, lanes.withOnBothSides(LaneKind.CYCLE, 1.5 + i % 10 * 0.05))
                .edits());
        return figures;
    }

    private static void step(String name, City city, List<Figure> figures, IntFunction<List<Edit>> edits) {
        double[] ms = new double[STEPS];
        Gesture gesture = new EditLog(city).begin(name);
        for (int i = -WARM_UP; i < STEPS; i++) {
            long begin = now();
            gesture.preview(edits.apply(i));
            if (i >= 0) {
                ms[i] = (now() - begin) / 1e6;
            }
        }
        gesture.abort();
        Arrays.sort(ms);
        figures.add(Figure.atMost(name + ", a step, median", ms[STEPS / 2], "ms", FRAME_MS));
        figures.add(Figure.atMost(name + ", a step, 99 of 100", ms[STEPS * 99 / 100], "ms", FRAME_MS));
    }

    /** Our own time, whatever else the machine is busy with. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
