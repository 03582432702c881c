package org.serdica.app.scene.fx.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.ChangeMarks;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Eye;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.variant.Difference.Kind;

/**
 * What edits changed: a veil of the second accent over every object that is new or other than before, and a ghost with
 * traced edges where one stood. Only objects that an edit touched are made again.
 */
public final class ChangesPart implements ScenePart {
    /** Beyond this many the picture would say nothing any more, and cost too much. */
    private static final int MOST = 1_500;

    /** Edges of more ghosts than this are not traced. */
    private static final int MOST_TRACED = 300;

    private static final double VEIL = 0.58;
    private static final double GHOST = 0.20;
    private static final double EDGE_PIXELS = 1.3;
    private static final Set<Kind> SHAPES = Set.of(Kind.REMOVED, Kind.MOVED, Kind.RESHAPED);

    private final SceneModel model;
    private final ChangeMarks marks;
    private final TileMesher mesher = new TileMesher();
    private final PhongMaterial veil = new PhongMaterial(translucent(FxColours.CHANGED, VEIL));
    private final PhongMaterial mist = new PhongMaterial(translucent(FxColours.GHOST, GHOST));
    private final RibbonMesh traces = new RibbonMesh(EDGE_PIXELS, 0, FxColours.of(FxColours.GHOST));
    private final Group veils = new Group();
    private final Group ghosts = new Group();
    private final Group root = new Group(veils, ghosts, traces.node());
    private final Map<String, ObjectBody> veilOf = new HashMap<>();
    private final Map<String, ObjectBody> ghostOf = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private FxFrame frame = new FxFrame(0, 0, 0);
    private City ghostBase;
    private boolean shown = true;
    private boolean retrace;
    private @Nullable CameraPose faced;

    public ChangesPart(SceneModel model) {
        this.model = model;
        marks = model.changes();
        ghostBase = marks.base();
        root.setMouseTransparent(true);
        veil.setSpecularColor(Color.TRANSPARENT);
        mist.setSpecularColor(Color.TRANSPARENT);
        marks.onChange(touched::addAll);
        marks.changedProperty().addListener((Observable o) -> shown = true);
        marks.ghostsProperty().addListener((Observable o) -> shown = true);
        model.selection().addListener((SetChangeListener<String>) c -> shown = true);
        model.hoveredProperty().addListener((Observable o) -> shown = true);
        model.filterProperty().addListener((Observable o) -> shown = true);
        model.openedProperty().addListener((Observable o) -> shown = true);
        model.lodProperty()
                .addListener((Observable o) -> touched.addAll(marks.kinds().keySet()));
    }

    private static Color translucent(int rgb, double opacity) {
        Color c = FxColours.of(rgb);
        // What covers only in part must be given multiplied by how much it covers.
        return Color.color(c.getRed() * opacity, c.getGreen() * opacity, c.getBlue() * opacity, opacity);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        touched.addAll(veilOf.keySet());
        touched.addAll(ghostOf.keySet());
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame newFrame) {
        // Who keeps the marks says what is to be looked at again.
        frame = newFrame;
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void frame(FrameContext context) {
        boolean changed = !touched.isEmpty();
        if (changed && marks.base() != ghostBase) {
            ghostBase = marks.base();
            ghostOf.clear();
            ghosts.getChildren().clear();
            retrace = true;
        }
        if (changed) {
            touched.forEach(this::remake);
            touched.clear();
        }
        if (changed || shown) {
            shown = false;
            show();
        }
        boolean moved = !context.camera().equals(faced);
        if ((changed || moved) && !veilOf.isEmpty()) {
            veilOf.values().forEach(body -> body.approach(context.camera(), frame));
        }
        if (retrace) {
            trace();
        }
        if ((retrace || moved) && !ghostOf.isEmpty()) {
            traces.face(new Eye(context.camera(), frame, context.pixelsPerRadian()));
        }
        retrace = false;
        faced = context.camera();
    }

    private void remake(String id) {
        Set<Kind> kinds = marks.kinds().getOrDefault(id, Set.of());
        take(veilOf.remove(id), veils);
        boolean isNew = !kinds.isEmpty() && !kinds.contains(Kind.REMOVED);
        if (isNew && veilOf.size() < MOST) {
            model.city().find(id).ifPresent(o -> put(id, o, veil, veilOf, veils));
        }
        boolean isGhost = kinds.stream().anyMatch(SHAPES::contains);
        if (!isGhost) {
            retrace |= ghostOf.containsKey(id);
            take(ghostOf.remove(id), ghosts);
        } else if (!ghostOf.containsKey(id) && ghostOf.size() < MOST) {
            marks.base().find(id).ifPresent(o -> put(id, o, mist, ghostOf, ghosts));
            retrace = true;
        }
    }

    private static void take(@Nullable ObjectBody body, Group from) {
        if (body != null) {
            from.getChildren().remove(body.view());
        }
    }

    private void put(String id, CityObject object, PhongMaterial material, Map<String, ObjectBody> bodies, Group into) {
        ObjectBody body = ObjectBody.of(
                model.city().frame(), object, model.lodProperty().get().maxLod(), mesher, material);
        if (!body.isEmpty()) {
            bodies.put(id, body);
            into.getChildren().add(body.view());
        }
    }

    private void show() {
        veils.setVisible(marks.changedProperty().get());
        ghosts.setVisible(marks.ghostsProperty().get());
        traces.node().setVisible(marks.ghostsProperty().get() && !ghostOf.isEmpty());
        String hovered = model.hoveredProperty().get();
        veilOf.forEach((id, body) ->
                body.view().setVisible(!model.selection().contains(id) && !hovered.equals(id) && isDrawn(id)));
    }

    private boolean isDrawn(String id) {
        return model.city()
                .find(id)
                .filter(o -> model.layer(o.kind().layer()).isVisible()
                        && model.filterProperty().get().test(o.tile(), o.index())
                        && !model.openedProperty().get().contains(o))
                .isPresent();
    }

    private void trace() {
        int count = 0;
        int bodies = 0;
        for (ObjectBody body : ghostOf.values()) {
            if (bodies++ < MOST_TRACED) {
                count += body.edges().length;
            }
        }
        double[] segments = new double[count];
        int at = 0;
        bodies = 0;
        for (ObjectBody body : ghostOf.values()) {
            if (bodies++ < MOST_TRACED) {
                System.arraycopy(body.edges(), 0, segments, at, body.edges().length);
                at += body.edges().length;
            }
        }
        traces.draw(segments, new double[0]);
        traces.node().setVisible(marks.ghostsProperty().get() && !ghostOf.isEmpty());
    }
}
