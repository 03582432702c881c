package org.serdica.app.ui.facts;

import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.model.city.City;
import org.serdica.model.task.Job;

/** Keeps the facts of the newest snapshot; while one is being worked out, newer ones wait and only the last counts. */
public final class FactsKeeper {
    private final SceneModel scene;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<CityFacts> facts = new ReadOnlyObjectWrapper<>(CityFacts.NONE);
    private boolean busy;
    private boolean again;

    /** @param begin facts are collected from then on */
    public FactsKeeper(SceneModel scene, JobRunner jobs, CompletableFuture<Void> begin) {
        this.scene = scene;
        this.jobs = jobs;
        begin.thenRun(() -> {
            scene.cityProperty().subscribe(city -> cityChanged());
            scene.draggingProperty().subscribe(dragging -> cityChanged());
        });
    }

    public ReadOnlyObjectProperty<CityFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public CityFacts facts() {
        return facts.get();
    }

    private void cityChanged() {
        // While something is dragged, counts would be out of date before they are known.
        if (scene.isDragging()) {
            return;
        }
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        City city = scene.city();
        CityFacts before = facts.get();
        jobs.quietly(
                Job.of("facts", (progress, cancel) -> CityFacts.of(city, before, cancel)), this::arrived, this::ended);
    }

    private void arrived(CityFacts now) {
        facts.set(now);
        ended();
    }

    private void ended() {
        busy = false;
        if (again) {
            again = false;
            cityChanged();
        }
    }
}
