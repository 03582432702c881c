package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Nearer;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.ground.BridgeDeck;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;

/**
 * The streets on bridges, which the ground below does not show. Each is a picture of a megabyte, so only the nearest have
 * one: a large city has hundreds of bridges.
 */
final class BridgeRoadsPart implements ScenePart {
    /** Shorter than this on the screen, a bridge is not worth a picture; one that has it keeps it a little longer. */
    private static final double LEAST_PIXELS = 24;

    private static final double KEPT_PIXELS = 16;
    private static final int MOST_SHOWN = 32;

    /** A street lies a hand's breadth over its deck, which is too little to tell them apart from afar. */
    private static final double NEARER = 0.0006;

    private final SceneModel model;
    private final Sunshine sunshine;
    private final Haze haze;
    private final Group meshes = new Group();
    private final AmbientLight white = new AmbientLight(Color.WHITE);
    private final Group root = new Group(white, meshes);
    private final Nearer overDeck = new Nearer(meshes, NEARER);
    private final NewestWork planning;
    private final NewestWork painting;
    private final List<BridgeRibbon> near = new ArrayList<>();
    private List<BridgeRibbon> ribbons = List.of();
    private FxFrame frame = new FxFrame(0, 0, 0);
    private boolean disturbed;
    private boolean complete = true;

    BridgeRoadsPart(SceneModel model, Sunshine sunshine, Haze haze, Executor fxThread) {
        this.model = model;
        this.sunshine = sunshine;
        this.haze = haze;
        planning = new NewestWork("bridges", fxThread);
        painting = new NewestWork("bridge-light", fxThread);
        white.getScope().add(meshes);
        root.setMouseTransparent(true);
        sunshine.lightProperty().addListener((Observable o) -> disturbed = true);
        sunshine.daylightProperty().addListener((o, before, now) -> white.setColor(FxColours.of(now.groundRgb())));
        white.setColor(FxColours.of(sunshine.daylightProperty().get().groundRgb()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> unlit() {
        return Optional.of(meshes);
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        planning.submit(() -> BridgeDeck.of(now), this::replace);
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame newFrame) {
        if (before.roads() != now.roads()
                || before.terrain() != now.terrain()
                || effects.layers().contains(Layer.BRIDGES)
                || effects.layers().contains(Layer.TRANSPORT)) {
            cityChanged(before, now, newFrame);
        }
    }

    private void replace(List<BridgeDeck> decks) {
        meshes.getChildren().clear();
        ribbons = decks.stream().map(BridgeRibbon::new).toList();
        disturbed = true;
    }

    @Override
    public void frame(FrameContext context) {
        boolean visible = model.layer(Layer.TRANSPORT).isVisible()
                && model.layer(Layer.BRIDGES).isVisible();
        meshes.setVisible(visible);
        if (!visible) {
            complete = true;
        } else if (context.moving() || disturbed) {
            disturbed = false;
            overDeck.seenFrom(context.camera(), frame);
            choose(context);
            paintNext();
        }
    }

    /** The nearest that are large enough on the screen; those that are no more lose their picture. */
    private void choose(FrameContext context) {
        near.clear();
        for (BridgeRibbon ribbon : ribbons) {
            ribbon.approach(context);
            if (ribbon.pixels(context) > (ribbon.isShown() ? KEPT_PIXELS : LEAST_PIXELS)) {
                near.add(ribbon);
            } else {
                drop(ribbon);
            }
        }
        near.sort(Comparator.comparingDouble(BridgeRibbon::distanceM));
        while (near.size() > MOST_SHOWN) {
            drop(near.removeLast());
        }
        for (BridgeRibbon ribbon : near) {
            ribbon.air(haze);
        }
    }

    private void drop(BridgeRibbon ribbon) {
        MeshView gone = ribbon.drop();
        if (gone != null) {
            meshes.getChildren().remove(gone);
        }
    }

    private void paintNext() {
        SunLight sun = sunshine.lightProperty().get().sun();
        BridgeRibbon next = null;
        for (int i = 0; i < near.size() && next == null; i++) {
            next = near.get(i).isLitBy(sun) ? null : near.get(i);
        }
        complete = next == null;
        if (next != null && painting.isIdle()) {
            BridgeRibbon ribbon = next;
            painting.submit(() -> ribbon.deck.picture(sun), argb -> show(ribbon, argb, sun));
        }
    }

    private void show(BridgeRibbon ribbon, int[] argb, SunLight sun) {
        if (near.contains(ribbon) && ribbons.contains(ribbon)) {
            MeshView made = ribbon.show(argb, sun);
            if (made != null) {
                meshes.getChildren().add(made);
            }
        }
        disturbed = true;
    }

    @Override
    public boolean isSettled() {
        return complete && !disturbed && planning.isIdle() && painting.isIdle();
    }
}
