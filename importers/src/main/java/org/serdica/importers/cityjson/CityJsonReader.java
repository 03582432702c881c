package org.serdica.importers.cityjson;

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

/** Streams the objects of a CityJSON file, on its second way through; the first took the vertices. */
final class CityJsonReader implements PartReader {
    private final Reading reading;
    private final Shared shared;
    private final InputStream in;
    private final JsonParser json;
    private final ObjectParser objects;
    private final Families families;
    private final ArrayDeque<CityPart> ready = new ArrayDeque<>();
    private boolean inObjects;
    private boolean over;

    CityJsonReader(Reading reading) throws IOException {
        this.reading = reading;
        shared = shared(reading);
        this.objects = new ObjectParser(shared, reading);
        this.families = new Families(reading);
        this.in = reading.input().open(reading::advance);
        this.json = Json.open(in);
    }

    private static Shared shared(Reading reading) throws IOException {
        Shared shared = new Shared(reading);
        try (InputStream in = reading.input().open(n -> {})) {
            JsonParser json = Json.open(in);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InputTrouble("JSON_BROKEN", reading.input() + " does not begin with a JSON object.");
            }
            boolean transform = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                transform |= name.equals("transform");
                shared.member(name, json);
            }
            if (!transform && !shared.version.startsWith("1.0") && !shared.version.startsWith("0.")) {
                reading.warn(
                        "TRANSFORM_MISSING", "", "The file has no transform; its vertices are taken as coordinates.");
            }
        } catch (JacksonException e) {
            throw Json.broken(reading.input(), e);
        }
        shared.settle();
        reading.version(shared.version);
        reading.crs(shared.crs);
        return shared;
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        try {
            while (ready.isEmpty() && !over) {
                reading.cancel().check();
                step();
            }
            return ready.poll();
        } catch (JacksonException e) {
            throw Json.broken(reading.input(), e);
        }
    }

    private void step() {
        JsonToken token = json.nextToken();
        if (token == null) {
            over = true;
            ready.addAll(families.rest());
            shared.requireMain();
        } else if (token == JsonToken.END_OBJECT) {
            inObjects = false;
        } else if (token == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (inObjects && value == JsonToken.START_OBJECT) {
                ready.addAll(families.take(objects.read(name, json)));
            } else if (!inObjects && name.equals("CityObjects") && value == JsonToken.START_OBJECT) {
                inObjects = true;
            } else {
                json.skipChildren();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
