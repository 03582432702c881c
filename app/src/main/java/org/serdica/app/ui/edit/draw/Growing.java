package org.serdica.app.ui.edit.draw;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.Upright;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FormRefused;

/** A building that grows out of its footprint with the pointer, until it is as high as somebody wants it. */
final class Growing {
    private final Places places;
    private final EditSession session;
    private final DrawSettings settings;
    private final NumberEntry typed;
    private final ReadingBox readings;
    private final Words words;
    private final Consumer<FormRefused> refused;
    private @Nullable Growth growth;

    /** @param refused told why no building can stand on the footprint */
    Growing(
            Places places,
            EditSession session,
            DrawSettings settings,
            NumberEntry typed,
            ReadingBox readings,
            Words words,
            Consumer<FormRefused> refused) {
        this.places = places;
        this.session = session;
        this.settings = settings;
        this.typed = typed;
        this.readings = readings;
        this.words = words;
        this.refused = refused;
    }

    boolean isOn() {
        return growth != null;
    }

    boolean begin(Polygon footprint, @Nullable Pointer pointer) {
        if (!session.begin(words.get("edit.draw.did"))) {
            return false;
        }
        typed.clear();
        growth = new Growth(
                session.beforeGesture(),
                footprint,
                DrawSettings.roofOf(settings.roofProperty().get()),
                settings.eaves());
        show(pointer);
        return growth != null;
    }

    void follow(Pointer pointer) {
        Growth now = growth;
        if (now == null) {
            return;
        }
        OptionalDouble number = typed.number(0);
        if (number.isPresent()) {
            now.typed(typed.text(0), number.getAsDouble());
        } else {
            double z = Upright.heightM(
                    places.perspective(), pointer.viewX(), pointer.viewY(), now.middleX(), now.middleY());
            if (!Double.isNaN(z)) {
                now.reach(z, pointer.shift());
            }
        }
        show(pointer);
    }

    private void show(@Nullable Pointer pointer) {
        Growth now = growth;
        if (now == null) {
            return;
        }
        try {
            session.preview(now.edits());
        } catch (FormRefused e) {
            stop();
            refused.accept(e);
            return;
        }
        if (pointer != null) {
            readings.show(now.readings(), typed, pointer.viewX(), pointer.viewY());
        }
    }

    /** Another roof was chosen meanwhile. */
    void regrow(@Nullable Pointer pointer) {
        Growth now = growth;
        if (now != null) {
            growth = now.with(DrawSettings.roofOf(settings.roofProperty().get()));
            show(pointer);
        }
    }

    /** Keeps it as it is; gives the building's id, empty for none. */
    String finish() {
        Growth done = growth;
        if (done == null) {
            return "";
        }
        growth = null;
        settings.storeysProperty().set(done.storeys());
        session.keep();
        return done.id();
    }

    void stop() {
        if (growth != null) {
            growth = null;
            session.drop();
        }
    }
}
