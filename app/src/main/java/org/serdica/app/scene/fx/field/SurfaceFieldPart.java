package org.serdica.app.scene.fx.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.app.scene.mesh.facade.SurfaceField;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** A map on the walls and roofs of the buildings near the camera. */
public final class SurfaceFieldPart implements ScenePart {
    /** Further away a facade is a few pixels, and blocks stand for buildings. */
    private static final double REACH_M = 2_500;

    private static final long TAKING_NANOS = 2_000_000;

    private final SceneModel model;
    private final Haze haze;
    private final Group root = new Group();
    private final Map<Tile, FieldOverlay> overlays = new LinkedHashMap<>();
    private final NewestWork work;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();
    private final TileMesher mesher = new TileMesher();
    private @Nullable SurfaceField field;
    private volatile long order;
    private City city;
    private int edition;
    private boolean disturbed = true;
    private boolean settled = true;

    /** What is to be made for one tile; places are kept where they are known. */
    private record Order(
            Tile tile, SurfaceField field, @Nullable FacadeSamples known, int edition) {}

    private record Made(Order order, FacadeSamples samples, int[] texels) {}

    /** @param fxThread runs things on the JavaFX thread */
    public SurfaceFieldPart(SceneModel model, Haze haze, Executor fxThread) {
        this.model = model;
        this.haze = haze;
        city = City.empty(model.city().frame());
        work = new NewestWork("surface-field", fxThread);
        root.setMouseTransparent(true);
        model.filterProperty().addListener((Observable o) -> outdate());
        model.lodProperty().addListener((Observable o) -> outdate());
        model.openedProperty().addListener((Observable o) -> outdate());
        model.draggingProperty().addListener((Observable o) -> disturbed = true);
        model.layer(Layer.BUILDINGS).visibleProperty().addListener((Observable o) -> disturbed = true);
    }

    /** Lays a map over the buildings, or takes it away; where the last one lies it stays until the new one is ready. */
    public void show(@Nullable SurfaceField map) {
        field = map;
        disturbed = true;
    }

    private void outdate() {
        edition++;
        disturbed = true;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        boolean samePlace = before.frame().equals(now.frame());
        city = now;
        disturbed = true;
        if (!overlays.isEmpty()) {
            Set<Tile> kept = samePlace ? new HashSet<>(now.tiles()) : Set.of();
            drop(overlays.keySet().stream().filter(t -> !kept.contains(t)).toList());
        }
    }

    private void drop(List<Tile> gone) {
        for (Tile tile : gone) {
            FieldOverlay overlay = overlays.remove(tile);
            if (overlay != null) {
                root.getChildren().remove(overlay.view());
            }
        }
    }

    @Override
    public void frame(FrameContext context) {
        SurfaceField map = field;
        boolean visible = map != null && model.layer(Layer.BUILDINGS).isVisible();
        root.setVisible(visible);
        if (map == null || !visible) {
            order++;
            made.clear();
            drop(List.copyOf(overlays.keySet()));
            settled = true;
            return;
        }
        boolean fresh = takeMade(context);
        if (!fresh && !context.moving() && !disturbed) {
            settled = work.isIdle() && made.isEmpty();
            return;
        }
        // While places are being looked at in order, what comes back is no reason to begin again.
        boolean anew = context.moving() || disturbed;
        disturbed = false;
        arrange(context, map, anew);
    }

    private boolean takeMade(FrameContext context) {
        boolean fresh = false;
        long until = System.nanoTime() + TAKING_NANOS;
        while (!made.isEmpty() && System.nanoTime() < until) {
            FacadeSamples next = made.peek().samples();
            if (!context.budget().take(4L * next.width() * next.height())) {
                break;
            }
            take(made.remove());
            fresh = true;
        }
        return fresh;
    }

    private void take(Made next) {
        Tile tile = next.order().tile();
        FieldOverlay overlay = overlays.get(tile);
        if (overlay == null || overlay.samples() != next.samples()) {
            drop(List.of(tile));
            overlay = new FieldOverlay(next.samples(), next.order().edition());
            overlays.put(tile, overlay);
            root.getChildren().add(overlay.view());
        }
        overlay.show(next.order().field(), next.texels());
    }

    /** Shows what is in sight and orders what is missing there, the nearest first. */
    private void arrange(FrameContext context, SurfaceField map, boolean anew) {
        List<Order> missing = new ArrayList<>();
        Set<Tile> gone = new HashSet<>(overlays.keySet());
        CameraPose camera = context.camera();
        for (Tile tile : city.tiles()) {
            Bounds box = tile.bounds();
            if (tile.layer() != Layer.BUILDINGS
                    || !map.bounds().intersectsPlan(box)
                    || distance(camera, box) > REACH_M) {
                continue;
            }
            gone.remove(tile);
            FieldOverlay overlay = overlays.get(tile);
            boolean seen = context.frustum().sees(box);
            FieldOverlay whole = overlay != null && overlay.isOf(edition) ? overlay : null;
            if (overlay != null) {
                overlay.view().setVisible(seen && whole != null);
                overlay.air(haze, distance(camera, box));
            }
            if (seen && (whole == null || !whole.shows(map))) {
                missing.add(new Order(tile, map, whole == null ? null : whole.samples(), edition));
            }
        }
        drop(List.copyOf(gone));
        // A building that is being dragged leaves its map behind until it is let go.
        if (!model.isDragging() && !missing.isEmpty() && (anew || work.isIdle())) {
            missing.sort(
                    Comparator.comparingDouble(o -> distance(camera, o.tile().bounds())));
            order(missing);
        }
        settled = missing.isEmpty() && work.isIdle() && made.isEmpty();
    }

    private static double distance(CameraPose camera, Bounds box) {
        double dx = Math.max(0, Math.max(box.minX() - camera.x(), camera.x() - box.maxX()));
        double dy = Math.max(0, Math.max(box.minY() - camera.y(), camera.y() - box.maxY()));
        double dz = Math.max(0, camera.z() - box.maxZ());
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void order(List<Order> missing) {
        long number = ++order;
        City of = city;
        int maxLod = model.lodProperty().get().maxLod();
        ObjectFilter filter = model.filterProperty().get();
        var taken = model.openedProperty().get().taken();
        ObjectFilter shown = (tile, object) -> {
            var out = taken.get(tile);
            return filter.test(tile, object) && (out == null || !out.get(object));
        };
        work.submit(
                () -> {
                    for (Order next : missing) {
                        // A newer order knows better what is wanted.
                        if (order != number) {
                            return false;
                        }
                        made.add(make(next, of, maxLod, shown));
                    }
                    return true;
                },
                done -> disturbed = true);
    }

    private Made make(Order next, City of, int maxLod, ObjectFilter shown) {
        Tile tile = next.tile();
        FacadeSamples known = next.known();
        FacadeSamples samples = next.field()
                .places(tile)
                .orElseGet(() -> known != null
                        ? known
                        : FacadeSamples.of(
                                tile,
                                mesher.mesh(of.frame(), tile, maxLod),
                                of.frame(),
                                FacadeSamples.USUAL_SPACING_M));
        int[] argb = new int[samples.count()];
        next.field().colours(tile, samples, argb);
        for (int i = 0; i < argb.length; i++) {
            if (!shown.test(tile, samples.object(i))) {
                argb[i] = 0;
            }
        }
        return new Made(next, samples, samples.picture(argb));
    }

    @Override
    public boolean isSettled() {
        return settled;
    }
}
