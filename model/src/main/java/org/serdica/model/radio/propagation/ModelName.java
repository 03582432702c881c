package org.serdica.model.radio.propagation;

/**
 * Which published model made a figure.
 *
 * @param name as its publisher writes it, such as "ITU-R P.526 Bullington"
 * @param version the edition that the formulas were taken from
 */
public record ModelName(String name, String version) {
    @Override
    public String toString() {
        return name + " (" + version + ")";
    }
}
