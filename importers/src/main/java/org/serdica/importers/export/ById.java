package org.serdica.importers.export;

import java.util.Comparator;
import org.serdica.model.city.CityObject;

/** Objects in the order of their ids, the numbers in them counted as numbers: B2 before B10. */
public final class ById {
    public static final Comparator<CityObject> ORDER =
            Comparator.comparingInt((CityObject o) -> o.id().length()).thenComparing(CityObject::id);

    private ById() {}
}
