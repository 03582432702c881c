package org.serdica.model.planning;

/**
 * What figures go by where no attribute tells.
 *
 * @param storeyM height of a storey, floor to floor, for buildings without a number of storeys
 * @param dwellingM2 gross floor area of a home in a residential building without a number of dwellings; a mixed one
 *     has homes in half of its floors
 * @param parkingSpaceM2 of a parking area for each space, lanes to it included
 * @param kerbSpaceM of a parking lane for each space
 */
public record Estimates(double storeyM, double dwellingM2, double parkingSpaceM2, double kerbSpaceM) {
    public static final Estimates USUAL = new Estimates(3.0, 100, 25, 5.5);
}
