package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a project's plan lies on a map, as the file says it; numbers that are missing are NaN, or 0 for units.
 *
 * @param eastings of the project's origin, in the map's unit; so {@code northings} and {@code height}
 * @param abscissa with {@code ordinate} the direction of the project's x axis on the map
 * @param scale from project units to map units
 * @param mapUnitM metres of one map unit
 */
record MapConversion(
        String crs,
        double mapUnitM,
        double eastings,
        double northings,
        double height,
        double abscissa,
        double ordinate,
        double scale,
        double[] factors) {
    /** The first that there is: IfcMapConversion, IfcRigidOperation, the property set that IFC2x3 has for it. */
    static Optional<MapConversion> find(StepFile file) {
        for (String type : new String[] {"IFCMAPCONVERSION", "IFCMAPCONVERSIONSCALED", "IFCRIGIDOPERATION"}) {
            for (int id : file.ofType(type)) {
                StepInstance i = file.at(id);
                StepInstance crs = i == null ? null : file.at(i.reference(1));
                if (i != null && Double.isFinite(i.number(2)) && Double.isFinite(i.number(3))) {
                    return Optional.of(of(file, i, crs));
                }
            }
        }
        return propertySets(file);
    }

    private static MapConversion of(StepFile file, StepInstance i, @Nullable StepInstance crs) {
        boolean rigid = i.type().equals("IFCRIGIDOPERATION");
        double[] factors = {1, 1, 1};
        for (int k = 0; k < 3; k++) {
            factors[k] = i.has(8 + k) && i.number(8 + k) > 0 ? i.number(8 + k) : 1;
        }
        return new MapConversion(
                crs == null ? "" : name(crs),
                crs == null ? 0 : Units.factor(file, crs.reference(6)),
                i.number(2),
                i.number(3),
                i.number(4),
                rigid ? Double.NaN : i.number(5),
                rigid ? Double.NaN : i.number(6),
                rigid ? Double.NaN : i.number(7),
                factors);
    }

    private static String name(StepInstance crs) {
        String name = crs.text(0);
        String description = crs.text(1);
        return name != null && !name.isBlank() ? name : description == null ? "" : description;
    }

    /** {@code ePSet_MapConversion} and {@code ePSet_ProjectedCRS}, as buildingSMART's user guide for IFC2x3 has them. */
    private static Optional<MapConversion> propertySets(StepFile file) {
        Map<String, StepValue> values = new HashMap<>();
        for (int id : file.ofType("IFCPROPERTYSET")) {
            StepInstance set = file.at(id);
            String name = set == null || set.text(2) == null
                    ? ""
                    : String.valueOf(set.text(2)).toUpperCase(Locale.ROOT);
            if (set != null && (name.equals("EPSET_MAPCONVERSION") || name.equals("EPSET_PROJECTEDCRS"))) {
                for (int p : set.references(4)) {
                    StepInstance property = file.at(p);
                    if (property != null && property.text(0) != null) {
                        values.putIfAbsent(
                                String.valueOf(property.text(0)).toUpperCase(Locale.ROOT), property.value(2));
                    }
                }
            }
        }
        double eastings = number(values, "EASTINGS");
        double northings = number(values, "NORTHINGS");
        if (!Double.isFinite(eastings) || !Double.isFinite(northings)) {
            return Optional.empty();
        }
        String crs = text(values, "NAME").isEmpty() ? text(values, "TARGETCRS") : text(values, "NAME");
        return Optional.of(new MapConversion(
                crs,
                0,
                eastings,
                northings,
                number(values, "ORTHOGONALHEIGHT"),
                number(values, "XAXISABSCISSA"),
                number(values, "XAXISORDINATE"),
                number(values, "SCALE"),
                new double[] {1, 1, 1}));
    }

    private static double number(Map<String, StepValue> values, String name) {
        StepValue v = values.get(name);
        try {
            return v instanceof StepValue.Text t
                    ? Double.parseDouble(t.value().strip())
                    : v == null ? Double.NaN : StepInstance.number(v);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String text(Map<String, StepValue> values, String name) {
        return values.get(name) instanceof StepValue.Text t ? t.value().strip() : "";
    }
}
