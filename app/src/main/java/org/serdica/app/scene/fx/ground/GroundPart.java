package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.ground.GroundLayers;
import org.serdica.app.scene.mesh.ground.GroundOverlay;
import org.serdica.app.scene.mesh.ground.GroundPainter;
import org.serdica.app.scene.mesh.ground.GroundShader;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.app.scene.mesh.ground.PatchGrid;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;

/** The ground: patches of a quadtree, painted on worker threads and shown as the camera needs them. */
public final class GroundPart implements ScenePart {
    /** Patches kept, with a texture of a megabyte and a third each. */
    private static final int MOST_PATCHES = 170;
    /** What the first picture is made of. */
    private static final int FIRST_PATCHES = 4;
    /** Spent at the most in one frame on putting finished patches into the scene. */
    private static final long TAKING_NANOS = 700_000;
    /** The same while the camera rests: a new light should be all over the ground soon. */
    private static final long TAKING_RESTING_NANOS = 5_000_000;
    /** Spent at the most in one frame on taking off the map before: no colours are to stand under another map's legend. */
    private static final long BARING_NANOS = 25_000_000;
    /** A coarse patch this many levels up is fetched first, to be shown meanwhile. */
    private static final int PREVIEW_LEVELS = 3;

    private static final double FAR_END = 0.3;
    private static final double WIDEST_FAR_M = 2_048;

    private final SceneModel model;
    private final Sunshine sunshine;
    private final Haze haze;
    private final Group patches = new Group();
    private final Group root = new Group(patches);
    private final AmbientLight white = new AmbientLight(Color.WHITE);
    private final NewestWork planning;
    private final PatchWork work = new PatchWork();
    private final Map<Patch, PatchView> views = new HashMap<>();
    private final List<Node> leaving = new ArrayList<>();
    private final Set<Patch> toMake = new LinkedHashSet<>();
    private FxFrame frame;
    private Ground ground;
    private GroundLayers layers = GroundLayers.ALL;
    private PatchWork.Paint paint;
    private GroundShader shader;
    private @Nullable GroundOverlay overlay;
    /** Whether the paint has changed while something was dragged. */
    private boolean missed;

    private long frameNumber;
    private boolean settled;
    private boolean disturbed = true;
    /** Whether colours of another map may still lie somewhere. */
    private boolean isMapReplaced;

    /** What the patches of one city snapshot are made with. */
    private record Ground(
            City city, PatchGrid grid, GroundSurface surface, GroundPainter painter, PatchChooser chooser) {
        static PatchGrid grid(City city) {
            return PatchGrid.around(city.bounds(), GroundSurface.RUN_OUT_M);
        }

        /** The same ground under another snapshot. */
        Ground under(City other) {
            return new Ground(other, grid, surface, painter, chooser);
        }

        static Ground of(City city) {
            GroundSurface surface = GroundSurface.of(city);
            PatchGrid grid = grid(city);
            return new Ground(
                    city,
                    grid,
                    surface,
                    GroundPainter.of(city),
                    new PatchChooser(grid, surface.plainZ(), surface.highestZ()));
        }
    }

    /** @param fxThread runs things on the JavaFX thread */
    public GroundPart(SceneModel model, Sunshine sunshine, Haze haze, Executor fxThread) {
        this.model = model;
        this.sunshine = sunshine;
        this.haze = haze;
        planning = new NewestWork("ground-plan", fxThread);
        City none = City.empty(model.city().frame());
        frame = FxFrame.of(none.frame());
        ground = Ground.of(none);
        paint = new PatchWork.Paint(ground.painter(), layers);
        shader = newShader();
        // The pictures bring their own shade; lamps would add a second one.
        white.getScope().add(patches);
        root.getChildren().add(white);
        root.setMouseTransparent(true);
        InvalidationListener relayer = o -> relayer();
        for (Layer layer : GroundLayers.USUAL_ORDER) {
            model.layer(layer).visibleProperty().addListener(relayer);
            model.layer(layer).opacityProperty().addListener(relayer);
        }
        model.layer(Layer.RELIEF).visibleProperty().addListener(relayer);
        model.groundOrder().addListener(relayer);
        model.hiddenKindsProperty().addListener(relayer);
        relayer();
        model.draggingProperty().addListener((o, before, now) -> {
            if (!now) {
                dragEnded();
            }
        });
        model.ground().visibleProperty().addListener((Observable o) -> disturbed = true);
        model.ground().opacityProperty().addListener((Observable o) -> disturbed = true);
        sunshine.lightProperty().addListener((o, before, now) -> relight(now.differs()));
        sunshine.daylightProperty().addListener((o, before, now) -> white.setColor(FxColours.of(now.groundRgb())));
        white.setColor(FxColours.of(sunshine.daylightProperty().get().groundRgb()));
    }

    @Override
    public Node node() {
        return root;
    }

    /** Lays a map over the ground, or takes it away; also called when its colours have changed. */
    public void setOverlay(@Nullable GroundOverlay map) {
        overlay = map;
        isMapReplaced = true;
        shader = newShader();
    }

