package org.serdica.importers.api;

import java.util.Optional;
import org.serdica.model.city.LodTrim;
import org.serdica.model.city.LooseTile;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.HeightRaster;

/** An {@link ImportChoice} at work on what comes out of files, the cheapest question first. */
final class Chooser {
    /** Under which what is not chosen is counted. */
    static final String REASON = SourceReport.BY_CHOICE;

    /** What touches a box reaches about so far out of it. */
    private static final double AROUND_M = 1000;

    private final ImportChoice choice;
    private final ObjectFilter filter;

    Chooser(ImportChoice choice) throws InputRefused {
        this.choice = choice;
        this.filter = CqlFilter.compile(choice.cql());
    }

    /** Whether the class is wanted; coordinates need not be the city's yet. */
    boolean wantsClass(ObjectDraft draft) {
        return choice.kinds().isEmpty() || hasWanted(draft);
    }

    private boolean hasWanted(ObjectDraft draft) {
        return choice.kinds().contains(draft.kind())
                || draft.children().stream().anyMatch(this::hasWanted);
    }

    /** Whether it lies in the box; what has no place lies in none. */
    boolean wantsPlace(ObjectDraft draft) {
        return choice.box().isEmpty()
                || draft.hasGeometry()
                        && draft.bounds().intersectsPlan(choice.box().get());
    }

    /** Whether the condition holds for it or one of its family, in the city's coordinates. */
    boolean passes(ObjectDraft draft) {
        if (filter == ObjectFilter.ALL) {
            return true;
        }
        Tile family = LooseTile.of(draft);
        for (int o = 0; o < family.objectCount(); o++) {
            if (filter.test(family, o)) {
                return true;
            }
        }
        return false;
    }

    void trim(ObjectDraft draft) {
        if (choice.maxLod().isPresent()) {
            LodTrim.upTo(draft, choice.maxLod().getAsInt());
        }
    }

    /** Whether the ground comes in; it has no attributes that a condition could hold for. */
    boolean wantsGround() {
        return choice.kinds().isEmpty()
                || choice.kinds().contains(ObjectKind.RASTER_RELIEF)
                || choice.kinds().contains(ObjectKind.RELIEF);
    }

    /** Whether all of the ground comes in. */
    boolean wantsAllGround() {
        return wantsGround() && choice.box().isEmpty();
    }

    /** The part of it that what is chosen may stand on; empty if nothing that is chosen does. */
    Optional<HeightRaster> under(HeightRaster raster) {
        return choice.box().isEmpty()
                ? Optional.of(raster)
                : raster.within(choice.box().get().expandedBy(AROUND_M));
    }

    /** The part of it that comes in. */
    Optional<HeightRaster> cut(HeightRaster raster) {
        if (!wantsGround()) {
            return Optional.empty();
        }
        return choice.box().isEmpty()
                ? Optional.of(raster)
                : raster.within(choice.box().get());
    }

    /** Junctions and signals come with the streets that meet there. */
    boolean wantsStreets() {
        return choice.kinds().isEmpty()
                || choice.kinds().contains(ObjectKind.ROAD)
                || choice.kinds().contains(ObjectKind.RAILWAY);
    }

    boolean wantsPoint(double x, double y) {
        return choice.box().isEmpty() || choice.box().get().containsPlan(x, y);
    }
}
