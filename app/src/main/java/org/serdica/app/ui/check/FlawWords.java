package org.serdica.app.ui.check;

import org.serdica.app.ui.words.Words;
import org.serdica.model.check.Flaw;
import org.serdica.model.check.FlawCode;

/** What is wrong with a piece of geometry, as a sentence with its measure. */
public final class FlawWords {
    private static final String FAMILY = "flaw.";
    private static final String TITLES = "flawTitle.";

    private FlawWords() {}

    /** A few words for the kind of flaw. */
    public static String title(FlawCode code, Words words) {
        return words.get(TITLES + code.number());
    }

    /** One sentence: what is wrong with this one. */
    public static String sentence(Flaw flaw, Words words) {
        return words.get(
                FAMILY + flaw.code().number(), measure(flaw, words), flaw.spot().other());
    }

    private static String measure(Flaw flaw, Words words) {
        if (Double.isNaN(flaw.measure())) {
            return "";
        }
        return switch (flaw.code()) {
            case NON_PLANAR_POLYGON_DISTANCE_PLANE -> words.number(flaw.measure(), 3, "m");
            case NON_PLANAR_POLYGON_NORMALS_DEVIATION -> words.number(flaw.measure(), 1) + "°";
            default -> words.number(flaw.measure(), 0);
        };
    }
}
