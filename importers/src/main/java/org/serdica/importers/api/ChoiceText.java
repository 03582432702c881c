package org.serdica.importers.api;

import org.serdica.model.city.Lod;
import org.serdica.model.geo.Bounds;

/** What a {@link CityChoice} is made of, as people write it after an option or into a form. */
public final class ChoiceText {
    private ChoiceText() {}

    /**
     * The box between four numbers.
     *
     * @throws IllegalArgumentException if one is no number, or they are not in order; the message goes on from the name of
     *     what was written
     */
    public static Bounds box(String west, String south, String east, String north) {
        double x0 = number(west);
        double y0 = number(south);
        double x1 = number(east);
        double y1 = number(north);
        if (!(x0 < x1) || !(y0 < y1)) {
            throw new IllegalArgumentException(
                    "needs four numbers, west, south, east and north, the smaller ones first.");
        }
        return Bounds.ofPlan(x0, y0, x1, y1);
    }

    private static double number(String text) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has something in it that is no number: " + text + ".", e);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("has something in it that is no number: " + text + ".");
        }
        return value;
    }

    /** The highest level of detail that "1" or "2.2" asks for, in tenths: a whole one means all that begins with it. */
    public static int maxLod(String text) {
        int tenths = Lod.parse(text);
        if (tenths < 0) {
            throw new IllegalArgumentException("needs a level such as 0, 1, 2 or 2.2, not " + text + ".");
        }
        return text.contains(".") ? tenths : tenths + 9;
    }
}
