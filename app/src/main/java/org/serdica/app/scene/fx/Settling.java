package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Waits until nothing has been left to do for a few frames, because one part's work may be another's cause. */
final class Settling {
    private static final int FRAMES = 4;

    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private int quietFrames;

    CompletableFuture<Void> next() {
        quietFrames = 0;
        CompletableFuture<Void> future = new CompletableFuture<>();
        waiting.add(future);
        return future;
    }

    boolean isAwaited() {
        return !waiting.isEmpty();
    }

    void frame(boolean settled) {
        quietFrames = settled ? quietFrames + 1 : 0;
        if (quietFrames >= FRAMES && !waiting.isEmpty()) {
            List<CompletableFuture<Void>> done = List.copyOf(waiting);
            waiting.clear();
            done.forEach(f -> f.complete(null));
        }
    }
}
