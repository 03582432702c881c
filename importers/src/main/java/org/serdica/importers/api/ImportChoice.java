package org.serdica.importers.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * Which objects of files come into a city. It is asked while the files are read: what is not chosen is counted and
 * forgotten. An object comes with its whole family: with a building come its parts.
 *
 * @param box what touches it when seen from above comes in, in the city's CRS
 * @param kinds what is of one of these, or has one of its family; empty for all
 * @param maxLod in tenths; of each object the level of detail that stands for it up to there, see
 *     {@link org.serdica.model.city.LodSelection}; empty for all levels
 * @param cql what this holds for, or for one of its family, see {@link CqlFilter}; blank for all
 */
public record ImportChoice(Optional<Bounds> box, Set<ObjectKind> kinds, OptionalInt maxLod, String cql) {
    public static final ImportChoice ALL = new ImportChoice(Optional.empty(), Set.of(), OptionalInt.empty(), "");

    public ImportChoice {
        kinds = Set.copyOf(kinds);
        cql = cql.strip();
    }

    public boolean isEverything() {
        return equals(ALL);
    }

    public ImportChoice withBox(Optional<Bounds> other) {
        return new ImportChoice(other, kinds, maxLod, cql);
    }

    public ImportChoice withKinds(Set<ObjectKind> other) {
        return new ImportChoice(box, other, maxLod, cql);
    }

    public ImportChoice withMaxLod(OptionalInt other) {
        return new ImportChoice(box, kinds, other, cql);
    }

    public ImportChoice withCql(String other) {
        return new ImportChoice(box, kinds, maxLod, other);
    }

    /**
     * Reads {@code west,south,east,north}.
     *
     * @throws IllegalArgumentException with a sentence for a person, if the text is not of that form
     */
    public static Bounds parseBox(String text) {
        String[] sides = text.split(",", -1);
        double[] s = new double[4];
        for (int i = 0; i < Math.min(4, sides.length); i++) {
            try {
                s[i] = Double.parseDouble(sides[i].strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("a box has something in it that is no number: " + text + ".", e);
            }
        }
        if (sides.length != 4 || !(s[0] < s[2]) || !(s[1] < s[3]) || !Double.isFinite(s[0] + s[1] + s[2] + s[3])) {
            throw new IllegalArgumentException(
                    "a box needs four numbers, west, south, east and north, the smaller ones first.");
        }
        return Bounds.ofPlan(s[0], s[1], s[2], s[3]);
    }

    /**
     * Reads a level such as 1 or 2.2, in tenths. A whole one means all that begins with it.
     *
     * @throws IllegalArgumentException with a sentence for a person, if it is none
     */
    public static int parseMaxLod(String text) {
        int tenths = Lod.parse(text);
        if (tenths < 0) {
            throw new IllegalArgumentException("a level of detail is 0, 1, 2 or 2.2, not " + text + ".");
        }
        return text.contains(".") ? tenths : tenths + 9;
    }

    /**
     * Reads names of classes as CityGML writes them, whatever their case.
     *
     * @throws IllegalArgumentException with a sentence for a person, if one names none
     */
    public static Set<ObjectKind> parseKinds(List<String> names) {
        Set<ObjectKind> kinds = EnumSet.noneOf(ObjectKind.class);
        for (String name : names) {
            kinds.add(ObjectKind.ofClassName(name.strip())
                    .orElseThrow(() -> new IllegalArgumentException("there is no class " + name.strip()
                            + "; there are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(ObjectKind.values())
                                            .map(ObjectKind::className)
                                            .toList())
                            + ".")));
        }
        return kinds;
    }
}
