package org.serdica.app.scene.fx.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.LineOfSight;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;

/** The names of what the camera sees, drawn over the view; shown as long as the scene model wants labels. */
public final class MapLabels implements ScenePart {
    private static final long ROUND_NS = 100_000_000L;
    private static final long RESTING_ROUND_NS = 30_000_000L;
    /** A panel that opens over a name sends it away within this time. */
    private static final long COVERS_NS = 250_000_000L;

    private static final double FADE_A_SECOND = 5;
    private static final byte DRAWN = 1;
    private static final byte HIDDEN = 2;

    private final CityView view;
    private final NewestWork work = new NewestWork("labels", Platform::runLater);
    private final Group nothing = new Group();
    private final Pane pane = new Pane();
    private final Text ruler = new Text();
    private final List<LabelNode> pool = new ArrayList<>();
    private final double[] spot = new double[3];
    private List<NamedPlace> ofCity = List.of();
    private Shown shown;
    private long roundNs;
    private long frameNs;
    private long coversNs;
    private List<Rectangle2D> covers = List.of();
    private boolean dirty;

    /** Whether the city has changed while something was dragged, and names may have with it. */
    private boolean missed;

    /** One city's names and the nodes that show some of them. */
    private final class Shown implements LabelPlacement.Sizes, LineOfSight.Places {
        final List<NamedPlace> places;
        final LabelPlacement placement;
        final LineOfSight sight;
        final @Nullable LabelNode[] nodes;
        final double[] width;
        final double[] height;
        final List<Integer> active = new ArrayList<>();

        /** Whether what bears the name is drawn: 0 while nobody has asked. */
        final byte[] drawn;

        private final City city;

        Shown(City city, List<NamedPlace> places) {
            this.city = city;
            this.places = places;
            drawn = new byte[places.size()];
            placement = new LabelPlacement(places, this);
            sight = new LineOfSight(view, this, places.size());
            nodes = new LabelNode[places.size()];
            width = new double[places.size()];
            height = new double[places.size()];
        }

        @Override
        public double width(int place) {
            if (width[place] == 0) {
                NamedPlace p = places.get(place);
                ruler.setFont(LabelNode.font(p.kind()));
                ruler.setText(p.text());
                width[place] = ruler.getLayoutBounds().getWidth();
                height[place] = ruler.getLayoutBounds().getHeight();
            }
            return width[place];
        }

        @Override
        public double x(int place) {
            return places.get(place).x();
        }

        @Override
        public double y(int place) {
            return places.get(place).y();
        }

        @Override
        public double z(int place) {
            return places.get(place).z();
        }

        @Override
        public String objectId(int place) {
            return places.get(place).objectId();
        }

        @Override
        public double height(int place) {
            width(place);
            return height[place];
        }

        @Override
        public boolean isCovered(double x, double y, double halfWidth, double halfHeight) {
            for (Rectangle2D cover : covers) {
                if (cover.intersects(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight)) {
                    return true;
                }
            }
            return false;
        }

        boolean isDrawn(int place) {
            if (drawn[place] == 0) {
                drawn[place] = isDrawn(places.get(place)) ? DRAWN : HIDDEN;
            }
            return drawn[place] == DRAWN;
        }

        /** The names of streets belong to no object. */
        private boolean isDrawn(NamedPlace place) {
            SceneModel model = view.model();
            return place.objectId().isEmpty()
                    ? model.layer(Layer.TRANSPORT).isVisible()
                    : city.find(place.objectId())
                            .filter(o -> model.layer(o.tile().layer()).isVisible())
                            .filter(o -> model.filterProperty().get().test(o.tile(), o.index()))
                            .isPresent();
        }
    }

    public MapLabels(CityView view) {
        this.view = view;
        shown = new Shown(view.model().city(), List.of());
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        view.overlay().getChildren().addFirst(pane);
        view.model().draggingProperty().addListener((p, old, now) -> {
            if (!now) {
                dragEnded();
            }
        });
        view.model().labelsProperty().addListener((p, old, now) -> dirty = true);
        view.model().filterProperty().addListener((p, old, now) -> askAgain());
        view.model().openedProperty().addListener((p, old, now) -> replace(shown.city, RoomNames.with(ofCity, now)));
        for (Layer layer : Layer.values()) {
            view.model().layer(layer).visibleProperty().addListener((p, old, now) -> askAgain());
        }
    }

