package org.serdica.importers.api;

import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.RingFault;
import org.serdica.model.geo.Position;

/** What readers had to close or leave out, as findings with their place in the city. */
final class MendedRings {
    private MendedRings() {}

    static void report(ObjectDraft draft, Reading reading) {
        for (RingFault fault : draft.faults()) {
            Finding finding =
                    switch (fault.kind()) {
                        case NOT_CLOSED ->
                            Finding.warning(
                                    "RING_NOT_CLOSED",
                                    draft.id(),
                                    "A ring does not end where it begins; it was closed.");
                        case TOO_FEW_POINTS ->
                            Finding.warning(
                                    "TOO_FEW_POINTS",
                                    draft.id(),
                                    "A ring has fewer than three points; it was left out.");
                    };
            reading.find(finding.at(new Position(fault.x(), fault.y(), fault.z())));
        }
        draft.children().forEach(child -> report(child, reading));
    }
}
