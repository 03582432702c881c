package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
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

/** Writes cities as one CityJSON object, or as a CityJSONSeq, a line a feature. */
public final class CityJsonWriter implements CityWriter {
    private static final Set<Holding> HOLDS = EnumSet.complementOf(EnumSet.of(Holding.TERRAIN, Holding.JUNCTIONS));

    private final WriteFormat format;
    private final boolean sequence;

    private CityJsonWriter(WriteFormat format, boolean sequence) {
        this.format = format;
        this.sequence = sequence;
    }

    public static CityJsonWriter whole() {
        List<String> endings = List.of(".city.json", ".cityjson", ".json");
        return new CityJsonWriter(new WriteFormat("cityjson", "CityJSON 2.0", endings, true, HOLDS), false);
    }

    public static CityJsonWriter sequence() {
        List<String> endings = List.of(".city.jsonl", ".cityjsonl", ".jsonl");
        return new CityJsonWriter(new WriteFormat("cityjsonseq", "CityJSONSeq 2.0", endings, true, HOLDS), true);
    }

    @Override
    public WriteFormat format() {
        return format;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        TextureCopies copies = new TextureCopies(request.out(), tally);
        SafeFile.write(request.out(), out -> {
            JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            Transform transform = Transform.of(city);
            if (sequence) {
                sequence(city, json, out, transform, copies, tally, progress, cancel);
            } else {
                whole(city, json, out, transform, copies, tally, progress, cancel);
            }
            json.close();
        });
        Ground.lost(city, format, tally);
        return tally.report(format);
    }

    private void whole(
            City city,
            JsonGenerator json,
            OutputStream out,
            Transform transform,
            TextureCopies copies,
            Tally tally,
            Progress progress,
            CancelToken cancel)
            throws IOException {
        try (Vertices vertices = new Vertices(transform);
                Looks looks = new Looks(city, copies)) {
            json.writeStartObject();
            head(json, city, transform);
            json.writeObjectPropertyStart("CityObjects");
            ObjectJson objects = new ObjectJson(json, vertices, looks, tally);
            int done = 0;
            for (Tile tile : city.tiles()) {
                cancel.check();
                progress.report((double) done++ / city.tiles().size(), "Writing " + format.name());
                for (int o = 0; o < tile.objectCount(); o++) {
                    json.writeRaw('\n');
                    objects.write(tile, o);
                }
                vertices.nextNeighbourhood();
                looks.settle();
            }
            json.writeEndObject();
            looks.write(json, out);
            tail(json, out, vertices);
        }
        json.writeRaw('\n');
    }

    private void sequence(
            City city,
            JsonGenerator json,
            OutputStream out,
            Transform transform,
            TextureCopies copies,
            Tally tally,
            Progress progress,
            CancelToken cancel)
            throws IOException {
        json.writeStartObject();
        head(json, city, transform);
        json.writeObjectPropertyStart("CityObjects");
        json.writeEndObject();
        json.writeArrayPropertyStart("vertices");
        json.writeEndArray();
        json.writeEndObject();
        int done = 0;
        for (Tile tile : city.tiles()) {
            progress.report((double) done++ / city.tiles().size(), "Writing " + format.name());
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                cancel.check();
                json.writeRaw('\n');
                feature(city, tile, o, json, out, transform, copies, tally);
            }
        }
        json.writeRaw('\n');
    }

    private static void feature(
            City city,
            Tile tile,
            int root,
            JsonGenerator json,
            OutputStream out,
            Transform transform,
            TextureCopies copies,
            Tally tally)
            throws IOException {
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
            tail(json, out, vertices);
        }
    }

    private static void tail(JsonGenerator json, OutputStream out, Vertices vertices) throws IOException {
        json.writeName("vertices");
        json.writeRawValue("");
        json.flush();
        vertices.copyTo(out);
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, City city, Transform transform) {
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
}
