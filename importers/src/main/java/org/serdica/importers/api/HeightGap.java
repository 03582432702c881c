package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.Locale;
import org.serdica.model.geo.Bounds;

/**
 * A file whose heights do not fit the city that it was read into.
 *
 * @param bounds the box around what was compared, in the city's CRS
 * @param medianM by how much its objects stand higher than what they should stand on, negative for lower
 * @param lowM nine of ten of them stand higher than this
 * @param highM nine of ten of them stand lower than this
 * @param objects how many were compared
 * @param onTerrain whether they were compared with the terrain, else with the feet of the buildings around
 * @param reason the likeliest
 */
public record HeightGap(
        Path file,
        Bounds bounds,
        double medianM,
        double lowM,
        double highM,
        long objects,
        boolean onTerrain,
        Reason reason) {

    /** Why heights may be off. */
    public enum Reason {
        /** They begin at 0 somewhere at the foot of the file's own objects. */
        FROM_ZERO("they seem to be counted from 0"),
        /** The difference is that of an ellipsoid and the level of the sea. */
        ELLIPSOID("one of the two may give heights above the ellipsoid, the other above the level of the sea"),
        UNKNOWN("they may be of another system of heights");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The same for the report. */
    public Finding finding() {
        return Finding.warning(
                "HEIGHTS_OFF",
                "",
                String.format(
                        Locale.ROOT,
                        "Its heights do not fit: %s %.1f m %s %s (median of %d; eight of ten between %+.1f and %+.1f m); %s."
                                + " Nothing was moved; shift them all by one length, or stand each object on the ground"
                                + " (--heights shift or ground).",
                        objects == 1 ? "its object stands" : "its objects stand",
                        Math.abs(medianM),
                        medianM < 0 ? "below" : "above",
                        onTerrain ? "the terrain" : "the buildings around",
                        objects,
                        lowM,
                        highM,
                        reason.sentence));
    }
}
