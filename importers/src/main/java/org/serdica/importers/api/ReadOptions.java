package org.serdica.importers.api;

import java.util.Optional;

/**
 * What a person says about files that do not say it themselves.
 *
 * @param mapping which columns of plain features mean what
 * @param place where a model without a place in the world goes
 */
public record ReadOptions(AttributeMapping mapping, Optional<ModelPlace> place) {
    public static final ReadOptions USUAL = new ReadOptions(AttributeMapping.GUESSED, Optional.empty());

    public ReadOptions withMapping(AttributeMapping other) {
        return new ReadOptions(other, place);
    }

    public ReadOptions withPlace(ModelPlace other) {
        return new ReadOptions(mapping, Optional.of(other));
    }
}
