package org.serdica.app.ui.variant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.ChangeMarks;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.importers.project.OpenProject;
import org.serdica.model.city.City;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.edit.variant.Difference.Kind;
import org.serdica.model.edit.variant.Differences;
import org.serdica.model.task.Job;

/**
 * Keeps the scene's marks of what differs from the base city: after an edit only what its effects name is looked at, after
 * anything else all of it, behind the window.
 */
public final class ChangeKeeper {
    /** Effects of more objects are worked out behind the window. */
    private static final int MOST_AT_ONCE = 60;

    private final SceneModel scene;
    private final EditSession session;
    private final ProjectKeeper keeper;
    private final JobRunner jobs;
    private final ReadOnlyObjectProperty<Optional<City>> compared;
    private final ChangeMarks marks;
    private City seen;
    private @Nullable City looking;
    private boolean again;

    /** @param compared the city beside the open one, while there is one: what is equal in both is no change then */
    public ChangeKeeper(
            SceneModel scene,
            EditSession session,
            ProjectKeeper keeper,
            ReadOnlyObjectProperty<Optional<City>> compared,
            JobRunner jobs) {
        this.scene = scene;
        this.session = session;
        this.keeper = keeper;
        this.compared = compared;
        this.jobs = jobs;
        marks = scene.changes();
        seen = scene.city();
        scene.cityProperty().addListener((o, before, now) -> follow());
        keeper.variantProperty().subscribe(this::follow);
        session.historyProperty().subscribe(this::followAll);
        compared.addListener((o, before, now) -> followAll());
    }

    private City base() {
        return compared.get().or(() -> keeper.project().map(OpenProject::city)).orElseGet(session::beginning);
    }

    private void follow() {
        City now = scene.city();
        Optional<Effects> effects = scene.effectsSince(seen);
        if (looking != null) {
            again = true;
            return;
        }
        boolean few = effects.isPresent()
                && marks.base() == base()
                && effects.get().objectIds().size() <= MOST_AT_ONCE;
        if (!few) {
            lookAtAll(now);
            return;
        }
        seen = now;
        Set<String> looked = new HashSet<>();
        for (String id : effects.get().objectIds()) {
            // A part's family is looked at as a whole.
            looked.add(now.find(id)
                    .or(() -> marks.base().find(id))
                    .map(o -> o.root().id())
                    .orElse(id));
        }
        if (!looked.isEmpty()) {
            marks.follow(looked, kinds(Differences.ofObjects(marks.base(), now, looked)));
        }
    }

    /** A city that came from elsewhere begins with no edits, and is its own base. */
    private void followAll() {
        if (marks.base() != base()) {
            follow();
        }
    }

    private void lookAtAll(City now) {
        City base = base();
        seen = now;
        if (base == now) {
            marks.begin(base, Map.of());
            return;
        }
        boolean ofProject = base != session.beginning() || keeper.project().isPresent();
        List<EditGroup> groups = session.log().groups();
        looking = now;
        jobs.quietly(
                Job.of(
                        "changes",
                        (progress, cancel) ->
                                kinds(ofProject ? whole(base, now) : Differences.ofObjects(base, now, named(groups)))),
                found -> looked(base, found),
                () -> looked(base, Map.of()));
    }

    private static List<Difference.OfObject> whole(City base, City now) {
        return Differences.between(base, now).stream()
                .filter(Difference.OfObject.class::isInstance)
                .map(Difference.OfObject.class::cast)
                .toList();
    }

    /** Without a project the city may have grown by a file since: only what edits name has been changed. */
    private static Set<String> named(List<EditGroup> groups) {
        Set<String> ids = new HashSet<>();
        groups.forEach(g -> g.edits().forEach(e -> ids.addAll(e.objectIds())));
        return ids;
    }

    private void looked(City base, Map<String, Set<Kind>> found) {
        looking = null;
        if (base == base()) {
            marks.begin(base, found);
        }
        if (again) {
            again = false;
            follow();
        }
    }

    private static Map<String, Set<Kind>> kinds(List<Difference.OfObject> differences) {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        differences.forEach(d -> kinds.put(d.objectId(), d.kinds()));
        return kinds;
    }
}
