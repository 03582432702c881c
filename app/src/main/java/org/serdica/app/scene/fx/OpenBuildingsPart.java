package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Cutaway;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.interior.CutawayMesher;
import org.serdica.app.scene.mesh.interior.CutawayPlan;
import org.serdica.app.scene.mesh.interior.OpenBuilding;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.interior.Interior;

/**
 * Draws the buildings that a person has opened: makes their meshes behind the window and, when they are ready, says so in
 * {@link SceneModel#openedProperty()}, by which everything else in the scene takes its leave of them.
 */
final class OpenBuildingsPart implements ScenePart {
    private final SceneModel model;
    private final Haze haze;
    private final Group node = new Group();
    private final NewestWork work = new NewestWork("interiors", Platform::runLater);
    private Map<String, OpenBuildingView> views = new LinkedHashMap<>();
    private City city;
    private boolean stale;
    private boolean marksChanged;

    /** All that a building's mesh is made of. */
    private record Wish(City city, Map<String, Cutaway> cutaways, ObjectFilter filter, Colouring colouring) {}

    private record Made(OpenBuilding building, @Nullable TriangleMesh mesh) {}

    private @Nullable Wish shown;

    OpenBuildingsPart(SceneModel model, Haze haze) {
        this.model = model;
        this.haze = haze;
        city = model.city();
        model.cutaways().addListener((MapChangeListener<String, Cutaway>) change -> stale = true);
        model.filterProperty().addListener((Observable o) -> stale = true);
        model.colouringProperty().addListener((Observable o) -> stale = true);
        model.selection().addListener((SetChangeListener<String>) change -> marksChanged = true);
        model.hoveredProperty().addListener((Observable o) -> marksChanged = true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        city = now;
        stale = true;
    }

    @Override
    public void frame(FrameContext context) {
        if (stale) {
            stale = false;
            ask();
        }
        if (marksChanged) {
            marksChanged = false;
            views.values().forEach(this::mark);
        }
        for (OpenBuildingView view : views.values()) {
            Layer layer = view.building().plan().tile().layer();
            view.view().setVisible(model.layer(layer).isVisible());
            view.follow(context.camera(), city.frame(), haze);
        }
    }

    private void ask() {
        if (model.cutaways().isEmpty() && views.isEmpty()) {
            return;
        }
        Wish wish = new Wish(
                city,
                new LinkedHashMap<>(model.cutaways()),
                model.filterProperty().get(),
                model.colouringProperty().get());
        Wish last = shown;
        boolean sameLook = last != null
                && last.city() == wish.city()
                && last.filter() == wish.filter()
                && last.colouring() == wish.colouring();
        Map<String, OpenBuilding> known = new HashMap<>();
        if (sameLook) {
            views.forEach((id, view) -> known.put(id, view.building()));
        }
        work.submit(() -> make(wish, known), made -> show(wish, made));
    }

    private static Map<String, Made> make(Wish wish, Map<String, OpenBuilding> known) {
        Map<String, Made> made = new LinkedHashMap<>();
        wish.cutaways().forEach((id, cutaway) -> {
            OpenBuilding before = known.get(id);
            if (before != null && before.plan().cutaway().equals(cutaway)) {
                made.put(id, new Made(before, null));
            } else {
                wish.city().find(id).flatMap(Interior::of).ifPresent(interior -> {
                    CutawayPlan plan = new CutawayPlan(interior, cutaway);
                    OpenBuilding building = new OpenBuilding(
                            plan, CutawayMesher.mesh(wish.city(), plan, wish.filter(), wish.colouring()));
                    made.put(id, new Made(building, OpenBuildingView.meshOf(building.mesh())));
                });
            }
        });
        return made;
    }

    private void show(Wish wish, Map<String, Made> made) {
        Map<String, OpenBuildingView> next = new LinkedHashMap<>();
        made.forEach((id, m) -> {
            OpenBuildingView before = views.get(id);
            next.put(
                    id,
                    before != null && before.building() == m.building()
                            ? before
                            : new OpenBuildingView(m.building(), m.mesh()));
        });
        views = next;
        shown = wish;
        node.getChildren()
                .setAll(next.values().stream().map(OpenBuildingView::view).toList());
        List<OpenBuilding> open = new ArrayList<>();
        next.values().forEach(v -> open.add(v.building()));
        model.openedProperty().set(open.isEmpty() ? OpenBuildings.NONE : new OpenBuildings(open));
        marksChanged = true;
    }

    /** A selected or hovered room or wall is marked; a whole building is not, or nothing could be read in it. */
    private void mark(OpenBuildingView view) {
        CityObject root = view.building().plan().interior().root();
        IntPredicate selected = o -> false;
        for (String id : model.selection()) {
            selected = selected.or(family(root, id));
        }
        view.mark(
                selected, FxColours.ACCENT, family(root, model.hoveredProperty().get()), FxColours.HOVER);
    }

    private IntPredicate family(CityObject root, String id) {
        return city.find(id)
                .filter(o -> o.tile() == root.tile() && !o.equals(root))
                .<IntPredicate>map(o -> {
                    int end = o.tile().familyEnd(o.index());
                    return i -> i >= o.index() && i < end;
                })
                .orElse(i -> false);
    }

    @Override
    public boolean isSettled() {
        return !stale && !marksChanged && work.isIdle();
    }
}
