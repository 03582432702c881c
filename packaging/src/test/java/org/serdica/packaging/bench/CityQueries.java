package org.serdica.packaging.bench;

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
import org.openjdk.jmh.infra.Blackhole;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.city.RayQuery;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Ray;
import org.serdica.model.geo.Triangulator;

/** What a pointer and a mesher ask of a city. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@NullUnmarked // JMH sets the fields
public class CityQueries {
    private static final int RAYS = 4096;

    @Param({"10000", "100000"})
    public int buildings;

    private City city;
    private Ray[] rays;
    private int next;
    private final Triangulator triangulator = new Triangulator();
    private double[] xyz = new double[4096];
    private int[] ringStart = new int[256];
    private int[] out = new int[Triangulator.capacity(2048, 256)];

    @Setup
    public void grow() {
        city = SynthCity.ofSize(buildings);
        Bounds b = city.bounds();
        Random random = new Random(1);
        rays = new Ray[RAYS];
        for (int i = 0; i < RAYS; i++) {
            double x = b.minX() + b.width() * random.nextDouble();
            double y = b.minY() + b.depth() * random.nextDouble();
            double turn = random.nextDouble() * 2 * Math.PI;
            double down = 0.1 + 0.8 * random.nextDouble();
            double along = Math.sqrt(1 - down * down);
            rays[i] = new Ray(x, y, b.minZ() + 400, along * Math.cos(turn), along * Math.sin(turn), -down);
        }
    }

    /** One pick, from 400 m up in any direction. */
    @Benchmark
    public Object pick() {
        next = (next + 1) & (RAYS - 1);
        return RayQuery.SURFACES.nearest(city, rays[next]);
    }

    /** All polygons of one tile into triangles. */
    @Benchmark
    public void triangulateTile(Blackhole hole) {
        next = (next + 1) & (RAYS - 1);
        Tile tile = city.tiles().get(next % city.tiles().size());
        for (int s = 0; s < tile.surfaceCount(); s++) {
            hole.consume(triangulate(tile, s));
        }
    }

    private int triangulate(Tile tile, int surface) {
        int from = tile.ringStart(surface);
        int rings = tile.ringEnd(surface) - from;
        int first = tile.vertexStart(from);
        int points = tile.vertexStart(from + rings) - first;
        if (points * 3 > xyz.length || rings >= ringStart.length) {
            return 0;
        }
        for (int r = 0; r <= rings; r++) {
            ringStart[r] = tile.vertexStart(from + r) - first;
        }
        for (int v = 0; v < points; v++) {
            xyz[v * 3] = tile.x(first + v);
            xyz[v * 3 + 1] = tile.y(first + v);
            xyz[v * 3 + 2] = tile.z(first + v);
        }
        return triangulator.triangulate(xyz, ringStart, rings, out);
    }
}
