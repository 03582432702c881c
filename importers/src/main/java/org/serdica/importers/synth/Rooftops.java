package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** The tops of buildings, noted while they are built, for what is put up on them later. */
final class Rooftops {
    /** A building, its middle in plan and its highest point. */
    record Rooftop(String id, String function, Xy at, double topM, double heightM) {}

    private final List<Rooftop> all = new ArrayList<>();

    void note(ObjectDraft draft) {
        if (draft.kind() != ObjectKind.BUILDING) {
            return;
        }
        Bounds b = draft.bounds();
        var height = draft.attributes().get("measuredHeight");
        var function = draft.attributes().get("function");
        all.add(new Rooftop(
                draft.id(),
                function == null ? "" : function.text(),
                new Xy(b.centreX(), b.centreY()),
                b.maxZ(),
                height == null ? b.height() : height.number()));
    }

    List<Rooftop> all() {
        return all;
    }
}
