package org.serdica.importers.citygml;

import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.geo.Newell;

/** What one reader found in one top-level member, so that it can be laid beside what another one found. */
final class MemberAccount {
    /** Objects by class, the member itself among them. */
    final Map<String, Integer> classes = new TreeMap<>();

    /** By the id of the object and the name of the attribute. */
    final Map<String, String> attributes = new TreeMap<>();

    /** Polygons by the class of the thematic surface that they belong to. */
    final Map<String, Integer> polygons = new TreeMap<>();

    final Map<String, Double> areasM2 = new TreeMap<>();
    private final Newell newell = new Newell();

    void object(String className) {
        classes.merge(className, 1, Integer::sum);
    }

    void attribute(String object, String name, String value) {
        attributes.put(object + " " + name, number(value.strip()));
    }

    /** A number is the same however many zeros it has. */
    private static String number(String value) {
        try {
            return Double.toString(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    void polygon(String meaning) {
        polygons.merge(meaning, 1, Integer::sum);
        areasM2.merge(meaning, 0.0, Double::sum);
    }

    /** A ring of the polygon that came last; those of holes take away. */
    void ring(String meaning, double[] xyz, int points, boolean hole) {
        newell.of(xyz, 0, points);
        areasM2.merge(meaning, hole ? -newell.areaM2() : newell.areaM2(), Double::sum);
    }

    @Override
    public String toString() {
        return classes + "\n" + attributes + "\n" + polygons;
    }
}
