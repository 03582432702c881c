package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.SignalProgram;

/** What one feature brings into a city. */
public sealed interface CityPart {
    /**
     * An object.
     *
     * @param crs the CRS of its coordinates where it differs from its file's, else null
     * @param onGround whether the file gave no heights, so that it stands on the terrain
     */
    record Thing(ObjectDraft draft, @Nullable String crs, boolean onGround) implements CityPart {
        public static Thing of(ObjectDraft draft) {
            return new Thing(draft, null, false);
        }
    }

    /**
     * The ground.
     *
     * @param ofThing whether it belongs to a thing that comes as a part of its own, and counts with that
     */
    record Ground(String id, HeightGrid grid, boolean ofThing) implements CityPart {
        public Ground(String id, HeightGrid grid) {
            this(id, grid, false);
        }
    }

    /** Who goes first where streets meet; {@code z} is NaN where the file gave no height. */
    record Junction(String id, double x, double y, double z, JunctionControl control) implements CityPart {}

    /** How the signals of a crossing run. */
    record Signals(String id, SignalProgram program) implements CityPart {}

    /** How GeoTools' user data of a feature names its part. */
    String USER_DATA = "org.serdica.part";

    default String id() {
        return switch (this) {
            case Thing t -> t.draft().id();
            case Ground g -> g.id();
            case Junction j -> j.id();
            case Signals s -> s.id();
        };
    }

    /** The class name a person sees. */
    default String className() {
        return switch (this) {
            case Thing t -> t.draft().kind().className();
            case Ground g -> "RasterRelief";
            case Junction j -> "Junction";
            case Signals s -> "Signals";
        };
    }
}