    @Override
    public Optional<Node> unlit() {
        return Optional.of(patches);
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        plan(now, newFrame, Optional.empty());
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame newFrame) {
        boolean known = planning.isIdle() && !missed;
        boolean samePaint = before.roads() == now.roads()
                && before.terrain() == now.terrain()
                && GroundChange.ofPaint(effects).isEmpty()
                && ground.grid().equals(Ground.grid(now));
        if (known && samePaint) {
            // Buildings are not painted: what is known of the ground still holds.
            ground = ground.under(now);
        } else if (model.isDragging()) {
            missed = true;
        } else {
            plan(now, newFrame, known ? Optional.of(effects) : Optional.empty());
        }
    }

    private void dragEnded() {
        if (missed) {
            missed = false;
            City now = model.city();
            plan(now, FxFrame.of(now.frame()), model.effectsSince(ground.city()));
        }
    }

    /** @param effects all that differs from the city whose ground is known, if that can be told */
    private void plan(City now, FxFrame newFrame, Optional<Effects> effects) {
        planning.submit(() -> Ground.of(now), made -> replace(made, newFrame, effects));
    }

    private void replace(Ground made, FxFrame newFrame, Optional<Effects> effects) {
        Bounds changed =
                effects.map(GroundChange::ofPaint).orElseGet(() -> GroundChange.ofPaint(ground.city(), made.city()));
        PatchWork.Paint newPaint = new PatchWork.Paint(made.painter(), layers);
        boolean samePlace = made.grid().equals(ground.grid()) && newFrame.equals(frame);
        boolean sameShape = made.city().terrain().equals(ground.city().terrain());
        boolean onlyThere = effects.isPresent()
                && made.surface().plainZ() == ground.surface().plainZ();
        if (samePlace && (sameShape || onlyThere)) {
            Bounds reshaped = sameShape ? Bounds.EMPTY : changed;
            for (PatchView v : views.values()) {
                Bounds box = made.chooser().bounds(v.patch);
                if (v.isPaintedBy(paint) && !changed.intersectsPlan(box)) {
                    v.adopt(newPaint);
                }
                if (reshaped.intersectsPlan(box)) {
                    v.outgrown();
                }
            }
        } else {
            leave(newFrame);
        }
        frame = newFrame;
        ground = made;
        paint = newPaint;
        shader = newShader();
    }

    /** The old ground stays until the new one has its first patch, if it still lies where it was. */
    private void leave(FxFrame newFrame) {
        patches.getChildren().removeAll(leaving);
        leaving.clear();
        for (PatchView v : views.values()) {
            if (newFrame.equals(frame) && v.node.isVisible()) {
                leaving.add(v.node);
            } else {
                patches.getChildren().remove(v.node);
            }
        }
        views.clear();
    }

    private void relight(Bounds where) {
        GroundShader before = shader;
        shader = newShader();
        for (PatchView v : views.values()) {
            if (v.isCurrent(paint, before)
                    && !where.intersectsPlan(ground.chooser().bounds(v.patch))) {
                v.adopt(shader);
            }
        }
    }

    private GroundShader newShader() {
        disturbed = true;
        Sunshine.Light light = sunshine.lightProperty().get();
        return new GroundShader(ground.surface(), light.sun(), light.ground(), layers.relief(), overlay);
    }

    private void relayer() {
        List<GroundLayers.Sheet> sheets = model.groundOrder().stream()
                .filter(layer -> model.layer(layer).isVisible())
                .map(layer -> new GroundLayers.Sheet(layer, model.layer(layer).getOpacity()))
                .toList();
        GroundLayers now = new GroundLayers(
                sheets,
                model.hiddenKindsProperty().get(),
                model.layer(Layer.RELIEF).isVisible());
        if (now.equals(layers)) {
            return;
        }
        layers = now;
        paint = new PatchWork.Paint(ground.painter(), layers);
        shader = newShader();
    }

    @Override
    public void frame(FrameContext context) {
        frameNumber++;
        boolean visible = model.ground().isVisible() && model.ground().getOpacity() > 0;
        patches.setVisible(visible);
        if (!visible) {
            settled = true;
            return;
        }
        boolean fresh = takeFinished(context);
        boolean stale = isMapReplaced && !takeOldMapOff(context);
        if (!fresh && !context.moving() && !disturbed && toMake.isEmpty()) {
            settled = planning.isIdle() && sunshine.isSettled();
            return;
        }
        disturbed = stale;
        PatchChooser chooser = ground.chooser();
        chooser.choose(context, views::containsKey);
        collectWork(context);
        orderWork(context.first() ? FIRST_PATCHES : Integer.MAX_VALUE);
        show(context);
        settled = toMake.isEmpty() && planning.isIdle() && sunshine.isSettled();
    }

    private boolean takeFinished(FrameContext context) {
        boolean fresh = false;
        long until = System.nanoTime() + (context.moving() ? TAKING_NANOS : TAKING_RESTING_NANOS);
        while (work.hasResult() && context.budget().take(PatchView.BYTES)) {
            PatchWork.Result result = work.next();
            if (result != null && fits(result.order())) {
                take(result);
                fresh = true;
            }
            if (System.nanoTime() > until) {
                break;
            }
        }
        return fresh;
    }

