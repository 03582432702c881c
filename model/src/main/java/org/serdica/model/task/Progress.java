package org.serdica.model.task;

/** Where long work says how far it is. Calls may come from any thread and must be cheap. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (fraction, step) -> {};

    /**
     * @param fraction done so far, 0 to 1, or negative while the total is not known
     * @param step what is being done now, in a person's words
     */
    void report(double fraction, String step);

    /** A progress for one part of the work, mapped to {@code from..to} of this one. */
    default Progress part(double from, double to) {
        return (fraction, step) -> report(fraction < 0 ? fraction : from + (to - from) * fraction, step);
    }
}
