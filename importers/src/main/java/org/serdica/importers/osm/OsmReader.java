package org.serdica.importers.osm;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.JunctionControl;

/** The objects of an OpenStreetMap file: what is planned over all of it first, then some hundred elements at a time. */
final class OsmReader implements PartReader {
    private static final int WAYS = 256;
    private static final int RELATIONS = 32;

    /** Tasks take a millisecond: with few of them the threads would sleep and wake all the time. */
    private static final int WAITING = 16;

    private static final int WAITING_AT_A_GLANCE = 2;

    private final Reading reading;
    private final Workers workers;
    private final Iterator<Callable<Batch>> tasks;
    private final ArrayDeque<Future<Batch>> coming = new ArrayDeque<>();
    private final NodeThings nodes;
    private Iterator<Piece> ready = List.<Piece>of().iterator();
    private boolean told;

    OsmReader(Reading reading, OsmMap map) {
        this.reading = reading;
        reading.members(map.wayCount() + (long) map.relationCount());
        tell(reading, map);
        Areas areas = new Areas(map);
        // These know nothing of each other.
        CompletableFuture<RoadPlan> roadsComing = CompletableFuture.supplyAsync(() -> new RoadPlan(map));
        CompletableFuture<Coast.Shore> shoreComing = CompletableFuture.supplyAsync(() -> Coast.of(map));
        AreaPlan areaPlan = new AreaPlan(map);
        PartPlan parts = new PartPlan(map, areas, areaPlan, reading.cancel());
        RoadPlan roads = roadsComing.join();
        Restrictions restrictions = new Restrictions(map, roads, reading);
        Coast.Shore shore = shoreComing.join();
        if (shore.sea().isEmpty() && !shore.ways().isEmpty()) {
            reading.warn(
                    "COAST_UNCLEAR",
                    ElementId.way(map.wayId(shore.ways().getFirst())),
                    "The coastlines do not tell which side of the map is sea; it was left out.");
        }
        nodes = new NodeThings(map);
        WayThings ways = new WayThings(map, areas, areaPlan, parts, roads, restrictions, shore, reading);
        RelationThings relations = new RelationThings(map, areas, areaPlan, parts, restrictions, reading);
        Stream<Callable<Batch>> all = Stream.of(
                        Stream.<Callable<Batch>>of(
                                task(into -> junctions(map, roads, into)), task(into -> sea(shore, into))),
                        IntStream.range(0, map.blockCount()).mapToObj(b -> task(into -> nodes.collect(b, into))),
                        slices(map.wayCount(), WAYS, ways::collect),
                        slices(map.relationCount(), RELATIONS, relations::collect))
                .flatMap(s -> s);
        tasks = all.iterator();
        workers = reading.isGlance()
                ? new Workers("osm-objects", 1, WAITING_AT_A_GLANCE)
                : new Workers("osm-objects", Workers.cores(), WAITING);
    }

    /** Makes objects of some elements. */
    @FunctionalInterface
    private interface Collector {
        void collect(Batch into);
    }

    /** Makes objects of the elements from one number to another. */
    @FunctionalInterface
    private interface SliceCollector {
        void collect(int from, int to, Batch into);
    }

    private Callable<Batch> task(Collector collector) {
        return () -> {
            Batch batch = new Batch();
            collector.collect(batch);
            batch.place(reading);
            return batch;
        };
    }

    private Stream<Callable<Batch>> slices(int count, int size, SliceCollector collector) {
        return IntStream.range(0, (count + size - 1) / size)
                .mapToObj(i -> task(into -> collector.collect(i * size, Math.min(count, (i + 1) * size), into)));
    }

    private static void junctions(OsmMap map, RoadPlan roads, Batch into) {
        for (Map.Entry<Integer, JunctionControl> e : roads.controls().entrySet()) {
            int node = e.getKey();
            into.add(Piece.besides(new CityPart.Junction(
                    "junction/" + node, map.longitude(node), map.latitude(node), Double.NaN, e.getValue())));
        }
    }

    private static void sea(Coast.Shore shore, Batch into) {
        shore.sea()
                .map(area -> WayThings.ground("sea", Tags.NONE, area, new Land(ObjectKind.WATER_BODY, "sea")))
                .ifPresent(draft -> into.add(Piece.besides(Piece.of(draft).part())));
    }

    private static void tell(Reading reading, OsmMap map) {
        if (map.missingRefs() > 0) {
            reading.warn(
                    "NODES_MISSING",
                    "",
                    map.missingRefs()
                            + " points of ways are not in the file, as at the border of a cut-out; lines end before them.");
        }
        if (map.repeatedIds() > 0) {
            reading.warn(
                    "ID_DUPLICATE",
                    "",
                    map.repeatedIds() + " ids come more than once; what refers to them finds the last one.");
        }
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (!ready.hasNext()) {
            reading.cancel().check();
            while (coming.size() < workers.ahead() && tasks.hasNext()) {
                coming.add(workers.submit(tasks.next()));
            }
            Future<Batch> first = coming.poll();
            if (first == null) {
                tellPassedOver();
                return null;
            }
            Batch batch = batch(first);
            batch.tell(reading);
            ready = batch.pieces().iterator();
        }
        Piece piece = ready.next();
        if (piece.aside()) {
            reading.aside();
        }
        return piece.part();
    }

    private Batch batch(Future<Batch> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("elements of " + reading.input() + " cannot be made into objects", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + reading.input(), e);
        }
    }

    private void tellPassedOver() {
        if (!told && nodes.passedOver() > 0) {
            reading.note(
                    "OSM_POINTS",
                    "",
                    nodes.passedOver() + " points with tags, such as shops and crossings, are nothing that is drawn.");
        }
        told = true;
    }

    @Override
    public void close() {
        workers.close();
    }
}
