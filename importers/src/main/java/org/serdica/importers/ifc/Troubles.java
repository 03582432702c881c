package org.serdica.importers.ifc;

import java.util.List;
import org.serdica.importers.api.Reading;

/** What went wrong in a file, as findings. */
final class Troubles {
    /** Products a person may look for in vain; openings and ports are no loss. */
    private static final List<String> NOT_SHOWN = List.of("IFCANNOTATION", "IFCGRID", "IFCALIGNMENT", "IFCREFERENT");

    private Troubles() {}

    static void tell(IfcModel model, Reading reading) {
        StepFile file = model.file();
        file.troubles().forEach(t -> reading.warn("STEP_SYNTAX", "", "The file is broken there: " + t + "."));
        for (int id : file.dangling()) {
            reading.warn(
                    "REFERENCE_DANGLING", "#" + id, "An instance refers to #" + id + ", which the file does not have.");
        }
        if (file.duplicateCount() > 0) {
            reading.warn(
                    "INSTANCE_DUPLICATE",
                    "",
                    file.duplicateCount()
                            + " instances have a number that another one had before; the first ones count.");
        }
        if (file.schemas().stream().noneMatch(s -> s.startsWith("IFC2X3") || s.startsWith("IFC4"))) {
            reading.warn(
                    "SCHEMA_UNKNOWN", "", "The schema " + file.schemas() + " is not one of IFC2x3, IFC4 and IFC4.3.");
        }
        model.shapes()
                .notDrawn()
                .forEach((type, count) -> reading.warn(
                        "SHAPE_NOT_DRAWN",
                        ClassNames.of(type),
                        count + " shapes of this kind cannot be drawn and are missing."));
        model.products()
                .tooIntricate()
                .forEach((type, count) -> reading.warn(
                        "SHAPE_TOO_INTRICATE",
                        ClassNames.of(type),
                        count + " elements of this kind take too long and are missing."));
        if (model.shapes().uncut() > 0) {
            reading.warn(
                    "CUT_TOO_INTRICATE",
                    "",
                    model.shapes().uncut() + " openings or cuts take too long; what they cut is drawn whole.");
        }
        if (model.shapes().simplified() > 0) {
            reading.warn(
                    "SURFACE_SIMPLIFIED",
                    "",
                    model.shapes().simplified() + " curved faces are drawn as flat pieces between their edges.");
        }
        for (String type : NOT_SHOWN) {
            int count = file.ofType(type).length;
            if (count > 0) {
                reading.note("NOT_SHOWN", ClassNames.of(type), count + " of these have no surfaces and are not shown.");
            }
        }
    }
}
