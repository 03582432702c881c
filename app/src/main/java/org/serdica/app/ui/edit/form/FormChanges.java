package org.serdica.app.ui.edit.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Edit;

/** Changes forms of buildings, and says which became simpler than their file had them, or could not be changed. */
public final class FormChanges {
    /** More than this at once would keep the window waiting. */
    private static final int MOST = 200;

    private final SceneModel scene;
    private final EditSession session;
    private final Notices notices;
    private final Words words;

    public FormChanges(SceneModel scene, EditSession session, Notices notices, Words words) {
        this.scene = scene;
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    /** The selected buildings, each as a whole. */
    public List<CityObject> selected() {
        return buildings(scene.selection());
    }

    private List<CityObject> buildings(Collection<String> ids) {
        List<CityObject> chosen = ObjectEdits.tops(session.city(), ids);
        chosen.removeIf(o -> o.kind() != ObjectKind.BUILDING);
        return chosen;
    }

    /**
     * Gives buildings another form.
     *
     * @param nameKey the words for what is done, which take what the buildings are called
     */
    public void change(String nameKey, Collection<CityObject> buildings, UnaryOperator<BuildingForm> change) {
        City city = session.city();
        List<CityObject> chosen =
                buildings(buildings.stream().map(CityObject::id).toList());
        List<Edit> edits = new ArrayList<>();
        Told told = new Told();
        told.refused = Math.max(0, chosen.size() - MOST);
        for (CityObject object : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            Optional<FormRecovery.Recovered> known = FormRecovery.of(city, object);
            try {
                if (known.isPresent()) {
                    PlannedBuilding building = known.get().building();
                    edits.addAll(BuildingEdits.change(city, building.with(change.apply(building.form()))));
                    told.simplified += known.get().faithful() ? 0 : 1;
                } else {
                    told.refused++;
                }
            } catch (FormRefused e) {
                told.refuse(e);
            }
        }
        session.apply(words.get(nameKey, ObjectEdits.titleOf(chosen, words)), edits);
        told.tell();
    }

    /** Some buildings go and others come; those are selected then. */
    void exchange(String nameKey, List<CityObject> gone, List<PlannedBuilding> come, Told told) {
        if (!come.isEmpty()) {
            List<String> ids = gone.stream().map(CityObject::id).toList();
            String name = words.get(nameKey, ObjectEdits.titleOf(gone, words));
            if (session.apply(name, BuildingEdits.replace(session.city(), ids, come))) {
                scene.selection().clear();
                come.forEach(b -> scene.selection().add(b.id()));
            }
        }
        told.tell();
    }

    City city() {
        return session.city();
    }

    Told told() {
        return new Told();
    }

    /** The sentence for why a form cannot be. */
    static String why(FormRefused e, Words words) {
        return words.get("refused." + e.reason().name().toLowerCase(Locale.ROOT));
    }

    /** What has to be said of a change when it is done: one building must not keep the others from theirs. */
    final class Told {
        private int simplified;
        private int refused;
        private String why = "";

        void refuse(FormRefused e) {
            refused++;
            why = why(e, words);
        }

        void take(FormRecovery.Recovered known) {
            simplified += known.faithful() ? 0 : 1;
        }

        boolean isAny() {
            return refused > 0;
        }

        void tell() {
            if (refused > 0) {
                notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.form.refused", refused))
                        .withDetail(why));
            } else if (simplified > 0) {
                notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.form.simplified", simplified)));
            }
        }

        /** Says why nothing at all could be done. */
        void tellNothing(String sentence) {
            notices.show(Notice.of(Notice.Level.NOTE, sentence));
        }
    }
}
