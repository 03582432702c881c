package org.serdica.importers.api;

import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/**
 * What a format has no class for is written as a generic object with its class among its attributes: sensors in
 * CityGML, storeys in CityGML 2.0. A generic object whose class names one of ours is therefore one of ours.
 */
final class GenericKinds {
    private GenericKinds() {}

    static void settle(ObjectDraft draft) {
        if (draft.kind() == ObjectKind.GENERIC
                && draft.attributes().get("class") instanceof AttributeValue.Text(String name)) {
            ObjectKind.ofClassName(name).ifPresent(kind -> {
                draft.reclassify(kind);
                draft.attributes().remove("class");
            });
        }
        draft.children().forEach(GenericKinds::settle);
    }
}
