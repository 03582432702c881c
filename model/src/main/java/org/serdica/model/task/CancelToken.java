package org.serdica.model.task;

import java.util.concurrent.CancellationException;

/** A wish to stop, set by one thread and looked at by another between two steps of work. */
public final class CancelToken {
    private volatile boolean cancelled;

    /** A token that nobody can cancel. */
    public static CancelToken never() {
        return new CancelToken();
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Ends the calling work with a {@link CancellationException} if somebody asked for that. */
    public void check() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }
}
