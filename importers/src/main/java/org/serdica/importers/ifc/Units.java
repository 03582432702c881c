package org.serdica.importers.ifc;

import java.util.Map;

/**
 * The units a project counts in.
 *
 * @param metres of one length unit
 * @param radians of one angle unit
 */
record Units(double metres, double radians) {
    private static final Map<String, Double> PREFIX = Map.ofEntries(
            Map.entry("EXA", 1e18), Map.entry("PETA", 1e15), Map.entry("TERA", 1e12), Map.entry("GIGA", 1e9),
            Map.entry("MEGA", 1e6), Map.entry("KILO", 1e3), Map.entry("HECTO", 1e2), Map.entry("DECA", 1e1),
            Map.entry("DECI", 1e-1), Map.entry("CENTI", 1e-2), Map.entry("MILLI", 1e-3), Map.entry("MICRO", 1e-6),
            Map.entry("NANO", 1e-9), Map.entry("PICO", 1e-12), Map.entry("FEMTO", 1e-15), Map.entry("ATTO", 1e-18));

    static Units of(StepFile file) {
        double metres = 1;
        double radians = 1;
        for (int project : file.ofType("IFCPROJECT")) {
            StepInstance assignment =
                    file.find(project).flatMap(p -> p.reference(8).stream().boxed().findFirst().flatMap(file::find)).orElse(null);
            if (assignment == null) {
                continue;
            }
            for (int id : assignment.references(0)) {
                StepInstance unit = file.find(id).orElse(null);
                if (unit == null) {
                    continue;
                }
                switch (unit.enumeration(1)) {
                    case "LENGTHUNIT" -> metres = factor(file, unit, 0);
                    case "PLANEANGLEUNIT" -> radians = factor(file, unit, 0);
                    default -> {}
                }
            }
        }
        return new Units(metres, radians);
    }

    /** What one of this unit is in metres or radians: IfcSIUnit, or IfcConversionBasedUnit down to one. */
    static double factor(StepFile file, StepInstance unit, int depth) {
        if (unit.type().equals("IFCSIUNIT")) {
            return PREFIX.getOrDefault(unit.enumeration(2), 1.0);
        }
        if (unit.type().startsWith("IFCCONVERSIONBASEDUNIT") && depth < 8 && unit.reference(3).isPresent()) {
            StepInstance measure = file.find(unit.reference(3).getAsInt()).orElse(null);
            if (measure != null && measure.reference(1).isPresent()) {
                double value = measure.number(0);
                double base = file.find(measure.reference(1).getAsInt())
                        .map(u -> factor(file, u, depth + 1))
                        .orElse(1.0);
                if (value > 0 && Double.isFinite(value)) {
                    return value * base;
                }
            }
        }
        return 1;
    }
}
