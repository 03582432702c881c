package org.serdica.importers.project.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;

/** What lies beside one piece of JSON: geometry blobs, which it names by number, and pictures, which it names by address. */
public final class Shapes {
    private final List<Blob> blobs;
    private final Function<URI, String> addresses;
    private final Function<String, Optional<URI>> images;

    /** Pictures are named by where they are. */
    public Shapes() {
        this(List.of());
    }

    /** Pictures are where they are named. */
    public Shapes(List<Blob> blobs) {
        this(blobs, URI::toString, Shapes::plain);
    }

    private Shapes(List<Blob> blobs, Function<URI, String> addresses, Function<String, Optional<URI>> images) {
        this.blobs = new ArrayList<>(blobs);
        this.addresses = addresses;
        this.images = images;
    }

    /** @param addresses how pictures are named */
    public static Shapes toWrite(Function<URI, String> addresses) {
        return new Shapes(List.of(), addresses, Shapes::plain);
    }

    /** @param images which picture a name means; empty for one that is not shown */
    public static Shapes toRead(List<Blob> blobs, Function<String, Optional<URI>> images) {
        return new Shapes(blobs, URI::toString, images);
    }

    private static Optional<URI> plain(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    String address(URI image) {
        return addresses.apply(image);
    }

    Optional<URI> image(String address) {
        return images.apply(address);
    }

    public List<Blob> blobs() {
        return List.copyOf(blobs);
    }

    /** Keeps a blob and tells its number. */
    int put(Blob blob) {
        blobs.add(blob);
        return blobs.size() - 1;
    }

    Blob get(int number) throws BrokenContent {
        if (number < 0 || number >= blobs.size()) {
            throw new BrokenContent("the geometry it names is not there");
        }
        return blobs.get(number);
    }
}
