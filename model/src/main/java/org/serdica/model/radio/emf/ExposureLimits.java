package org.serdica.model.radio.emf;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What one jurisdiction allows for the public, as it stood on a date.
 *
 * @param code short and stable, such as {@code BG}
 * @param title what it is called
 * @param date from which it holds, as far as is known
 * @param source where the values stand
 * @param established whether the values were read in a source; otherwise the note says what is open
 * @param note what a person should know before relying on it; may be empty
 */
public record ExposureLimits(
        String code,
        String title,
        String date,
        String source,
        boolean established,
        String note,
        List<LimitBand> bands) {
    public ExposureLimits {
        bands = List.copyOf(bands);
    }

    /** The allowed power density; empty where the table has nothing for the frequency. */
    public OptionalDouble wattPerM2(double frequencyMHz) {
        return bands.stream()
                .filter(b -> b.holds(frequencyMHz))
                .mapToDouble(b -> b.wattPerM2(frequencyMHz))
                .findFirst();
    }

    /** The same with further ranges; all of them are established only if both are. */
    ExposureLimits and(ExposureLimits more) {
        return new ExposureLimits(
                code,
                title,
                date,
                source,
                established && more.established,
                note,
                Stream.concat(bands.stream(), more.bands.stream()).toList());
    }
}
