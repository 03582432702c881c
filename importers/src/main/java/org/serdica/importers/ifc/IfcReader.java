package org.serdica.importers.ifc;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/** The buildings of an IFC file, and what stands outside them, one after the other. */
final class IfcReader implements PartReader {
    private final Reading reading;
    private final IfcModel model;
    private final DrawnModel drawn;
    private final Consumer<DrawnModel> afterUse;
    private final DraftMaker drafts;
    private int next;
    private boolean told;

    /** @param afterUse takes the model back when the reader is closed */
    IfcReader(Reading reading, DrawnModel drawn, Consumer<DrawnModel> afterUse) {
        this.reading = reading;
        this.drawn = drawn;
        this.afterUse = afterUse;
        model = drawn.model();
        StepFile file = model.file();
        reading.version(file.schemas().isEmpty() ? "" : file.schemas().getFirst());
        Georeference place = new Georeferencing(model.units().metres(), drawn.sample(), reading)
                .of(MapConversion.find(file), SitePlace.find(file, model.placements()));
        reading.crs(place.crs());
        drafts = new DraftMaker(model, place, reading.cancel());
    }

    @Override
    public @Nullable CityPart next() {
        while (next < model.structure().tops().size()) {
            StepInstance i = model.file().at(model.structure().tops().get(next++));
            if (i == null) {
                continue;
            }
            ObjectDraft draft = draft(i);
            if (i.type().equals("IFCSITE") && !draft.hasGeometry()) {
                continue;
            }
            reading.member();
            if (draft.hasGeometry()) {
                return CityPart.Thing.of(draft);
            }
            reading.leaveOut("no surfaces to draw");
        }
        if (!told) {
            told = true;
            Troubles.tell(model, reading);
        }
        return null;
    }

    /** Whoever only looks leaves what he had drawn to the next one; whoever loads takes it away. */
    private ObjectDraft draft(StepInstance top) {
        if (reading.isGlance()) {
            return drawn.drafts().computeIfAbsent(top.id(), id -> drafts.top(top));
        }
        ObjectDraft known = drawn.drafts().remove(top.id());
        return known == null ? drafts.top(top) : known;
    }

    @Override
    public void close() {
        afterUse.accept(drawn);
    }
}