    /** From the nearest to the farthest. Returns whether it is off everywhere. */
    private boolean takeOldMapOff(FrameContext context) {
        PatchChooser chooser = ground.chooser();
        List<PatchView> old = new ArrayList<>();
        for (PatchView v : views.values()) {
            if (v.showsOtherMap(shader, chooser.bounds(v.patch))) {
                old.add(v);
            }
        }
        old.sort(Comparator.comparing((PatchView v) -> !v.node.isVisible())
                .thenComparingDouble(v -> chooser.distance(context.camera(), v.patch)));
        long until = System.nanoTime() + BARING_NANOS;
        for (PatchView v : old) {
            if (System.nanoTime() > until) {
                return false;
            }
            v.bare();
        }
        isMapReplaced = false;
        return true;
    }

    private boolean fits(PatchWork.Order order) {
        return order.grid().equals(ground.grid())
                && order.frame().equals(frame)
                && order.shader().surface().hasSameTerrain(ground.surface());
    }

    private void take(PatchWork.Result result) {
        Patch patch = result.order().patch();
        PatchView view = views.get(patch);
        boolean isOfOldMap =
                result.order().shader().showsOtherMap(shader, ground.chooser().bounds(patch));
        if (view != null && result.made() == null) {
            if (!isOfOldMap) {
                view.take(result);
            }
        } else if (result.made() != null) {
            if (view != null) {
                patches.getChildren().remove(view.node);
            }
            if (isOfOldMap) {
                result.made().bare();
            }
            views.put(patch, result.made());
            patches.getChildren().add(result.made().node);
            patches.getChildren().removeAll(leaving);
            leaving.clear();
        }
    }

    /** What is missing or out of date, the most useful first: the root, then coarse stand-ins, then by distance. */
    private void collectWork(FrameContext context) {
        toMake.clear();
        PatchChooser chooser = ground.chooser();
        want(ground.grid().root());
        List<Patch> wanted = new ArrayList<>(chooser.wanted());
        for (Patch p : wanted) {
            if (!views.containsKey(p)) {
                Patch up = p;
                for (int i = 0; i < PREVIEW_LEVELS && up.level() < ground.grid().rootLevel(); i++) {
                    up = up.parent();
                }
                if (!views.containsKey(up)) {
                    want(up);
                }
            }
        }
        wanted.sort(Comparator.comparing((Patch p) -> views.containsKey(p))
                .thenComparingDouble(p -> chooser.distance(context.camera(), p)));
        wanted.forEach(this::want);
        chooser.shown().forEach(this::want);
    }

    private void want(Patch p) {
        PatchView view = views.get(p);
        if ((view == null || view.isOutgrown() || !view.isCurrent(paint, shader))
                && !work.isHopeless(p, paint, shader)) {
            toMake.add(p);
        }
    }

    /** @param most how many there may be, until somebody asks again */
    private void orderWork(int most) {
        for (Patch p : toMake) {
            PatchView view = views.get(p);
            int[] painted = view != null && view.isPaintedBy(paint) ? view.painted() : null;
            if (!work.hasRoom(painted != null) || views.size() + work.underWay() >= most) {
                return;
            }
            if (!work.isUnderWay(p)) {
                boolean isNew = view == null || view.isOutgrown();
                work.order(new PatchWork.Order(p, ground.grid(), frame, paint, shader, painted, isNew));
            }
        }
    }

    private void show(FrameContext context) {
        double opacity = model.ground().getOpacity();
        for (Patch p : ground.chooser().shown()) {
            PatchView view = views.get(p);
            if (view != null) {
                view.shownIn(frameNumber);
                view.haze(haze, hazeDistance(context, p), opacity);
            }
        }
        for (PatchView view : views.values()) {
            view.node.setVisible(view.lastShown() == frameNumber);
        }
        if (views.size() > MOST_PATCHES) {
            forgetOldest();
        }
    }

    /** A little beyond the middle: where a patch meets the plain, at its far end, both should be as hazy. */
    private double hazeDistance(FrameContext context, Patch p) {
        Bounds b = ground.chooser().bounds(p);
        double dx = b.centreX() - context.camera().x();
        double dy = b.centreY() - context.camera().y();
        double dz = ground.surface().plainZ() - context.camera().z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz) + FAR_END * Math.min(p.sideM(), WIDEST_FAR_M);
    }

    /** A patch that waits for its neighbours to be shown with them is needed as much as one that is shown. */
    private void forgetOldest() {
        Set<Patch> needed = new HashSet<>(ground.chooser().wanted());
        needed.add(ground.grid().root());
        views.values().stream()
                .filter(v -> v.lastShown() < frameNumber && !needed.contains(v.patch))
                .sorted(Comparator.comparingLong(PatchView::lastShown))
                .limit(views.size() - MOST_PATCHES * 9L / 10)
                .toList()
                .forEach(v -> {
                    views.remove(v.patch);
                    patches.getChildren().remove(v.node);
                });
    }

    @Override
    public boolean isSettled() {
        return settled;
    }
}
