package org.serdica.importers.gltf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import tools.jackson.databind.JsonNode;

/** The buffers of a model, from the file itself, from addresses that hold their data, and from files beside it. */
final class GltfBuffers {
    private static final long MOST_BYTES = 1L << 30;

    private final Reading reading;
    private final GltfContainer container;
    private final String folder;
    private final Map<Integer, ByteBuffer> known = new HashMap<>();
    private long bytes;

    /** @param folder where the model lies beside the file that is read, with a slash at its end; else empty */
    GltfBuffers(Reading reading, GltfContainer container, String folder) {
        this.reading = reading;
        this.folder = folder;
        this.container = container;
    }

    /**
     * The bytes of a buffer view.
     *
     * @throws IllegalArgumentException if it does not lie within its buffer
     */
    ByteBuffer view(int index) throws IOException {
        JsonNode view = container.json().path("bufferViews").path(index);
        ByteBuffer buffer = buffer(view.path("buffer").asInt(-1));
        int offset = view.path("byteOffset").asInt(0);
        int length = view.path("byteLength").asInt(-1);
        if (offset < 0 || length < 0 || (long) offset + length > buffer.limit()) {
            throw new IllegalArgumentException("buffer view " + index + " does not lie within its buffer");
        }
        return buffer.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer buffer(int index) throws IOException {
        ByteBuffer have = known.get(index);
        if (have != null) {
            return have;
        }
        JsonNode buffer = container.json().path("buffers").path(index);
        if (!buffer.isObject()) {
            throw new IllegalArgumentException("there is no buffer " + index);
        }
        String uri = buffer.path("uri").asString("");
        ByteBuffer read = uri.isEmpty() ? container.binary() : ByteBuffer.wrap(bytes(uri));
        known.put(index, read.order(ByteOrder.LITTLE_ENDIAN));
        return read;
    }

    private byte[] bytes(String uri) throws IOException {
        byte[] data = uri.startsWith("data:") ? ofAddress(uri) : ofFile(uri);
        bytes += data.length;
        if (bytes > MOST_BYTES) {
            throw new InputTrouble("GLTF_LARGE", reading.input() + " holds more than a gigabyte; it was not read.");
        }
        return data;
    }

    /** The data that a {@code data:} address holds. */
    static byte[] ofAddress(String uri) {
        int comma = uri.indexOf(',');
        if (comma < 0 || !uri.substring(0, comma).endsWith(";base64")) {
            throw new IllegalArgumentException("an address holds data in an unknown way");
        }
        return Base64.getMimeDecoder().decode(uri.substring(comma + 1));
    }

    private byte[] ofFile(String uri) throws IOException {
        InputFile file = reading.input()
                .beside(folder + decoded(uri))
                .orElseThrow(() -> new InputTrouble(
                        "GLTF_OUTSIDE",
                        reading.input() + " wants the file " + uri
                                + ", which lies outside its folder; it was not read."));
        if (!file.exists()) {
            throw new InputTrouble(
                    "FILE_MISSING", "There is no file " + file + ", which " + reading.input() + " needs.");
        }
        if (file.size() > MOST_BYTES) {
            throw new InputTrouble("GLTF_LARGE", file + " holds more than a gigabyte; it was not read.");
        }
        try (InputStream in = file.open(n -> {})) {
            return in.readNBytes((int) MOST_BYTES);
        }
    }

    /** The name that an address stands for. */
    static String decoded(String uri) {
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign: the name has it itself.
            return uri;
        }
    }
}
