package org.serdica.importers.export.citygml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** What a version of CityGML calls things, and what may stand in what. */
sealed interface Vocabulary permits Version2, Version3 {
    /** As a person says it: 2.0. */
    String version();

    /** The element of a class, null where the version has none for it. */
    @Nullable
    String element(ObjectKind kind);

    /** The property of an object that holds such a child, null where it may not have one. */
    @Nullable
    String child(ObjectKind parent, ObjectKind child);

    /** The element of a child where it differs by what it is in. */
    default @Nullable String elementIn(ObjectKind parent, ObjectKind child) {
        return element(child);
    }

    /** In the order of the schema. */
    List<OwnAttribute> attributes(ObjectKind kind);

    /**
     * Where geometry of that type goes, which may be at another level of detail than its own: one property, or two
     * that share its surfaces. Empty where an object of that kind cannot have such geometry at all.
     *
     * @param lod whole
     */
    List<Spot> spots(ObjectKind kind, GeometryType type, int lod);

    /** How a thematic surface stands in such an object at that whole level of detail; null where it cannot. */
    @Nullable
    Boundary boundary(ObjectKind kind, SurfaceKind surface, int lod);

    /** How an opening stands in a thematic surface. */
    @Nullable
    Boundary opening(ObjectKind kind, SurfaceKind opening, int lod);

    /** Whether every element of GML must have an id. */
    boolean wantsIds();

    /** The element of a generic object. */
    String genericElement();

    /** The finest whole level of detail there is. */
    int finestLod();
}
