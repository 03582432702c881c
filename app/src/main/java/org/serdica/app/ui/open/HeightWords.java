package org.serdica.app.ui.open;

import java.util.Objects;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.HeightGap;

/** A file whose heights do not fit the city, in the words of the window. */
public final class HeightWords {
    private HeightWords() {}

    static String which(HeightGap gap, Words words) {
        return words.get("import.heights.off", Objects.toString(gap.file().getFileName(), ""));
    }

    /** By how much they are off, and why that may be. */
    public static String why(HeightGap gap, Words words) {
        String beside = words.get(gap.onTerrain() ? "import.heights.terrain" : "import.heights.buildings");
        String figures = words.get(
                gap.medianM() < 0 ? "import.heights.below" : "import.heights.above",
                words.number(Math.abs(gap.medianM()), 1, "m"),
                beside,
                gap.objects(),
                words.number(gap.lowM(), 1),
                words.number(gap.highM(), 1, "m"));
        String reason = words.get(
                switch (gap.reason()) {
                    case FROM_ZERO -> "import.heights.fromZero";
                    case ELLIPSOID -> "import.heights.ellipsoid";
                    case UNKNOWN -> "import.heights.unknown";
                });
        return figures + " " + reason;
    }
}
