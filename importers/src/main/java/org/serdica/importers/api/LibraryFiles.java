package org.serdica.importers.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;

/**
 * Files beside a city file that it takes shapes or heights from, in whatever format one of our readers knows. Only the
 * file's own folder is looked into, and a file of a library takes nothing from further ones.
 */
final class LibraryFiles {
    private static final int MOST_PARTS = 10_000;

    private LibraryFiles() {}

    /** What is in the file of that relative name; nothing where there is none, or none that can be read. */
    static List<CityPart> read(InputFile from, String name) {
        Optional<InputFile> file = from.beside(name);
        try {
            if (file.isEmpty()
                    || !file.get().exists()
                    || file.get().equals(from.beside(from.ownName()).orElse(null))) {
                return List.of();
            }
            return parts(file.get());
        } catch (IOException e) {
            // Whoever asked says in its own words that the shape is missing.
            return List.of();
        }
    }

    private static List<CityPart> parts(InputFile file) throws IOException {
        Map<String, Object> params = Map.of(CityStoreFactory.URL_PARAM.key, file.url());
        for (CityStoreFactory factory : Sources.ours()) {
            if (factory.canProcess(params)) {
                DataStore store = factory.createDataStore(params);
                try {
                    return store instanceof CityStore ours ? parts(ours) : List.of();
                } finally {
                    store.dispose();
                }
            }
        }
        return List.of();
    }

    private static List<CityPart> parts(CityStore store) throws IOException {
        List<CityPart> parts = new ArrayList<>();
        try (PartReader reader = store.read(Reading.glance(store.input()))) {
            CityPart part = reader.next();
            while (part != null && parts.size() < MOST_PARTS) {
                parts.add(part);
                part = reader.next();
            }
        }
        return parts;
    }
}
