package org.serdica.importers.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.jspecify.annotations.Nullable;

/** What all formats of this project share as GeoTools plug-ins: a file is named by {@code url}, and known by its content. */
public abstract class CityStoreFactory implements DataStoreFactorySpi {
    public static final Param URL_PARAM = new Param("url", URL.class, "address of the file", true);

    private final String displayName;
    private final String description;

    protected CityStoreFactory(String displayName, String description) {
        this.displayName = displayName;
        this.description = description;
    }

    /**
     * Whether this format's reader is the one for the file.
     *
     * @param name the file's name in lower case, without {@code .gz}
     * @param head the first bytes of the content as text
     */
    protected abstract boolean recognises(String name, String head);

    protected abstract CityStore open(InputFile input) throws IOException;

    @Override
    public final boolean canProcess(Map<String, ?> params) {
        try {
            Optional<InputFile> input = input(params);
            return input.isPresent()
                    && recognises(input.get().name(), text(input.get().head()));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public final DataStore createDataStore(Map<String, ?> params) throws IOException {
        InputFile input = input(params)
                .orElseThrow(() -> new InputTrouble("FILE_MISSING", "No file is named for " + displayName + "."));
        return open(input);
    }

    @Override
    public final DataStore createNewDataStore(Map<String, ?> params) {
        throw new UncheckedIOException(new IOException(displayName + " files are read, not made, through this store"));
    }

    private static Optional<InputFile> input(Map<String, ?> params) {
        return url(params.get(URL_PARAM.key)).flatMap(InputFile::of);
    }

    private static Optional<URL> url(@Nullable Object value) {
        if (value instanceof URL url) {
            return Optional.of(url);
        }
        try {
            return value instanceof String text
                    ? Optional.of(java.net.URI.create(text).toURL())
                    : Optional.empty();
        } catch (MalformedURLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The head as text, whatever its encoding: enough to find names in. */
    static String text(byte[] head) {
        if (head.length >= 2 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
            return new String(head, StandardCharsets.UTF_16);
        }
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    @Override
    public final String getDisplayName() {
        return displayName;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Param[] getParametersInfo() {
        return new Param[] {URL_PARAM};
    }

    @Override
    public final boolean isAvailable() {
        return true;
    }
}
