package org.serdica.importers.synth;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A large CityJSON file out of a small one: its objects and vertices again and again, ids and indices shifted. */
public final class RepeatedCityJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path sample;
    private final JsonGenerator out;

    private RepeatedCityJson(Path sample, JsonGenerator out) {
        this.sample = sample;
        this.out = out;
    }

    public static void write(Path sample, Path to, int times) throws IOException {
        int vertices = vertices(sample);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
                JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), file)) {
            RepeatedCityJson copy = new RepeatedCityJson(sample, out);
            out.writeStartObject();
            copy.rest();
            out.writeName("CityObjects");
            out.writeStartObject();
            for (int k = 0; k < times; k++) {
                copy.objects(k, vertices);
            }
            out.writeEndObject();
            out.writeName("vertices");
            out.writeStartArray();
            for (int k = 0; k < times; k++) {
                copy.vertices();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    @FunctionalInterface
    private interface Member {
        /** The parser stands at the member's value. */
        void take(String name, JsonParser in);
    }

    private static void members(Path sample, Member member) throws IOException {
        try (InputStream file = RepeatedFiles.open(sample);
                JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                member.take(name, in);
            }
        }
    }

    /** The ids of a feature's objects. */
    static List<String> ids(String feature) {
        List<String> ids = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), feature)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean objects = in.currentName().equals("CityObjects");
                in.nextToken();
                while (objects && in.nextToken() == JsonToken.PROPERTY_NAME) {
                    ids.add(in.currentName());
                    in.nextToken();
                    in.skipChildren();
                }
                in.skipChildren();
            }
        }
        return ids;
    }

    private static int vertices(Path sample) throws IOException {
        int[] count = {0};
        members(sample, (name, in) -> {
            while (name.equals("vertices") && in.nextToken() == JsonToken.START_ARRAY) {
                in.skipChildren();
                count[0]++;
            }
            in.skipChildren();
        });
        return count[0];
    }

    private void rest() throws IOException {
        members(sample, (name, in) -> {
            if (name.equals("CityObjects") || name.equals("vertices")) {
                in.skipChildren();
            } else {
                out.writeName(name);
                out.copyCurrentStructure(in);
            }
        });
    }

    private void vertices() throws IOException {
        members(sample, (name, in) -> {
            while (name.equals("vertices") && in.nextToken() == JsonToken.START_ARRAY) {
                out.copyCurrentStructure(in);
            }
            in.skipChildren();
        });
    }

    private void objects(int copy, int vertices) throws IOException {
        members(sample, (name, in) -> {
            if (!name.equals("CityObjects")) {
                in.skipChildren();
                return;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                out.writeName(in.currentName() + "_" + copy);
                in.nextToken();
                value(in, "", copy, copy * vertices);
            }
        });
    }

    /** Copies a value; numbers below {@code boundaries} are indices of vertices, texts in {@code parents} are ids. */
    private void value(JsonParser in, String within, int copy, int shift) {
        switch (in.currentToken()) {
            case START_OBJECT -> {
                out.writeStartObject();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = in.currentName();
                    out.writeName(name);
                    in.nextToken();
                    value(in, name, copy, shift);
                }
                out.writeEndObject();
            }
            case START_ARRAY -> {
                out.writeStartArray();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    value(in, within, copy, shift);
                }
                out.writeEndArray();
            }
            case VALUE_NUMBER_INT -> {
                if (within.equals("boundaries")) {
                    out.writeNumber(in.getIntValue() + shift);
                } else {
                    out.copyCurrentEvent(in);
                }
            }
            case VALUE_STRING -> {
                boolean id = within.equals("parents") || within.equals("children");
                out.writeString(id ? in.getString() + "_" + copy : in.getString());
            }
            default -> out.copyCurrentEvent(in);
        }
    }
}
