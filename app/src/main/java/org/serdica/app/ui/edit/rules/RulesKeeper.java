package org.serdica.app.ui.edit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.Effects;
import org.serdica.model.planning.PlanningLedger;
import org.serdica.model.planning.PlanningRules;
import org.serdica.model.planning.RuleFinding;
import org.serdica.model.planning.RuleWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges edits by the rules of planning, on a thread of its own: what has been changed since somebody began to edit, and
 * what is being dragged right now. Asked and read on the JavaFX thread.
 */
public final class RulesKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RulesKeeper.class);

    /** Of many things dragged at once only so many are judged on the way. */
    private static final int MOST_DRAGGED = 12;

    private final SceneModel scene;
    private final Supplier<Optional<Beginning>> beginning;
    private final Executor fxThread;
    private final Executor worker;
    private final ReadOnlyObjectWrapper<List<RuleFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RuleFinding>> dragged = new ReadOnlyObjectWrapper<>(List.of());

    /** Counts beginnings: work for one before the newest is not worth doing any more. */
    private final AtomicInteger beginnings = new AtomicInteger();

    private boolean begun;
    private boolean judging;
    private boolean judgeAgain;
    private City asked;
    private @Nullable Planned planned;

    // Only on the worker's thread.
    private @Nullable PlanningLedger ledger;
    private @Nullable RuleWatch watch;

    /**
     * Where the edits of the open city begin.
     *
     * @param city before the first of them
     * @param edits that are in force
     */
    public record Beginning(City city, List<Edit> edits) {}

    /** What somebody has in the hand that is not in the city yet; judged behind the window. */
    @FunctionalInterface
    public interface Planned {
        List<RuleFinding> judge(City city, PlanningRules rules);
    }

    /**
     * @param beginning empty while the list of edits is not yet that of the city in the scene
     * @param fxThread runs things on the JavaFX thread
     */
    public RulesKeeper(SceneModel scene, Supplier<Optional<Beginning>> beginning, Executor fxThread) {
        this(
                scene,
                beginning,
                fxThread,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("rules").daemon().factory()));
    }

    /** @param worker does one thing after the other */
    RulesKeeper(SceneModel scene, Supplier<Optional<Beginning>> beginning, Executor fxThread, Executor worker) {
        this.scene = scene;
        this.worker = worker;
        this.beginning = beginning;
        this.fxThread = fxThread;
        asked = scene.city();
        scene.cityProperty().addListener((o, before, now) -> changed());
        scene.draggingProperty().addListener((o, before, now) -> {
            dragged.set(List.of());
            if (now) {
                begin();
            }
            changed();
        });
    }

    /** What the edits so far breach. */
    public ReadOnlyObjectProperty<List<RuleFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What the things breach that are being dragged. */
    public ReadOnlyObjectProperty<List<RuleFinding>> draggedProperty() {
        return dragged.getReadOnlyProperty();
    }

    /** From now on rules are kept in mind; before that they cost nothing. */
    public void begin() {
        if (!begun) {
            begun = true;
            start(scene.city());
        }
    }

    /** Judges what is in the hand, as often as it moves; null as soon as nothing is. */
    public void carry(@Nullable Planned now) {
        planned = now;
        if (now == null) {
            dragged.set(List.of());
        } else {
            begin();
            judge(Set.of());
        }
    }

    private void changed() {
        if (!begun) {
            return;
        }
        Optional<Effects> effects = scene.effectsSince(asked);
        if (scene.isDragging()) {
            effects.ifPresent(e -> judge(e.objectIds()));
        } else if (effects.isEmpty()) {
            start(scene.city());
        } else if (scene.city() != asked) {
            follow(scene.city(), effects.get());
        }
    }

    /** Another list of edits goes on, as after a project was opened: they are judged from the first on. */
    public void beginAgain() {
        if (begun) {
            start(scene.city());
        }
    }

    private void start(City city) {
        asked = city;
        beginnings.incrementAndGet();
        Optional<Beginning> from = beginning.get();
        workOn(() -> {
            Optional<Effects> edited = from.filter(b -> !b.edits().isEmpty()).flatMap(RulesKeeper::effects);
            PlanningLedger fresh =
                    PlanningLedger.of(edited.isPresent() ? from.orElseThrow().city() : city);
            RuleWatch kept = new RuleWatch(fresh);
            ledger = fresh;
            watch = kept;
            tell(edited.map(e -> kept.follow(city, e)).orElse(List.of()));
        });
    }

    private static Optional<Effects> effects(Beginning b) {
        try {
            return Optional.of(Change.of(b.city(), b.edits()).effects());
        } catch (EditRefused e) {
            LOG.warn("edits of before are not judged", e);
            return Optional.empty();
        }
    }

    private void follow(City city, Effects effects) {
        asked = city;
        workOn(() -> {
            RuleWatch known = watch;
            if (known != null) {
                tell(known.follow(city, effects));
            }
        });
    }

    private void tell(List<RuleFinding> now) {
        fxThread.execute(() -> findings.set(now));
    }

    /** While one round is on its way, the next waits, and only the newest counts. */
    private void judge(Set<String> ids) {
        if (judging) {
            judgeAgain = true;
            return;
        }
        judging = true;
        int of = beginnings.get();
        City city = scene.city();
        Planned inHand = planned;
        List<String> some = ids.stream().limit(MOST_DRAGGED).toList();
        work(() -> {
            List<RuleFinding> found = new ArrayList<>();
            try {
                PlanningLedger known = ledger;
                if (known != null && of == beginnings.get()) {
                    PlanningRules rules = new PlanningRules(city, known);
                    if (inHand != null) {
                        found.addAll(inHand.judge(city, rules));
                    }
                    some.forEach(id -> city.find(id).ifPresent(o -> found.addAll(rules.check(o))));
                }
            } finally {
                fxThread.execute(() -> judged(found));
            }
        });
    }

    private void judged(List<RuleFinding> found) {
        judging = false;
        if (scene.isDragging() || planned != null) {
            dragged.set(List.copyOf(found));
        }
        if (judgeAgain) {
            judgeAgain = false;
            if (planned == null) {
                changed();
            } else {
                judge(Set.of());
            }
        }
    }

    /** Work for the newest beginning, skipped if there is a newer one when its turn comes. */
    private void workOn(Runnable what) {
        int of = beginnings.get();
        work(() -> {
            if (of == beginnings.get()) {
                what.run();
            }
        });
    }

    private void work(Runnable what) {
        worker.execute(() -> {
            try {
                what.run();
            } catch (RuntimeException e) {
                // A rule that cannot be judged must not end the thread that judges all others.
                LOG.error("rules could not be judged", e);
            }
        });
    }
}
