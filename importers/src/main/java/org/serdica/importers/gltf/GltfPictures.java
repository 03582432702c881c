package org.serdica.importers.gltf;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.serdica.importers.api.Reading;
import tools.jackson.databind.JsonNode;

/**
 * The pictures of a model. Those in files beside it are left there; those within it are put into files of their own
 * for as long as the program runs, since whatever shows or writes a city takes pictures from files.
 */
final class GltfPictures {
    private final JsonNode json;
    private final GltfBuffers buffers;
    private final Reading reading;
    private final String folder;
    private final Map<Integer, Optional<URI>> known = new HashMap<>();

    GltfPictures(JsonNode json, GltfBuffers buffers, Reading reading, String folder) {
        this.json = json;
        this.buffers = buffers;
        this.reading = reading;
        this.folder = folder;
    }

    Optional<URI> find(int image) {
        return known.computeIfAbsent(image, this::look);
    }

    private Optional<URI> look(int index) {
        JsonNode image = json.path("images").path(index);
        String uri = image.path("uri").asString("");
        try {
            if (image.has("bufferView")) {
                ByteBuffer view = buffers.view(image.path("bufferView").asInt(-1));
                byte[] bytes = new byte[view.remaining()];
                view.get(bytes);
                return Optional.of(keep(bytes, index));
            }
            if (uri.startsWith("data:")) {
                return Optional.of(keep(GltfBuffers.ofAddress(uri), index));
            }
        } catch (IOException | IllegalArgumentException e) {
            return missing(index, "cannot be read: " + e.getMessage());
        }
        return uri.isEmpty() ? missing(index, "lies nowhere") : reading.picture(folder + GltfBuffers.decoded(uri));
    }

    private Optional<URI> missing(int index, String why) {
        reading.warn(
                "TEXTURE_MISSING", "image " + index, "Picture " + index + " " + why + "; its surfaces stay plain.");
        return Optional.empty();
    }

    private URI keep(byte[] bytes, int index) throws IOException {
        return reading.keepPicture(index + ending(bytes), bytes);
    }

    private static String ending(byte[] b) {
        if (b.length > 8 && b[0] == (byte) 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
            return ".png";
        }
        if (b.length > 3 && b[0] == (byte) 0xFF && b[1] == (byte) 0xD8) {
            return ".jpg";
        }
        throw new IllegalArgumentException("it is neither PNG nor JPEG");
    }
}
