package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.Locale;
import org.serdica.model.geo.Bounds;

/**
 * A file that lies far from the city it was read into, and why that may be.
 *
 * @param bounds the box around it in the city's CRS
 * @param distanceM from the box around it to the box around the city
 * @param fileCrs as the file names it or somebody said, empty if nobody did
 * @param fittingCrs the CRS in which it would lie near the city, empty if none was found
 */
public record FarFile(
        Path file, Bounds bounds, double distanceM, String fileCrs, String cityCrs, Reason reason, String fittingCrs) {
    private static final double M_PER_KM = 1000;

    /** The likeliest reason. */
    public enum Reason {
        /** Its coordinates are counted from a corner of its own. */
        LOCAL("Its coordinates seem to be counted from a point of its own; place it by two points"),
        /** North stands where east should. */
        SWAPPED("North and east seem to be swapped in it; turned round it lies near"),
        /** Its numbers are degrees, whatever CRS it names. */
        DEGREES("Its coordinates look like degrees; as longitude and latitude it lies near"),
        /** The neighbouring zone of the same system. */
        OTHER_ZONE("It seems to name the wrong zone; it would lie near in %s"),
        /** Another system altogether. */
        OTHER_CRS("It seems to name the wrong CRS; it would lie near in %s"),
        /** It may well be about another place. */
        UNKNOWN(
                "It may be of another place, or its CRS is not the one it names; open it as a city of its own or say its CRS");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The same for the report, in one sentence each about what is and what may be done. */
    public Finding finding() {
        return Finding.warning(
                "FILE_FAR",
                "",
                String.format(
                        Locale.ROOT,
                        "%s lies %,.0f km from the rest (its CRS: %s; the city's: %s). %s.",
                        file.getFileName(),
                        distanceM / M_PER_KM,
                        fileCrs.isEmpty() ? "none" : fileCrs,
                        cityCrs,
                        reason.sentence.formatted(fittingCrs)));
    }
}
