package org.serdica.model.scenario;

import java.util.Map;

/**
 * What made a result, so that it can be made again.
 *
 * @param model which models, by their published names
 * @param version of the engine
 * @param inputs what it was asked, name by name
 * @param cityStamp a sum over what of the city the result depends on
 * @param seed of random numbers, 0 where none are drawn
 */
public record Provenance(String model, String version, Map<String, String> inputs, String cityStamp, long seed) {
    public Provenance {
        inputs = Map.copyOf(inputs);
    }
}
