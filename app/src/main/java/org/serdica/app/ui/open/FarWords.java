package org.serdica.app.ui.open;

import java.util.Objects;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FarFile;

/** A file that lies far from the city, in the words of the window. */
public final class FarWords {
    private static final double M_PER_KM = 1000;

    private FarWords() {}

    public static String where(FarFile far, Words words) {
        return words.get(
                "import.far",
                Objects.toString(far.file().getFileName(), ""),
                words.number(far.distanceM() / M_PER_KM, 0, "km"));
    }

    public static String why(FarFile far, Words words) {
        String crss = far.fileCrs().isEmpty()
                ? words.get("import.far.noCrs", far.cityCrs())
                : words.get("import.far.crs", far.fileCrs(), far.cityCrs());
        String reason = words.get(
                switch (far.reason()) {
                    case LOCAL -> "import.far.local";
                    case SWAPPED -> "import.far.swapped";
                    case DEGREES -> "import.far.degrees";
                    case OTHER_ZONE -> "import.far.otherZone";
                    case OTHER_CRS -> "import.far.otherCrs";
                    case UNKNOWN -> "import.far.unknown";
                },
                far.fittingCrs());
        return crss + " " + reason;
    }
}
