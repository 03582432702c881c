package org.serdica.model.task;

/**
 * Named work that can be watched and cancelled; the same job runs behind the window and from the command line.
 *
 * @param <T> what it makes
 */
public interface Job<T> {
    String name();

    T run(Progress progress, CancelToken cancel) throws Exception;

    /** A job from a name and a function. */
    static <T> Job<T> of(String name, Work<T> work) {
        return new Job<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public T run(Progress progress, CancelToken cancel) throws Exception {
                return work.run(progress, cancel);
            }
        };
    }

    /** The body of a job. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress, CancelToken cancel) throws Exception;
    }
}
