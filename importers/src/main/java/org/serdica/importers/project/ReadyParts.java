package org.serdica.importers.project;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.HeightGrid;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.SignalProgram;

/** A city as the parts it would be made of, for who joins it with others: the ground, its objects, its junctions. */
final class ReadyParts implements PartReader {
    private final Iterator<CityPart> parts;
    private final Reading reading;

    ReadyParts(City city, Reading reading) {
        this.reading = reading;
        Stream<CityPart> things =
                city.objects().filter(object -> object.parent().isEmpty()).map(object -> thing(city, object));
        parts = Stream.of(ground(city.terrain().raster()).stream(), things, junctions(city.roads()))
                .flatMap(all -> all)
                .iterator();
    }

    private static CityPart thing(City city, CityObject object) {
        return CityPart.Thing.of(city.draft(object));
    }

    private static Optional<CityPart> ground(@Nullable HeightRaster r) {
        if (r == null) {
            return Optional.empty();
        }
        float[] z = new float[r.cols() * r.rows()];
        for (int i = 0; i < z.length; i++) {
            z[i] = r.node(i % r.cols(), i / r.cols());
        }
        return Optional.of(new CityPart.Ground(
                "terrain", new HeightGrid(r.x0(), r.y0(), r.cell(), r.cell(), r.cols(), r.rows(), z)));
    }

    private static Stream<CityPart> junctions(RoadNetwork roads) {
        return IntStream.range(0, roads.nodeCount())
                .filter(n -> roads.control(n) != JunctionControl.UNCONTROLLED)
                .boxed()
                .flatMap(n -> {
                    CityPart control = new CityPart.Junction(
                            "junction-" + n, roads.nodeX(n), roads.nodeY(n), roads.nodeZ(n), roads.control(n));
                    Stream<CityPart> signals = SignalProgram.of(roads, n).stream()
                            .map(program -> new CityPart.Signals("signals-" + n, program));
                    return Stream.concat(Stream.of(control), signals);
                });
    }

    @Override
    public @Nullable CityPart next() {
        if (!parts.hasNext()) {
            return null;
        }
        reading.cancel().check();
        reading.member();
        return parts.next();
    }

    @Override
    public void close() {
        // All is in memory.
    }
}
