package org.serdica.app.ui.radio.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.importers.radio.antenna.ProjectAntennas;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;

/**
 * Sees to it that a project carries the imported antennas of its cells: takes out of a project what it brings along, and
 * puts into it what a cell names and it does not have yet. An antenna that no cell names any more stays, for an edit can
 * be undone.
 */
final class CarriedAntennas {
    private final SceneModel scene;
    private final Supplier<Optional<OpenProject>> projects;
    private final BooleanSupplier writing;
    private final PatternShelf shelf;
    private final JobRunner jobs;
    private final Runnable came;
    private @Nullable OpenProject open;
    private @Nullable City seen;
    private boolean brought;
    private boolean looking;

    /**
     * @param projects the one that is worked in, {@code writing} whether it takes changes
     * @param state changes when another project may be open, or this one may be written in
     * @param came is told when a project has brought antennas, or has taken them away
     */
    CarriedAntennas(
            SceneModel scene,
            Supplier<Optional<OpenProject>> projects,
            BooleanSupplier writing,
            ObservableValue<?> state,
            PatternShelf shelf,
            JobRunner jobs,
            Runnable came) {
        this.scene = scene;
        this.projects = projects;
        this.writing = writing;
        this.shelf = shelf;
        this.jobs = jobs;
        this.came = came;
        state.subscribe(this::look);
        scene.cityProperty().subscribe(this::look);
        scene.draggingProperty().subscribe(this::look);
    }

    /** Looks once more, for antennas have been imported. */
    void again() {
        seen = null;
        look();
    }

    private void look() {
        Optional<OpenProject> now = projects.get();
        if (now.orElse(null) != open) {
            open = now.orElse(null);
            seen = null;
            brought = false;
            bring(now.map(p -> p.settings().all()).orElse(Map.of()));
        }
        City city = scene.city();
        if (!brought || looking || city == seen || now.isEmpty() || scene.isDragging()) {
            return;
        }
        if (!writing.getAsBoolean() || !shelf.hasOwn()) {
            return;
        }
        looking = true;
        seen = city;
        OpenProject project = now.get();
        jobs.quietly(
                Job.of("antennas of the project", (progress, cancel) -> missing(city, project)),
                texts -> {
                    texts.forEach(project.settings()::put);
                    looking = false;
                    look();
                },
                () -> looking = false);
    }

    private void bring(Map<String, String> settings) {
        OpenProject of = open;
        jobs.quietly(
                Job.of("antennas of the project", (progress, cancel) -> ProjectAntennas.of(settings)),
                carried -> {
                    if (of == open) {
                        // Before came is told, which looks again.
                        brought = true;
                        take(carried);
                        look();
                    }
                },
                () -> {
                    // Those of the project before are not this one's; and nothing is put into one that was not
                    // understood.
                    if (of == open) {
                        take(ProjectAntennas.NONE);
                    }
                });
    }

    /** What the project has counts more than what this user once imported under the same name. */
    private void take(ProjectAntennas carried) {
        if (shelf.carry(carried)) {
            came.run();
        }
    }

    private Map<String, String> missing(City city, OpenProject project) {
        Map<String, String> texts = new TreeMap<>();
        if (city.objects(Layer.RADIO).findAny().isEmpty()) {
            return texts;
        }
        for (Sector sector : RadioNetwork.of(city).sectors()) {
            String key = ProjectAntennas.key(sector.pattern());
            if (!texts.containsKey(key)) {
                shelf.own(sector.pattern())
                        .map(MsiWriter::text)
                        .filter(text -> !project.settings().get(key).equals(Optional.of(text)))
                        .ifPresent(text -> texts.put(key, text));
            }
        }
        return texts;
    }
}
