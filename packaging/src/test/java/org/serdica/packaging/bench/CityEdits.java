package org.serdica.packaging.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Gesture;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.SetAttribute;

/** What a planner's hand asks of a city. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@NullUnmarked // JMH sets the fields
public class CityEdits {
    @Param({"10000", "100000"})
    public int buildings;

    private City city;
    private List<String> ids;
    private Gesture drag;
    private int next;

    @Setup
    public void grow() {
        city = SynthCity.ofSize(buildings);
        ids = new ArrayList<>(city.objects(Layer.BUILDINGS)
                .filter(o -> o.parent().isEmpty())
                .map(CityObject::id)
                .toList());
        Collections.shuffle(ids, new Random(5));
        drag = new EditLog(city).begin("Drag");
    }

    /** Another building each time, from the city as it was read. */
    @Benchmark
    public Object move() {
        next = (next + 1) % ids.size();
        return Change.of(city, List.of(new MoveObject(ids.get(next), 1, 2, 0)));
    }

    @Benchmark
    public Object setAttribute() {
        next = (next + 1) % ids.size();
        return Change.of(city, List.of(SetAttribute.of(city, ids.get(next), "residents", AttributeValue.of(next))));
    }

    /** The same building, a step on. */
    @Benchmark
    public Object drag() {
        next = (next + 1) % 1000;
        return drag.preview(List.of(new MoveObject(ids.getFirst(), next * 0.1, 0, 0)));
    }
}
