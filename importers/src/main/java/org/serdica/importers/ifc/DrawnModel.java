package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;

/** A model with what was drawn of it at a first look and not handed on yet. One reader at a time has it. */
final class DrawnModel {
    /** Elements that are looked at to learn where a project has its coordinates. */
    private static final int SAMPLES = 200;

    private final IfcModel model;
    private final Map<Integer, ObjectDraft> drafts = new HashMap<>();
    private double @Nullable [] sample;

    DrawnModel(IfcModel model) {
        this.model = model;
    }

    IfcModel model() {
        return model;
    }

    /** What was drawn, by the number of its instance. */
    Map<Integer, ObjectDraft> drafts() {
        return drafts;
    }

    /** A corner of some element, in project units; the origin if none has any. */
    double[] sample() {
        double[] known = sample == null ? firstCorner() : sample;
        sample = known;
        return known;
    }

    private double[] firstCorner() {
        for (int id : model.structure().shaped(SAMPLES)) {
            StepInstance i = model.file().at(id);
            Body body = i == null ? new Body() : model.products().of(i);
            if (!body.isEmpty()) {
                return body.faces().getFirst().rings().getFirst();
            }
        }
        return new double[3];
    }
}