    @Override
    public Node node() {
        return nothing;
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        work.submit(
                () -> {
                    LineOfSight.prepare(now);
                    return NamedPlaces.of(now);
                },
                places -> {
                    ofCity = places;
                    replace(
                            now,
                            RoomNames.with(places, view.model().openedProperty().get()));
                });
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        missed |= view.model().isDragging();
        if (!view.model().isDragging()) {
            missed = false;
            cityChanged(before, now, frame);
        }
    }

    private void dragEnded() {
        if (missed) {
            missed = false;
            City now = view.model().city();
            cityChanged(now, now, FxFrame.of(now.frame()));
        }
    }

    private void askAgain() {
        Arrays.fill(shown.drawn, (byte) 0);
        dirty = true;
    }

    private void replace(City city, List<NamedPlace> places) {
        Shown before = shown;
        shown = new Shown(city, places);
        Map<NamedPlace, Integer> numbers = new HashMap<>();
        for (int i : before.active) {
            numbers.put(before.places.get(i), i);
        }
        // A name that stays keeps its label: an edit elsewhere must not make it blink.
        for (int i = 0; i < places.size() && !numbers.isEmpty(); i++) {
            Integer old = numbers.remove(places.get(i));
            if (old != null) {
                shown.nodes[i] = before.nodes[old];
                shown.active.add(i);
            }
        }
        for (int old : numbers.values()) {
            LabelNode node = before.nodes[old];
            if (node != null) {
                putAway(node);
            }
        }
        dirty = true;
    }

    @Override
    public void frame(FrameContext context) {
        long now = System.nanoTime();
        double elapsed = Math.min(0.2, (now - frameNs) * 1e-9);
        frameNs = now;
        boolean wanted = view.model().labelsProperty().get();
        if (context.moving()) {
            dirty = true;
            shown.sight.moved(now);
        }
        if (wanted && now - coversNs > COVERS_NS) {
            coversNs = now;
            List<Rectangle2D> before = covers;
            covers = view.covers();
            dirty |= !covers.equals(before);
        }
        Perspective perspective = new Perspective(context.camera(), context.viewWidth(), context.viewHeight());
        if (dirty && now - roundNs > (context.moving() ? ROUND_NS : RESTING_ROUND_NS)) {
            roundNs = now;
            round(perspective, wanted, now);
            dirty = !shown.sight.isComplete();
        }
        for (int k = shown.active.size() - 1; k >= 0; k--) {
            int i = shown.active.get(k);
            if (!follow(i, perspective, wanted, elapsed)) {
                release(i);
                shown.active.remove(k);
            }
        }
    }

    private void round(Perspective perspective, boolean wanted, long now) {
        if (!wanted) {
            return;
        }
        shown.sight.startRound(now, work.isIdle());
        shown.placement.choose(perspective, place -> shown.isDrawn(place) && shown.sight.isOpen(place));
        for (int k = 0; k < shown.placement.count(); k++) {
            int i = shown.placement.chosen(k);
            if (shown.nodes[i] == null) {
                LabelNode node = pool.isEmpty() ? newNode() : pool.removeLast();
                node.show(shown.places.get(i));
                shown.nodes[i] = node;
                shown.active.add(i);
            }
        }
    }

    /** Moves a label and fades it towards what it should be; false when it has faded out. */
    private boolean follow(int i, Perspective perspective, boolean wanted, double elapsed) {
        LabelNode node = shown.nodes[i];
        NamedPlace p = shown.places.get(i);
        if (node == null || !perspective.project(p.x(), p.y(), p.z(), spot)) {
            return false;
        }
        node.moveTo(spot[0], spot[1]);
        double target = wanted && shown.placement.isPlaced(i) ? LabelPlacement.opacity(p, spot[2]) : 0;
        double step = FADE_A_SECOND * elapsed;
        double opacity = node.getOpacity() + Math.clamp(target - node.getOpacity(), -step, step);
        node.setOpacity(opacity);
        return target > 0 || opacity > 0.01;
    }

    private LabelNode newNode() {
        LabelNode node = new LabelNode();
        pane.getChildren().add(node);
        return node;
    }

    private void release(int i) {
        LabelNode node = shown.nodes[i];
        if (node != null) {
            shown.nodes[i] = null;
            putAway(node);
        }
    }

    private void putAway(LabelNode node) {
        node.setVisible(false);
        pool.add(node);
    }

    @Override
    public boolean isSettled() {
        return !dirty && work.isIdle();
    }
}
