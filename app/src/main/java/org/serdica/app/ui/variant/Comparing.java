package org.serdica.app.ui.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.project.OpenWork;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.city.City;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.edit.variant.Differences;
import org.serdica.model.task.Job;

/** The open city beside another state of it, and what differs between them, kept up while the open one is edited. */
public final class Comparing {
    private final SceneModel scene;
    private final EditSession session;
    private final ProjectKeeper keeper;
    private final VariantWork variants;
    private final CompareView view;
    private final JobRunner jobs;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Other>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<City>> city = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Difference>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable City looking;
    private boolean again;

    public Comparing(
            SceneModel scene,
            EditSession session,
            ProjectKeeper keeper,
            VariantWork variants,
            CompareView view,
            ObservableValue<String> cityKey,
            JobRunner jobs,
            Words words) {
        this.scene = scene;
        this.session = session;
        this.keeper = keeper;
        this.variants = variants;
        this.view = view;
        this.jobs = jobs;
        this.words = words;
        scene.cityProperty().subscribe(this::lookSoon);
        scene.draggingProperty().subscribe(this::lookSoon);
        cityKey.subscribe((before, now) -> end());
        keeper.variantProperty().subscribe(now -> {
            if (other.get()
                    .filter(o -> o.variant() == variants.present() && o.variant() != Other.BASE)
                    .isPresent()) {
                end();
            }
        });
    }

    /** What the open city is compared with; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Other>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Its city. */
    public ReadOnlyObjectProperty<Optional<City>> cityProperty() {
        return city.getReadOnlyProperty();
    }

    /** From the other to the open city; empty until they have been compared. */
    public ReadOnlyObjectProperty<Optional<List<Difference>>> differencesProperty() {
        return found.getReadOnlyProperty();
    }

    public CompareView view() {
        return view;
    }

    /** The city as it was before all edits, and all variants but the open one. */
    public List<Other> choices() {
        List<Other> all = new ArrayList<>();
        all.add(new Other(Other.BASE, words.get("compare.base")));
        variants.others().forEach(v -> all.add(new Other(v.id(), variants.name(v))));
        return all;
    }

    /** What the open city is called beside another one. */
    public ObservableValue<String> openName() {
        return Bindings.createStringBinding(
                () -> keeper.variantProperty().get().map(variants::name).orElseGet(() -> words.get("compare.open")),
                keeper.variantProperty(),
                words.languageProperty());
    }

    /** Shows the other state beside the open one. */
    public void with(Other chosen, CompareView.Mode mode) {
        OpenProject project = keeper.project().orElse(null);
        if (chosen.variant() == Other.BASE) {
            begin(chosen, project == null ? session.beginning() : project.city(), mode);
            return;
        }
        Optional<SavedVariant> variant =
                variants.all().stream().filter(v -> v.id() == chosen.variant()).findFirst();
        if (project != null && variant.isPresent()) {
            Optional<OpenWork> ready = keeper.ready(chosen.variant());
            jobs.start(
                    Job.of(
                            words.get("variant.opening", chosen.name()),
                            (progress, cancel) -> ready.orElseGet(() -> OpenWork.of(project, variant.get()))),
                    work -> {
                        if (keeper.project().orElse(null) == project) {
                            begin(chosen, work.log().city(), mode);
                        }
                    },
                    error -> end());
        }
    }

    private void begin(Other chosen, City shown, CompareView.Mode mode) {
        found.set(Optional.empty());
        city.set(Optional.of(shown));
        other.set(Optional.of(chosen));
        view.compare(shown, openName(), Bindings.createStringBinding(chosen::name, words.languageProperty()), mode);
        lookSoon();
    }

    /** Only the open city again. */
    public void end() {
        if (other.get().isPresent()) {
            view.end();
            other.set(Optional.empty());
            city.set(Optional.empty());
            found.set(Optional.empty());
        }
    }

    /** Looks again when the open city is at rest; while one round is on its way, the next waits. */
    private void lookSoon() {
        City from = city.get().orElse(null);
        if (from == null || scene.isDragging()) {
            return;
        }
        if (looking != null) {
            again = true;
            return;
        }
        City to = scene.city();
        looking = to;
        jobs.quietly(
                Job.of("differences", (progress, cancel) -> Differences.between(from, to)),
                list -> looked(from, list),
                () -> looked(from, List.of()));
    }

    private void looked(City from, List<Difference> list) {
        looking = null;
        if (city.get().filter(c -> c == from).isPresent()) {
            found.set(Optional.of(list));
        }
        if (again) {
            again = false;
            lookSoon();
        }
    }
}
