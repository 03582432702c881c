package org.serdica.importers.ifc;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The units a project counts in.
 *
 * @param metres of one length unit
 * @param radians of one angle unit
 * @param squareMetres of one unit of area
 * @param cubicMetres of one unit of volume
 */
record Units(double metres, double radians, double squareMetres, double cubicMetres) {
    private static final Map<String, Double> PREFIX = Map.ofEntries(
            Map.entry("EXA", 1e18),
            Map.entry("PETA", 1e15),
            Map.entry("TERA", 1e12),
            Map.entry("GIGA", 1e9),
            Map.entry("MEGA", 1e6),
            Map.entry("KILO", 1e3),
            Map.entry("HECTO", 1e2),
            Map.entry("DECA", 1e1),
            Map.entry("DECI", 1e-1),
            Map.entry("CENTI", 1e-2),
            Map.entry("MILLI", 1e-3),
            Map.entry("MICRO", 1e-6),
            Map.entry("NANO", 1e-9),
            Map.entry("PICO", 1e-12),
            Map.entry("FEMTO", 1e-15),
            Map.entry("ATTO", 1e-18));

    /** Units that some programs name without saying what they are worth. */
    private static final Map<String, Double> BY_NAME = Map.of(
            "INCH",
            0.0254,
            "FOOT",
            0.3048,
            "YARD",
            0.9144,
            "MILE",
            1609.344,
            "DEGREE",
            Math.PI / 180,
            "SQUARE FOOT",
            0.09290304,
            "CUBIC FOOT",
            0.028316846592);

    static Units of(StepFile file) {
        double metres = 1;
        double radians = 1;
        double squareMetres = 1;
        double cubicMetres = 1;
        StepInstance assignment = assignment(file);
        for (int id : assignment == null ? new int[0] : assignment.references(0)) {
            StepInstance unit = file.at(id);
            if (unit == null) {
                continue;
            }
            switch (unit.enumeration(1)) {
                case "LENGTHUNIT" -> metres = factor(file, unit);
                case "PLANEANGLEUNIT" -> radians = factor(file, unit);
                case "AREAUNIT" -> squareMetres = factor(file, unit);
                case "VOLUMEUNIT" -> cubicMetres = factor(file, unit);
                default -> {}
            }
        }
        return new Units(metres, radians, squareMetres, cubicMetres);
    }

    /** The project's units; those of the whole file where the project itself is lost. */
    private static @Nullable StepInstance assignment(StepFile file) {
        for (int project : file.ofType("IFCPROJECT")) {
            StepInstance p = file.at(project);
            StepInstance units = p == null ? null : file.at(p.reference(8));
            if (units != null) {
                return units;
            }
        }
        int[] any = file.ofType("IFCUNITASSIGNMENT");
        return any.length == 0 ? null : file.at(any[0]);
    }

    /** What one of this unit is in metres, square or cubic metres, or radians. */
    static double factor(StepFile file, StepInstance unit) {
        return factor(file, unit, 0);
    }

    /** The same for the unit that a parameter refers to; 0 if it refers to none. */
    static double factor(StepFile file, OptionalInt unit) {
        StepInstance i = file.at(unit);
        return i == null ? 0 : factor(file, i, 0);
    }

    private static double factor(StepFile file, StepInstance unit, int depth) {
        if (unit.type().equals("IFCSIUNIT")) {
            double prefix = PREFIX.getOrDefault(unit.enumeration(2), 1.0);
            String name = unit.enumeration(3);
            return Math.pow(prefix, name.startsWith("SQUARE_") ? 2 : name.startsWith("CUBIC_") ? 3 : 1);
        }
        if (unit.type().startsWith("IFCCONVERSIONBASEDUNIT") && depth < 8) {
            StepInstance measure = file.at(unit.reference(3));
            StepInstance base = measure == null ? null : file.at(measure.reference(1));
            if (measure != null && base != null) {
                double value = measure.number(0);
                return value > 0 && Double.isFinite(value) ? value * factor(file, base, depth + 1) : 1;
            }
            String name = unit.text(2);
            return name == null ? 1 : BY_NAME.getOrDefault(name.toUpperCase(Locale.ROOT), 1.0);
        }
        return 1;
    }
}
