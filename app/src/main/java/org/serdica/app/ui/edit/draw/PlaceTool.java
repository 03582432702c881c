package org.serdica.app.ui.edit.draw;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;

/** Sets one thing after the other on the ground: a click is a tree, or a lamp, a sensor, a mast. */
public final class PlaceTool implements Tool {
    private final PlaceKind kind;
    private final SceneModel model;
    private final Places places;
    private final EditSession session;
    private final Words words;
    private final ObservableValue<String> hint;

    public PlaceTool(PlaceKind kind, SceneModel model, Places places, EditSession session, Words words) {
        this.kind = kind;
        this.model = model;
        this.places = places;
        this.session = session;
        this.words = words;
        hint = new SimpleStringProperty("tool.place.hint");
    }

    public PlaceKind kind() {
        return kind;
    }

    @Override
    public String id() {
        return "place-" + kind.stem();
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public ObservableValue<String> hint() {
        return hint;
    }

    @Override
    public boolean clicked(Pointer pointer) {
        places.onGround(pointer.viewX(), pointer.viewY()).ifPresent(at -> {
            String id = new FreeIds(session.city()).numbered(kind.stem());
            ObjectDraft draft = kind.draft(id, at.getX(), at.getY(), at.getZ());
            if (session.apply(words.get("edit.place.did", words.get("tool." + id())), List.of(new AddObject(draft)))) {
                model.selection().clear();
                model.selection().add(id);
            }
        });
        return true;
    }
}
