package org.serdica.importers.cityjson;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Streams a CityJSONSeq: a line with what all share, then a feature a line. A broken line costs that line only. */
final class SequenceReader implements PartReader {
    private static final int MOST_LINE = 1 << 28;

    private final Reading reading;
    private final InputStream in;
    private final Shared shared;
    private final ArrayDeque<CityPart> ready = new ArrayDeque<>();
    private long line;

    SequenceReader(Reading reading) throws IOException {
        this.reading = reading;
        this.shared = new Shared(reading);
        this.in = new BufferedInputStream(reading.input().open(reading::advance), 1 << 16);
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (ready.isEmpty()) {
            reading.cancel().check();
            byte[] bytes = line();
            if (bytes == null) {
                return null;
            }
            line++;
            try {
                take(bytes);
            } catch (JacksonException e) {
                if (line == 1) {
                    throw Json.broken(reading.input(), e);
                }
                reading.member();
                reading.leaveOut("broken line");
                reading.warn("LINE_BROKEN", "line " + line, "Line " + line + " is not readable JSON and was left out.");
            }
        }
        return ready.poll();
    }

    private void take(byte[] bytes) {
        boolean first = line == 1;
        shared.nextFeature();
        JsonParser json = Json.open(bytes);
        if (json.nextToken() == null) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            // A feature may bring an id, vertices and looks of its own, not another transform.
            if (first || name.equals("vertices") || name.equals("appearance") || name.equals("id")) {
                shared.member(name, json);
            } else {
                json.skipChildren();
            }
        }
        shared.settle();
        if (first) {
            reading.version(shared.version);
            reading.crs(shared.crs);
            shared.keepLooks();
        }
        objects(bytes);
    }

    private void objects(byte[] bytes) {
        Families families = new Families(reading);
        ObjectParser objects = new ObjectParser(shared, reading);
        JsonParser json = Json.open(bytes);
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.START_OBJECT || !name.equals("CityObjects")) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String id = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    ready.addAll(families.take(objects.read(id, json)));
                }
            }
        }
        ready.addAll(families.rest());
        shared.requireMain();
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            if (out.size() >= MOST_LINE) {
                throw new InputTrouble("LINE_TOO_LONG", "Line " + (line + 1) + " is longer than any feature.");
            }
            out.write(b);
            b = in.read();
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
