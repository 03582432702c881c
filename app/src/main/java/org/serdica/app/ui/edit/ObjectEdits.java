package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.Belongings;
import org.serdica.model.street.StreetEdits;
import org.serdica.model.street.StreetObject;

/** What can be done with selected objects as a whole: delete, copy, paste, duplicate. */
public final class ObjectEdits {
    /** A copy stands beside its original, a little apart. */
    private static final double GAP_M = 4;

    private final SceneModel scene;
    private final EditSession session;
    private final Notices notices;
    private final Words words;
    private final ObservableList<ObjectDraft> copied = FXCollections.observableArrayList();

    public ObjectEdits(SceneModel scene, EditSession session, Notices notices, Words words) {
        this.scene = scene;
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    /** Deletes what is selected, with a notice that takes it back. */
    public void delete() {
        List<CityObject> chosen = selected();
        if (chosen.isEmpty()) {
            return;
        }
        City city = session.city();
        String name = words.get("edit.delete.did", title(chosen));
        if (session.apply(name, removals(city, Belongings.with(city, chosen)))) {
            session.last()
                    .ifPresent(group -> notices.show(Notice.of(Notice.Level.DONE, name)
                            .withLink(words.get("edit.undo"), () -> session.undo(group))));
        }
    }

    /** Streets go with their lanes and junctions. */
    private static List<Edit> removals(City city, List<CityObject> objects) {
        StreetEdits streets = new StreetEdits(city);
        List<Edit> edits = new ArrayList<>();
        for (CityObject object : objects) {
            List<String> links = streets.linksOf(object.id());
            if (links.isEmpty()) {
                edits.add(RemoveObject.of(city, object.id()));
            } else {
                streets.deleteAll(object.id(), links);
            }
        }
        edits.addAll(streets.edits());
        return edits;
    }

    public void copy() {
        copied.setAll(drafts());
        if (!copied.isEmpty()) {
            notices.show(Notice.of(Notice.Level.DONE, words.get("edit.copied", copied.size())));
        }
    }

    /** What was copied and can be pasted. */
    public ObservableList<ObjectDraft> copied() {
        return FXCollections.unmodifiableObservableList(copied);
    }

    /** Puts what was copied where the view looks. */
    public void paste(double x, double y) {
        Bounds b = bounds(copied);
        place(copied, x - b.centreX(), y - b.centreY(), "edit.paste.did");
    }

    /** Puts what was copied where it stood, in another variant for one; what is there no more keeps its name. */
    public void pasteInPlace() {
        place(copied, 0, 0, "edit.paste.did");
    }

    /** Puts a copy of what is selected beside it. */
    public void duplicate() {
        List<ObjectDraft> drafts = drafts();
        Bounds b = bounds(drafts);
        place(drafts, b.width() + GAP_M, 0, "edit.duplicate.did");
    }

    private void place(List<ObjectDraft> drafts, double dx, double dy, String nameKey) {
        if (drafts.isEmpty()) {
            return;
        }
        City city = session.city();
        List<Edit> edits = new ArrayList<>();
        StreetEdits streets = new StreetEdits(city);
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> twins = new HashMap<>();
        for (ObjectDraft draft : drafts) {
            ObjectDraft twin = draft.movedBy(dx, dy, Grounded.liftM(city, draft.bounds(), dx, dy));
            if (!isFree(twin, city)) {
                rename(twin, city, new HashSet<>(ids));
            }
            twins.put(draft.id(), twin.id());
            carry(twin, twins);
            if (StreetObject.links(twin).isEmpty()) {
                edits.add(new AddObject(twin));
            } else {
                streets.add(twin);
            }
            ids.add(twin.id());
        }
        edits.addAll(streets.edits());
        if (session.apply(words.get(nameKey, drafts.size()), edits)) {
            scene.selection().clear();
            scene.selection().addAll(ids);
        }
    }

    /** What was carried by something is carried by the copy of that. */
    private static void carry(ObjectDraft twin, Map<String, String> twins) {
        AttributeValue site = twin.attributes().get(Belongings.SITE);
        String copied = site == null ? null : twins.get(site.text());
        if (copied != null) {
            twin.put(Belongings.SITE, AttributeValue.of(copied));
        }
    }

    private static boolean isFree(ObjectDraft draft, City city) {
        return city.find(draft.id()).isEmpty() && draft.children().stream().allMatch(child -> isFree(child, city));
    }

    /** A name of its own for each member of the family, near to the one it had. */
    private static void rename(ObjectDraft draft, City city, Set<String> taken) {
        String stem = draft.id().replaceFirst("-copy-[0-9a-f]{8}$", "");
        String id;
        do {
            id = stem + "-copy-" + UUID.randomUUID().toString().substring(0, 8);
        } while (taken.contains(id) || city.find(id).isPresent());
        draft.rename(id);
        taken.add(id);
        draft.children().forEach(child -> rename(child, city, taken));
    }

    private List<ObjectDraft> drafts() {
        City city = session.city();
        return Belongings.with(city, selected()).stream().map(city::draft).toList();
    }

    private List<CityObject> selected() {
        return tops(session.city(), scene.selection());
    }

    /** The top-level objects that some ids name or belong to, each once. */
    public static List<CityObject> tops(City city, Collection<String> ids) {
        return ids.stream()
                .map(city::find)
                .flatMap(Optional::stream)
                .map(CityObject::root)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Bounds bounds(List<ObjectDraft> drafts) {
        Bounds b = Bounds.EMPTY;
        for (ObjectDraft draft : drafts) {
            b = b.union(draft.bounds());
        }
        return b;
    }

    private String title(List<CityObject> objects) {
        return titleOf(objects, words);
    }

    /** What a person calls these objects: the name of one, or how many. */
    public static String titleOf(List<CityObject> objects, Words words) {
        if (objects.size() != 1) {
            return words.get("edit.objects", objects.size());
        }
        CityObject only = objects.getFirst();
        String name = only.text("name");
        return name.isEmpty() ? words.get("kind." + only.kind().className()) + " " + only.id() : name;
    }
}
