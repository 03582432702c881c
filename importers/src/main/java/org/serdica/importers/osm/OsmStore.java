package org.serdica.importers.osm;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Peek;
import org.serdica.importers.api.Reading;
import org.serdica.model.geo.Bounds;

/** An OpenStreetMap file as a GeoTools store. */
final class OsmStore extends CityStore {
    /** The nodes at the beginning of a file lie all over its area. */
    private static final int GLIMPSE_ELEMENTS = 4_000;

    private static final Map<String, Class<?>> USUAL = Map.of(
            "name", String.class,
            "function", String.class,
            "address", String.class,
            "measuredHeight", Double.class,
            "storeysAboveGround", Long.class,
            "yearOfConstruction", Long.class,
            "roofType", String.class,
            "roadClass", String.class,
            "speedKmh", Long.class,
            "lanes", String.class);

    private final boolean pbf;

    OsmStore(InputFile input, boolean pbf) {
        super(input, pbf ? "OpenStreetMap PBF" : "OpenStreetMap XML");
        this.pbf = pbf;
    }

    @Override
    protected boolean longitudeFirst() {
        return true;
    }

    private OsmBlocks blocks(Reading reading, long mostElements) throws IOException {
        OsmBlocks blocks = new OsmBlocks(input(), mostElements);
        if (pbf) {
            PbfReader.read(reading, blocks);
        } else {
            OsmXml.read(reading, blocks);
        }
        return blocks;
    }

    @Override
    protected Optional<Peek> glimpse() throws IOException {
        OsmBlocks some = blocks(Reading.glance(input()), GLIMPSE_ELEMENTS);
        Bounds bounds = Bounds.EMPTY;
        for (OsmBlock block : some.all()) {
            for (int i = 0; i < block.nodeCount(); i++) {
                double lon = block.nodeLon()[i] / OsmBlock.STEPS;
                double lat = block.nodeLat()[i] / OsmBlock.STEPS;
                bounds = bounds.union(new Bounds(lon, lat, 0, lon, lat, 0));
            }
        }
        return Optional.of(new Peek(some.version(), CrsNames.LON_LAT, new TreeMap<>(USUAL), bounds));
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        OsmBlocks blocks = blocks(reading, Long.MAX_VALUE);
        reading.crs(CrsNames.LON_LAT);
        reading.version(blocks.version());
        return new OsmReader(reading, OsmMap.of(blocks.all()));
    }
}
