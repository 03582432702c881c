package org.serdica.app.ui.edit.draw;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.model.city.ObjectKind;

/** Flat covers of the ground that can be drawn. */
enum AreaKind {
    PARK(ObjectKind.PLANT_COVER, "park", Material2MZ.NATURE_PEOPLE),
    FOREST(ObjectKind.PLANT_COVER, "forest", Material2AL.ECO),
    WATER(ObjectKind.WATER_BODY, "pond", Material2MZ.WAVES),
    PLAZA(ObjectKind.SQUARE, "plaza", Material2AL.CROP_SQUARE),
    PARKING(ObjectKind.LAND_USE, "parking", Material2AL.LOCAL_PARKING);

    private final ObjectKind kind;
    private final String function;
    private final Ikon icon;

    AreaKind(ObjectKind kind, String function, Ikon icon) {
        this.kind = kind;
        this.function = function;
        this.icon = icon;
    }

    /** The tool's id, and its place in the words. */
    String id() {
        return "area-" + name().toLowerCase(Locale.ROOT);
    }

    ObjectKind kind() {
        return kind;
    }

    /** As the attribute {@code function} has it. */
    String function() {
        return function;
    }

    Ikon icon() {
        return icon;
    }
}
