package org.serdica.app.ui.figures;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;
import org.serdica.model.planning.Estimates;
import org.serdica.model.planning.PlanningLedger;
import org.serdica.model.planning.PlanningTable;
import org.serdica.model.task.Job;

/** Keeps the planning figures of the open city, and of the one that it is compared with, while somebody looks at them. */
final class FiguresKeeper {
    private final SceneModel scene;
    private final ObservableValue<Optional<City>> other;
    private final JobRunner jobs;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<PlanningTable>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlanningTable>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable PlanningLedger ledger;
    private boolean watched;
    private boolean counting;
    private boolean again;

    FiguresKeeper(SceneModel scene, ObservableValue<Optional<City>> other, JobRunner jobs, Words words) {
        this.scene = scene;
        this.other = other;
        this.jobs = jobs;
        this.words = words;
        scene.cityProperty().subscribe(this::countSoon);
        scene.draggingProperty().subscribe(this::countSoon);
        other.subscribe(this::countOther);
    }

    ReadOnlyObjectProperty<Optional<PlanningTable>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PlanningTable>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Whether somebody looks; before, nothing is counted. */
    void watch(boolean now) {
        watched = now;
        if (now) {
            countSoon();
            if (compared.get().isEmpty()) {
                countOther();
            }
        }
    }

    private void countSoon() {
        if (!watched || scene.isDragging()) {
            return;
        }
        if (counting) {
            again = true;
            return;
        }
        City now = scene.city();
        PlanningLedger known = ledger;
        if (known != null && known.city() == now) {
            return;
        }
        Optional<Effects> effects = known == null ? Optional.empty() : scene.effectsSince(known.city());
        counting = true;
        if (known != null && effects.isPresent()) {
            jobs.quietly(
                    Job.of("planning figures", (progress, cancel) -> {
                        known.follow(now, effects.get());
                        return new Counted(known, known.figures());
                    }),
                    this::counted,
                    this::failed);
        } else {
            open.set(Optional.empty());
            jobs.start(
                    Job.of(words.get("figures.job"), (progress, cancel) -> {
                        PlanningLedger fresh = PlanningLedger.of(now, Estimates.USUAL, progress, cancel);
                        return new Counted(fresh, fresh.figures());
                    }),
                    this::counted,
                    error -> failed());
        }
    }

    private record Counted(PlanningLedger ledger, PlanningTable table) {}

    private void counted(Counted result) {
        ledger = result.ledger();
        open.set(Optional.of(result.table()));
        rest();
    }

    /** What a ledger knows after a trouble is not to be relied on. */
    private void failed() {
        ledger = null;
        rest();
    }

    private void rest() {
        counting = false;
        if (again) {
            again = false;
            countSoon();
        }
    }

    private void countOther() {
        compared.set(Optional.empty());
        Optional<City> city = other.getValue();
        if (watched && city.isPresent()) {
            City counted = city.get();
            jobs.quietly(
                    Job.of("planning figures", (progress, cancel) -> PlanningLedger.of(
                                    counted, Estimates.USUAL, progress, cancel)
                            .figures()),
                    table -> {
                        if (other.getValue().filter(c -> c == counted).isPresent()) {
                            compared.set(Optional.of(table));
                        }
                    });
        }
    }
}
