package org.serdica.importers.cityjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] text = new byte[1 << 14];
    private int length;
    private long line;

    SequenceReader(Reading reading) throws IOException {
        this.reading = reading;
        this.shared = new Shared(reading);
        this.in = reading.input().open(reading::advance);
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
        JsonParser json = Json.open(bytes, length);
        if (json.nextToken() == null) {
            return;
        }
        ObjectParser objects = new ObjectParser(shared, reading);
        List<ObjectParser.Raw> raw = new ArrayList<>(2);
        boolean transform = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            transform |= name.equals("transform");
            if (name.equals("CityObjects") && value == JsonToken.START_OBJECT) {
                objects(json, objects, raw);
            } else if (first || name.equals("vertices") || name.equals("appearance") || name.equals("id")) {
                // A feature may bring an id, vertices and looks of its own, not another transform.
                shared.member(name, json);
            } else {
                json.skipChildren();
            }
        }
        shared.settle();
        if (first) {
            begin(transform);
        }
        Families families = new Families(reading);
        for (ObjectParser.Raw object : raw) {
            ready.addAll(families.take(objects.settled(object)));
        }
        ready.addAll(families.rest());
        shared.requireMain();
    }

    private void begin(boolean transform) {
        reading.version(shared.version);
        reading.crs(shared.crs);
        shared.keepLooks();
        if (!transform) {
            reading.warn(
                    "HEADER_MISSING",
                    "line 1",
                    "The first line has no transform that the features could share; their vertices are taken as coordinates.");
        }
    }

    private static void objects(JsonParser json, ObjectParser objects, List<ObjectParser.Raw> into) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                into.add(objects.raw(id, json));
            } else {
                json.skipChildren();
            }
        }
    }

    /** The next line without its end, its length in {@link #length}; null at the end of the file. */
    private byte @Nullable [] line() throws IOException {
        length = 0;
        while (true) {
            if (at == filled) {
                filled = in.read(block);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return length == 0 ? null : text;
                }
            }
            int end = at;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            int more = end - at;
            if (length + more > MOST_LINE) {
                throw new InputTrouble("LINE_TOO_LONG", "Line " + (line + 1) + " is longer than any feature.");
            }
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
            }
            System.arraycopy(block, at, text, length, more);
            length += more;
            at = end < filled ? end + 1 : end;
            if (end < filled) {
                return text;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
