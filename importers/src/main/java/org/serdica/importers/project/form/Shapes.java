package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;

/** The geometry blobs beside one piece of JSON, which names them by number. */
public final class Shapes {
    private final List<Blob> blobs;

    public Shapes() {
        this(List.of());
    }

    public Shapes(List<Blob> blobs) {
        this.blobs = new ArrayList<>(blobs);
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
