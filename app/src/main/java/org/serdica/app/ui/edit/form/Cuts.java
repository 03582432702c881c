package org.serdica.app.ui.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FootprintEdits;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.FreeIds;
import org.serdica.model.building.Merging;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.building.Splitting;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** Splits buildings along a line, merges them, cuts courtyards into them. */
public final class Cuts {
    /** A line across half a city is no line that somebody meant. */
    private static final int MOST_CUT = 40;

    private final FormChanges forms;
    private final Words words;

    public Cuts(FormChanges forms, Words words) {
        this.forms = forms;
        this.words = words;
    }

    /** One building of those that are selected. */
    public void merge() {
        City city = forms.city();
        List<CityObject> chosen = forms.selected();
        FormChanges.Told told = forms.told();
        List<PlannedBuilding> parts = new ArrayList<>();
        for (CityObject object : chosen) {
            FormRecovery.of(city, object).ifPresent(known -> {
                parts.add(known.building());
                told.take(known);
            });
        }
        if (parts.size() < chosen.size() || parts.size() < 2) {
            told.tellNothing(words.get(parts.size() < chosen.size() ? "edit.merge.unknown" : "edit.merge.two"));
            return;
        }
        try {
            forms.exchange("edit.merge.did", chosen, List.of(Merging.merge(parts, city.terrain())), told);
        } catch (FormRefused e) {
            told.tellNothing(FormChanges.why(e, words));
        }
    }

    /**
     * Splits the selected buildings, or where none is selected all that the line runs through.
     *
     * @param line x and y of each point
     * @param last whether there will be no more of it, so that it is time to say that it cuts nothing
     * @return whether it cut anything
     */
    public boolean split(double[] line, boolean last) {
        City city = forms.city();
        FreeIds ids = new FreeIds(city);
        FormChanges.Told told = forms.told();
        List<CityObject> gone = new ArrayList<>();
        List<PlannedBuilding> come = new ArrayList<>();
        for (CityObject object : meant(bounds(line))) {
            Optional<FormRecovery.Recovered> known = FormRecovery.of(city, object);
            try {
                if (known.isPresent()) {
                    come.addAll(Splitting.split(known.get().building(), line, city.terrain(), ids));
                    gone.add(object);
                    told.take(known.get());
                }
            } catch (FormRefused e) {
                if (e.reason() != FormRefused.Reason.MISSES_BUILDING) {
                    told.refuse(e);
                }
            }
        }
        if (come.isEmpty() && !last) {
            return false;
        }
        if (come.isEmpty() && !told.isAny()) {
            told.tellNothing(words.get("edit.split.nothing"));
        }
        forms.exchange("edit.split.did", gone, come, told);
        return !come.isEmpty();
    }

    /** Cuts a courtyard out of what is selected, or out of the buildings there. */
    public void courtyard(Polygon outline) {
        City city = forms.city();
        FormChanges.Told told = forms.told();
        List<CityObject> gone = new ArrayList<>();
        List<PlannedBuilding> come = new ArrayList<>();
        Envelope box = outline.getEnvelopeInternal();
        for (CityObject object : meant(Bounds.ofPlan(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))) {
            Optional<FormRecovery.Recovered> known = FormRecovery.of(city, object);
            try {
                if (known.isPresent()) {
                    PlannedBuilding building = known.get().building();
                    Polygon hollow =
                            FootprintEdits.withCourtyard(building.form().footprint(), outline);
                    come.add(building.with(building.form().with(hollow)));
                    gone.add(object);
                    told.take(known.get());
                }
            } catch (FormRefused e) {
                if (e.reason() != FormRefused.Reason.MISSES_BUILDING) {
                    told.refuse(e);
                }
            }
        }
        if (come.isEmpty() && !told.isAny()) {
            told.tellNothing(words.get("refused.misses_building"));
        }
        forms.exchange("edit.courtyard.did", gone, come, told);
    }

    /** The last courtyard of each selected building is built up again. */
    public void fillCourtyards() {
        forms.change(
                "edit.fillCourtyards.did",
                forms.selected(),
                form -> form.footprint().getNumInteriorRing() == 0 ? form : form.with(solid(form.footprint())));
    }

    private static Polygon solid(Polygon footprint) {
        return footprint.getFactory().createPolygon(footprint.getExteriorRing());
    }

    private static Bounds bounds(double[] line) {
        Bounds b = Bounds.EMPTY;
        for (int i = 0; i + 1 < line.length; i += 2) {
            b = b.union(Bounds.ofPlan(line[i], line[i + 1], line[i], line[i + 1]));
        }
        return b;
    }

    private List<CityObject> meant(Bounds where) {
        List<CityObject> selected = forms.selected();
        if (!selected.isEmpty()) {
            return selected;
        }
        List<CityObject> there = new ArrayList<>();
        forms.city().index().forEachIn(where, (tile, o) -> {
            if (tile.layer() == Layer.BUILDINGS && there.size() < MOST_CUT) {
                CityObject root = new CityObject(tile, o).root();
                if (root.kind() == ObjectKind.BUILDING && !there.contains(root)) {
                    there.add(root);
                }
            }
        });
        return there;
    }
}
