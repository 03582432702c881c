package org.serdica.importers.export.cityjson;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A CityJSON file on its way out. Closing leaves the stream open. */
final class CityJsonFile implements Closeable {
    private final City city;
    private final OutputStream out;
    private final TextureCopies copies;
    private final Tally tally;
    private final Transform transform;
    private final JsonGenerator json;

    CityJsonFile(City city, OutputStream out, TextureCopies copies, Tally tally) {
        this.city = city;
        this.out = out;
        this.copies = copies;
        this.tally = tally;
        transform = Transform.of(city);
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    /** Everything as one object. */
    void whole(Progress progress, CancelToken cancel) throws IOException {
        try (Vertices vertices = new Vertices(transform);
                Looks looks = new Looks(city, copies)) {
            json.writeStartObject();
            head();
            json.writeObjectPropertyStart("CityObjects");
            ObjectJson objects = new ObjectJson(json, vertices, looks, tally);
            int done = 0;
            for (Tile tile : city.tiles()) {
                cancel.check();
                progress.report((double) done++ / city.tiles().size(), "Writing CityJSON");
                for (int o = 0; o < tile.objectCount(); o++) {
                    json.writeRaw('\n');
                    objects.write(tile, o);
                }
                vertices.nextNeighbourhood();
                looks.settle();
            }
            json.writeEndObject();
            looks.write(json, out);
            tail(vertices);
        }
        json.writeRaw('\n');
    }

    /** A line with what all share, then a line for each top-level object with its family. */
    void sequence(Progress progress, CancelToken cancel) throws IOException {
        json.writeStartObject();
        head();
        json.writeObjectPropertyStart("CityObjects");
        json.writeEndObject();
        json.writeArrayPropertyStart("vertices");
        json.writeEndArray();
        json.writeEndObject();
        int done = 0;
        for (Tile tile : city.tiles()) {
            progress.report((double) done++ / city.tiles().size(), "Writing CityJSONSeq");
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                cancel.check();
                json.writeRaw('\n');
                feature(tile, o);
            }
        }
        json.writeRaw('\n');
    }

    private void feature(Tile tile, int root) throws IOException {
        try (Vertices vertices = new Vertices(transform);
                Looks looks = new Looks(city, copies)) {
            json.writeStartObject();
            json.writeStringProperty("type", "CityJSONFeature");
            json.writeStringProperty("id", tile.id(root));
            json.writeObjectPropertyStart("CityObjects");
            ObjectJson objects = new ObjectJson(json, vertices, looks, tally);
            for (int o = root; o < tile.familyEnd(root); o++) {
                objects.write(tile, o);
            }
            json.writeEndObject();
            looks.write(json, out);
            tail(vertices);
        }
    }

    private void tail(Vertices vertices) throws IOException {
        json.writeName("vertices");
        json.writeRawValue("");
        json.flush();
        vertices.copyTo(out);
        json.writeEndObject();
    }

    private void head() {
        json.writeStringProperty("type", "CityJSON");
        json.writeStringProperty("version", "2.0");
        transform.write(json);
        json.writeObjectPropertyStart("metadata");
        String crs = city.frame().crs();
        if (crs.startsWith("EPSG:")) {
            json.writeStringProperty(
                    "referenceSystem", "https://www.opengis.net/def/crs/EPSG/0/" + crs.substring("EPSG:".length()));
        }
        Bounds b = city.tiles().stream().map(Tile::bounds).reduce(Bounds.EMPTY, Bounds::union);
        if (!b.isEmpty()) {
            json.writeArrayPropertyStart("geographicalExtent");
            for (double side : new double[] {b.minX(), b.minY(), b.minZ(), b.maxX(), b.maxY(), b.maxZ()}) {
                json.writeNumber(side);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
    }
}
