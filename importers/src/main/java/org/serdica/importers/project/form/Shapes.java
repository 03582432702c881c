package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.ShapeCodec;
import org.serdica.model.city.ObjectDraft;

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

    int put(ObjectDraft family, ShapeCodec.Looks looks) {
        blobs.add(ShapeCodec.write(family, looks));
        return blobs.size() - 1;
    }

    void fill(int number, ObjectDraft family, ShapeCodec.Looks looks) throws BrokenContent {
        if (number < 0 || number >= blobs.size()) {
            throw new BrokenContent("the geometry of " + family.id() + " is not there");
        }
        ShapeCodec.read(blobs.get(number), family, looks);
    }
}
