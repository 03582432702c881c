package org.serdica.app.ui.edit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.app.ui.edit.handle.Held;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.Transplant;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.Edit;

/** What can be made of selected buildings, as actions. */
public final class FormTools {
    private final SceneModel scene;
    private final EditSession session;
    private final Words words;
    private final List<Action> actions;

    public FormTools(SceneModel scene, ToolBox tools, EditSession session, Cuts cuts, ArrayTool array, Words words) {
        this.scene = scene;
        this.session = session;
        this.words = words;
        BooleanBinding some = Bindings.isNotEmpty(scene.selection());
        BooleanBinding several = Bindings.size(scene.selection()).greaterThan(1);
        actions = List.of(
                Action.of("mergeBuildings", Category.EDIT, Material2AL.CALL_MERGE, cuts::merge)
                        .keys("Shift+J")
                        .when(several),
                Action.of("fillCourtyards", Category.EDIT, Material2AL.CROP_DIN, cuts::fillCourtyards)
                        .when(some),
                Action.switching("tool-array", Category.EDIT, Material2AL.APPS, tools.on(array))
                        .named("tool.array")
                        .keys("Shift+N")
                        .when(some),
                Action.of("mirror", Category.EDIT, Material2AL.FLIP, this::mirror)
                        .keys("Shift+F")
                        .when(some));
    }

    public List<Action> actions() {
        return actions;
    }

    /** As in a mirror across the middle of the longer side of what is selected. */
    private void mirror() {
        City city = session.city();
        List<CityObject> chosen = ObjectEdits.tops(city, scene.selection());
        chosen.removeIf(o -> o.bounds().isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        Held held = Held.of(chosen.stream().map(city::draft).toList());
        List<Edit> edits = new ArrayList<>();
        for (CityObject object : chosen) {
            edits.addAll(Transplant.mirrored(city, object.id(), held.middleX(), held.middleY(), acrossDeg(held)));
        }
        session.apply(words.get("edit.mirror.did", ObjectEdits.titleOf(chosen, words)), edits);
    }

    /** The direction of the shorter side. */
    private static double acrossDeg(Held held) {
        double[] b = held.box();
        if (b.length == 0) {
            return 0;
        }
        boolean firstIsShorter = Math.hypot(b[2] - b[0], b[3] - b[1]) < Math.hypot(b[4] - b[2], b[5] - b[3]);
        int from = firstIsShorter ? 0 : 2;
        return Math.toDegrees(Math.atan2(b[from + 2] - b[from], b[from + 3] - b[from + 1]));
    }
}
