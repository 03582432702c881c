package org.serdica.importers.export.gltf;

import java.nio.file.Files;
import java.util.Locale;
import org.serdica.importers.api.PictureFolder;
import org.serdica.model.city.Texture;

/** Which pictures glTF can hold. */
final class Images {
    private Images() {}

    /** Whether the picture is there and of a kind that glTF knows, PNG or JPEG. */
    static boolean isReadable(Texture texture) {
        return !mimeType(texture).isEmpty()
                && PictureFolder.file(texture.image())
                        .filter(Files::isRegularFile)
                        .isPresent();
    }

    /** Empty for kinds that glTF does not know. */
    static String mimeType(Texture texture) {
        String name = String.valueOf(texture.image().getPath()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return "image/png";
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "";
    }
}
