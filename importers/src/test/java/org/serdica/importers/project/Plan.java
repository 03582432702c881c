package org.serdica.importers.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;

/** What a process that is going to be killed does, step by step: the same for the same seed, so that another one knows. */
final class Plan {
    private final long seed;
    private final Random dice;
    private final List<String> own;
    private int done;
    private int step;

    Plan(long seed, SavedVariant from) {
        this.seed = seed;
        dice = new Random(seed);
        own = new ArrayList<>(from.own().stream().map(SavedGroup::id).toList());
        done = from.done();
    }

    /** Takes the next step, in a journal or, where that is null, in mind only. */
    CompletableFuture<Void> next(@Nullable ProjectJournal journal) {
        step++;
        if (dice.nextInt(10) < 3 && !own.isEmpty()) {
            done = dice.nextInt(own.size() + 1);
            return journal == null ? none() : journal.position(SavedVariant.FIRST, done);
        }
        String id = seed + "-" + step;
        boolean heavy = dice.nextInt(4) == 0;
        own.subList(done, own.size()).clear();
        own.add(id);
        done++;
        if (journal == null) {
            return none();
        }
        Edit edit = heavy
                ? new AddObject(ProjectCities.house("new-" + id, ProjectCities.EAST + step, ProjectCities.NORTH + 200))
                : new MoveObject("house-0", 0.0001 * step, 0, 0);
        return journal.apply(
                SavedVariant.FIRST, new SavedGroup(id, "Step " + step, "child", Instant.EPOCH, List.of(edit)));
    }

    private static CompletableFuture<Void> none() {
        return CompletableFuture.completedFuture(null);
    }

    boolean is(SavedVariant variant) {
        return done == variant.done()
                && own.equals(variant.own().stream().map(SavedGroup::id).toList());
    }

    @Override
    public String toString() {
        return "seed " + seed + " step " + step + ": " + done + " of " + own;
    }
}
