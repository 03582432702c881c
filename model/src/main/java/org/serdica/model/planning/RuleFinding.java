package org.serdica.model.planning;

import java.util.List;

/**
 * One breach of a rule, with all that a sentence about it needs; the words are the window's.
 *
 * @param objectIds the building first, then what it is at odds with: another building, a street, a zone or plot
 * @param x east of where it shows best
 * @param actual what it is
 * @param allowed what it may be; 0 where it may not be at all
 * @param detail a word that belongs in the sentence, the function that is not allowed for one; or empty
 */
public record RuleFinding(
        RuleKind kind, List<String> objectIds, double x, double y, double actual, double allowed, String detail) {
    public RuleFinding {
        objectIds = List.copyOf(objectIds);
    }

    /** By how much the rule is breached, in the kind's unit. */
    public double by() {
        return Math.abs(actual - allowed);
    }
}
