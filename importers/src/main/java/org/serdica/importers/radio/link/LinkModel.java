package org.serdica.importers.radio.link;

import java.util.List;
import org.serdica.model.radio.propagation.ModelName;

/**
 * A formula under the name that a user gives it.
 *
 * @param name such as {@code tr38901-uma-los}
 * @param model what stands behind it, for the record
 * @param columns that a table must have; others have a usual value or are needed for some quantities only
 * @param quantities what can be asked for, the usual one first
 */
public record LinkModel(String name, ModelName model, List<String> columns, List<String> quantities, Formula formula) {
    /** Computes one row. */
    @FunctionalInterface
    public interface Formula {
        /**
         * @param quantity one of the model's
         * @throws BadCell if a cell that is needed holds no number
         */
        double of(LinkRow row, String quantity) throws BadCell;
    }

    public LinkModel {
        columns = List.copyOf(columns);
        quantities = List.copyOf(quantities);
    }

    /** A formula with one result only, a loss or a gain. */
    static LinkModel of(String name, ModelName model, List<String> columns, Formula formula) {
        return new LinkModel(name, model, columns, List.of("dB"), formula);
    }

    /** Whether rows name profiles, which stand in a file of their own. */
    boolean usesProfiles() {
        return columns.contains("case");
    }
}
