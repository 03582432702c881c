package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Eye;
import org.serdica.app.scene.fx.line.Nearer;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.mesh.ground.GroundLayers;
import org.serdica.app.scene.mesh.ground.GroundOutline;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;

/** Lines round selected, hovered and edited objects that lie on the ground, where their paint stays as it is. */
final class GroundHighlights implements ScenePart {
    /** Nearer than the ground by this share, so that coarse ground far away does not cover them. */
    private static final double NEARER = 0.004;

    private static final double FINE_STEP_M = 8;
    private static final double COARSE_STEP_M = 60;
    private static final int MOST_FINE = 40;
    private static final int MOST_SEGMENTS = 6_000;
    private static final int MOST_EDITED = 300;
    private static final Set<Layer> GROUND = Set.copyOf(GroundLayers.USUAL_ORDER);

    private final SceneModel model;
    private final RibbonMesh casing = new RibbonMesh(6, 0, Color.WHITE);
    private final RibbonMesh chosen = new RibbonMesh(3.2, 0, FxColours.of(FxColours.ACCENT));
    private final RibbonMesh under = new RibbonMesh(3.2, 0, FxColours.of(FxColours.HOVER));
    private final RibbonMesh edited = new RibbonMesh(2.6, 0, FxColours.of(FxColours.CHANGED));
    private final Group root = new Group(edited.node(), under.node(), casing.node(), chosen.node());
    private final Nearer overGround = new Nearer(root, NEARER);
    private final Nearer overCasing = new Nearer(chosen.node(), NEARER / 5);
    private City city;
    private GroundSurface surface;
    private FxFrame frame;
    private boolean changed = true;

    GroundHighlights(SceneModel model) {
        this.model = model;
        city = model.city();
        surface = GroundSurface.of(city);
        frame = FxFrame.of(city.frame());
        root.setMouseTransparent(true);
        InvalidationListener change = o -> changed = true;
        model.selection().addListener((SetChangeListener<String>) c -> changed = true);
        model.hoveredProperty().addListener(change);
        model.changes().onChange(ids -> changed = true);
        model.changes().changedProperty().addListener(change);
        model.filterProperty().addListener(change);
        model.lodProperty().addListener(change);
        for (Layer layer : Layer.values()) {
            model.layer(layer).visibleProperty().addListener((Observable o) -> changed = true);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        city = now;
        surface = GroundSurface.of(now);
        frame = newFrame;
        changed = true;
    }

    @Override
    public void frame(FrameContext context) {
        if (!changed && !context.moving()) {
            return;
        }
        if (changed) {
            changed = false;
            redraw();
        }
        overGround.seenFrom(context.camera(), frame);
        overCasing.seenFrom(context.camera(), frame);
        Eye eye = new Eye(context.camera(), frame, context.pixelsPerRadian());
        edited.face(eye);
        under.face(eye);
        casing.face(eye);
        chosen.face(eye);
    }

    private void redraw() {
        List<CityObject> selected = new ArrayList<>();
        for (String id : model.selection()) {
            city.find(id).ifPresent(selected::add);
        }
        edited.draw(lines(edited()), new double[0]);
        double[] lines = lines(selected);
        casing.draw(lines, new double[0]);
        chosen.draw(lines, new double[0]);
        String hovered = model.hoveredProperty().get();
        boolean lit = hovered.isEmpty() || model.selection().contains(hovered);
        under.draw(lines(lit ? List.of() : city.find(hovered).stream().toList()), new double[0]);
    }

    /** Streets, lawns and water that edits changed; of very many only the first. */
    private List<CityObject> edited() {
        List<CityObject> found = new ArrayList<>();
        if (model.changes().changedProperty().get()) {
            for (String id : model.changes().kinds().keySet()) {
                if (found.size() >= MOST_EDITED) {
                    break;
                }
                city.find(id).filter(o -> GROUND.contains(o.tile().layer())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Of a very large selection only the first: their lines would cover all else, and cost more than a frame may. */
    private double[] lines(List<CityObject> objects) {
        int maxLod = model.lodProperty().get().maxLod();
        GroundOutline outline = new GroundOutline(surface, objects.size() > MOST_FINE ? COARSE_STEP_M : FINE_STEP_M);
        for (CityObject object : objects) {
            if (outline.segmentCount() > MOST_SEGMENTS) {
                break;
            }
            for (int o = object.index(); o < object.tile().familyEnd(object.index()); o++) {
                if (GroundOutline.isFor(object.tile(), o, maxLod)
                        && model.layer(object.tile().layer()).isVisible()
                        && model.filterProperty().get().test(object.tile(), o)) {
                    outline.add(object.tile(), o, maxLod);
                }
            }
        }
        return toScene(outline.segments());
    }

    private double[] toScene(double[] xyz) {
        for (int i = 0; i < xyz.length; i += 3) {
            double north = xyz[i + 1];
            xyz[i] = frame.toFxX(xyz[i]);
            xyz[i + 1] = frame.toFxY(xyz[i + 2]);
            xyz[i + 2] = frame.toFxZ(north);
        }
        return xyz;
    }
}
