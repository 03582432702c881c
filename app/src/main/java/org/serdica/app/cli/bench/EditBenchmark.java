package org.serdica.app.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Gesture;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.SetAttribute;

/** What one edit costs in a large generated city, without drawing it. */
final class EditBenchmark implements Benchmark {
    private static final int BUILDINGS = 100_000;
    private static final int WARM_UP = 2_000;
    private static final int EDITS = 10_000;
    private static final int FRAMES = 2_000;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String about() {
        return "edits of single buildings among 100,000, their undoing and their replay";
    }

    @Override
    public List<Figure> run(Consumer<String> say) {
        say.accept("generating " + BUILDINGS + " buildings");
        City city = SynthCity.ofSize(BUILDINGS);
        Random random = new Random(11);
        List<String> ids = new ArrayList<>(city.objects(Layer.BUILDINGS)
                .filter(o -> o.parent().isEmpty())
                .map(CityObject::id)
                .toList());
        Collections.shuffle(ids, random);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.told("tiles of the city", city.tiles().size(), "tiles"));

        say.accept("editing");
        edits(city, ids, WARM_UP, random, new ArrayList<>());
        List<EditGroup> groups = new ArrayList<>();
        EditLog log = edits(city, ids, EDITS, random, groups, figures);
        figures.add(Figure.told(
                "tiles after " + EDITS + " edits", log.city().tiles().size(), "tiles"));
        undo(log, figures);

        say.accept("dragging");
        drag(city, ids, figures);

        say.accept("replaying");
        long begin = now();
        EditLog replay = new EditLog(city);
        groups.forEach(replay::apply);
        figures.add(Figure.atMost(EDITS + " edits replayed one by one", (now() - begin) / 1e9, "s", 2));
        begin = now();
        replay.jump(0);
        figures.add(Figure.told(EDITS + " edits taken back in one jump", (now() - begin) / 1e9, "s"));
        return figures;
    }

    private static EditLog edits(City city, List<String> ids, int count, Random random, List<EditGroup> groups) {
        return edits(city, ids, count, random, groups, new ArrayList<>());
    }

    /** Half of them moves, a quarter each other geometry and other attributes; nearly each of another building. */
    private static EditLog edits(
            City city, List<String> ids, int count, Random random, List<EditGroup> groups, List<Figure> figures) {
        EditLog log = new EditLog(city);
        double[] ms = new double[count];
        for (int i = 0; i < count; i++) {
            String id = ids.get(i % ids.size());
            Edit edit =
                    switch (i % 4) {
                        case 0 -> ReplaceObject.of(log.city(), id, draft -> draft.movedBy(0, 0, 3));
                        case 1 -> SetAttribute.of(log.city(), id, "residents", AttributeValue.of(random.nextInt(100)));
                        default -> new MoveObject(id, random.nextGaussian() * 20, random.nextGaussian() * 20, 0);
                    };
            long begin = now();
            log.apply("Edit", List.of(edit));
            ms[i] = (now() - begin) / 1e6;
        }
        groups.addAll(log.groups());
        add(figures, "edit of another building each time", ms, 1, 4);
        return log;
    }

    private static void undo(EditLog log, List<Figure> figures) {
        double[] ms = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long begin = now();
            log.undo();
            ms[i] = (now() - begin) / 1e6;
        }
        add(figures, "undo", ms, 1, 4);
    }

    /** As under a hand: a step a frame, and what stands around the building asked for each time. */
    private static void drag(City city, List<String> ids, List<Figure> figures) {
        EditLog log = new EditLog(city);
        double[] first = new double[20];
        double[] ms = new double[FRAMES];
        int found = 0;
        for (int i = 0, d = 0; i < FRAMES; d++) {
            String id = ids.get(d * 37 % ids.size());
            Gesture gesture = log.begin("Drag");
            for (int step = 0; step < FRAMES / first.length && i < FRAMES; step++) {
                long begin = now();
                gesture.preview(List.of(new MoveObject(id, step * 0.5, step * 0.25, 0)));
                ms[i++] = (now() - begin) / 1e6;
                if (step == 0) {
                    first[d % first.length] = ms[i - 1];
                }
                found += log.city()
                        .index()
                        .in(log.city().find(id).orElseThrow().bounds())
                        .size();
            }
            gesture.commit();
        }
        if (found < FRAMES) {
            throw new IllegalStateException("the dragged building was not found where it was");
        }
        Arrays.sort(first);
        figures.add(Figure.atMost("first step of a drag, median", first[first.length / 2], "ms", 4));
        add(figures, "step of a drag", ms, 1, 4);
    }

    /** Our own time, whatever else the machine is busy with. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void add(List<Figure> figures, String name, double[] ms, double median, double p99) {
        Arrays.sort(ms);
        figures.add(Figure.atMost(name + ", median", ms[ms.length / 2], "ms", median));
        figures.add(Figure.atMost(name + ", 99 of 100", ms[ms.length * 99 / 100], "ms", p99));
    }
}
