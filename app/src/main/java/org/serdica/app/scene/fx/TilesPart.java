package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.MeshedSurfaces;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.app.scene.mesh.TileSkinner;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;

/** All polygons of the city that are not painted into the ground, tile by tile. */
final class TilesPart implements ScenePart {
    /** Spent in one frame on texels that come from the background, while the camera moves and while it rests. */
    private static final long PAINT_MOVING_NANOS = 1_500_000;

    private static final long PAINT_RESTING_NANOS = 8_000_000;

    /** What the first picture is made of. */
    private static final int FIRST_TILES = 10;

    private static final TileLevel[] LEVELS = TileLevel.values();

    private final SceneModel model;
    private final FrameStats stats;
    private final Group opaque = new Group();
    private final TileHighlights highlights = new TileHighlights();
    private final Group translucent = new Group();
    private final Map<Tile, TileNode> nodes = new LinkedHashMap<>();
    private final TileSuccession succession = new TileSuccession(nodes, this::group);
    private final TileSkins skins = new TileSkins();
    private final TileStage stage;
    private final MeshWorkers workers =
            new MeshWorkers(Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4));
    private final TilePainting painting = new TilePainting();
    private TileWork.@Nullable Done held;
    private City city;
    private Look look;
    private TileStage.Editions editions = new TileStage.Editions(0, 0);
    private Set<Tile> highlighted = Set.of();
    private boolean recount;
    private boolean rearrange = true;
    private boolean highlightChanged;
    private long residentTriangles;
    private int residentMeshes;
    private CameraPose camera;

    TilesPart(SceneModel model, Haze haze, FrameStats stats) {
        this.model = model;
        this.stats = stats;
        city = City.empty(model.city().frame());
        camera = model.cameraProperty().get();
        // They let through what is drawn before them.
        translucent.getChildren().add(highlights.node());
        stage = new TileStage(model, haze, skins);
        look = new Look(
                0, 0, model.colouringProperty().get(), model.filterProperty().get(), Map.of(), Map.of(), null);
        model.colouringProperty().addListener((Observable o) -> repaintAll());
        model.filterProperty().addListener((Observable o) -> {
            editions = new TileStage.Editions(editions.full(), editions.mass() + 1);
            repaintAll();
        });
        model.lodProperty().addListener((Observable o) -> {
            editions = new TileStage.Editions(editions.full() + 1, editions.mass());
            rearrange = true;
        });
        model.openedProperty().addListener((o, before, now) -> takeOut(now.taken()));
        model.selection().addListener((SetChangeListener<String>) change -> highlightChanged = true);
        model.hoveredProperty().addListener((Observable o) -> highlightChanged = true);
        model.draggingProperty().addListener((Observable o) -> rearrange = true);
        for (Layer layer : Layer.values()) {
            model.layer(layer).visibleProperty().addListener((Observable o) -> rearrange = true);
            model.layer(layer).opacityProperty().addListener((Observable o) -> regroup(layer));
        }
    }

    /** All in sight is looked at again in the next frame. */
    void rearrange() {
        rearrange = true;
    }

    @Override
    public Node node() {
        return opaque;
    }

    /** Tiles of layers that one can see through; to be drawn after all else. */
    Node translucentNode() {
        return translucent;
    }

    void wear(TileSkinner skinner) {
        skins.wear(skinner);
        rearrange = true;
    }

    void follow(SunLight sun, Bounds where) {
        skins.follow(sun, where, nodes.values());
        rearrange = true;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        city = now;
        rearrange = true;
        recount = true;
        Set<Tile> kept = new HashSet<>(now.tiles());
        Set<Node> gone = new HashSet<>();
        nodes.values().forEach(TileNode::endStandIn);
        nodes.values().removeIf(node -> !kept.contains(node.tile()) && gone.add(node.view()));
        List<Node> newOpaque = new ArrayList<>();
        List<Node> newTranslucent = new ArrayList<>();
        for (Tile tile : now.tiles()) {
            if (MeshedSurfaces.has(tile.layer()) && !nodes.containsKey(tile)) {
                TileNode node = new TileNode(tile);
                nodes.put(tile, node);
                (group(tile.layer()) == opaque ? newOpaque : newTranslucent).add(node.view());
            }
        }
        // In one go: JavaFX looks through all children for each single one that is taken out.
        exchange(opaque, gone, newOpaque);
        exchange(translucent, gone, newTranslucent);
        dropOldLook();
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        if (!before.frame().equals(now.frame())) {
            cityChanged(before, now, frame);
            return;
        }
        city = now;
        rearrange = true;
        recount = true;
        List<TileNode> recoloured = succession.follow(effects);
        if (!recoloured.isEmpty() && look.colouring() != Colouring.PLAIN) {
            recoloured.forEach(TileNode::fade);
            painting.repaint(recoloured, look, TilePainting.FEW_NANOS);
        }
        dropOldLook();
    }

    /** A look that still names objects of the old city would keep all of it in memory. */
    private void dropOldLook() {
        highlightChanged |= !model.selection().isEmpty() || !look.selected().isEmpty() || look.hovered() != null;
    }

    private static void exchange(Group group, Set<Node> gone, List<Node> added) {
        if (!gone.isEmpty()) {
            group.getChildren().removeIf(gone::contains);
        }
        group.getChildren().addAll(added);
    }

    private Group group(Layer layer) {
        return model.layer(layer).getOpacity() < 1 ? translucent : opaque;
    }

    private void regroup(Layer layer) {
        rearrange = true;
        Group to = group(layer);
        Group from = to == opaque ? translucent : opaque;
        List<Node> moving = nodes.values().stream()
                .filter(n -> n.tile().layer() == layer)
                .<Node>map(TileNode::view)
                .filter(v -> v.getParent() == from)
                .toList();
        from.getChildren().removeAll(moving);
        to.getChildren().addAll(moving);
    }

    private void repaintAll() {
        look = new Look(
                look.version() + 1,
                look.colourVersion() + 1,
                model.colouringProperty().get(),
                model.filterProperty().get(),
                look.taken(),
                look.selected(),
                look.hovered());
        painting.repaint(nearestFirst(nodes.values()), look, TilePainting.ALL_NANOS);
        rearrange = true;
    }

    /** Leaves other objects to others; only their tiles are touched. */
    private void takeOut(Map<Tile, BitSet> taken) {
        Map<Tile, BitSet> before = look.taken();
        look = new Look(
                look.version() + 1,
                look.colourVersion(),
                look.colouring(),
                look.filter(),
                taken,
                look.selected(),
                look.hovered());
        Set<Tile> touched = new HashSet<>(before.keySet());
        touched.addAll(taken.keySet());
        List<TileNode> changed = new ArrayList<>();
        for (Tile tile : touched) {
            TileNode node = nodes.get(tile);
            if (node != null && !Objects.equals(before.get(tile), taken.get(tile))) {
                node.tookOthers();
                changed.add(node);
            }
        }
        painting.repaint(nearestFirst(changed), look, TilePainting.FEW_NANOS);
        rearrange |= !changed.isEmpty();
    }

    private List<TileNode> nearestFirst(Collection<TileNode> some) {
        List<TileNode> sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparing((TileNode n) -> !n.view().isVisible())
                .thenComparingDouble(n -> TileStage.distance(camera, n.tile().bounds())));
        return sorted;
    }

    /** Only tiles with a selected or hovered object, now or before, are painted again. */
    private void repaintHighlights() {
        Map<Tile, BitSet> selected = new HashMap<>();
        for (String id : model.selection()) {
            city.find(id).ifPresent(o -> selected.computeIfAbsent(o.tile(), t -> new BitSet())
                    .set(o.index(), o.tile().familyEnd(o.index())));
        }
        String hoveredId = model.hoveredProperty().get();
        CityObject hovered = hoveredId.isEmpty() ? null : city.find(hoveredId).orElse(null);
        look = new Look(
                look.version() + 1,
                look.colourVersion(),
                look.colouring(),
                look.filter(),
                look.taken(),
                selected,
                hovered);
        Set<Tile> touched = new HashSet<>(highlighted);
        Set<Tile> now = new HashSet<>(selected.keySet());
        if (hovered != null) {
            now.add(hovered.tile());
        }
        touched.addAll(now);
        highlighted = now;
        List<TileNode> some = new ArrayList<>();
        for (Tile tile : touched) {
            TileNode node = nodes.get(tile);
            if (node != null) {
                some.add(node);
            }
        }
        painting.repaint(nearestFirst(some), look, TilePainting.FEW_NANOS);
    }

    @Override
    public void frame(FrameContext context) {
        camera = context.camera();
        if (highlightChanged) {
            highlightChanged = false;
            repaintHighlights();
        }
        succession.makeBodies(city, look, model.lodProperty().get().maxLod());
        painting.apply(System.nanoTime() + (context.moving() ? PAINT_MOVING_NANOS : PAINT_RESTING_NANOS));
        takeBuilt(context.budget());
        boolean changed = rearrange || context.moving();
        if (context.moving() || rearrange) {
            rearrange = false;
            stage.arrange(context, city, nodes.values(), editions, look, residentTriangles);
            workers.want(stage.wanted(), context.first() ? FIRST_TILES : Integer.MAX_VALUE);
            if (recount) {
                recount = false;
                countResidents();
            }
            recount = stage.release(nodes.values(), residentTriangles);
            stats.drawn(stage.drawnTriangles(), residentMeshes, residentTriangles);
        }
        highlights.follow(city, look, nodes, model.lodProperty().get().maxLod(), changed);
        highlights.approach(camera, city.frame());
    }

    private void takeBuilt(UploadBudget budget) {
        while (true) {
            TileWork.Done next = held != null ? held : workers.poll();
            held = next;
            if (next == null || !budget.take(next.bytes())) {
                return;
            }
            held = null;
            take(next);
        }
    }

    private void take(TileWork.Done next) {
        TileNode node = next.node();
        node.finished();
        rearrange = true;
        recount = true;
        if (nodes.get(node.tile()) != node) {
            return;
        }
        stats.uploaded(next.bytes());
        if (next instanceof SkinBuild.Skinned skinned) {
            node.putSkin(skinned.worn());
        } else if (next instanceof MeshBuild.Built built) {
            take(node, built);
        }
    }

    private void take(TileNode node, MeshBuild.Built next) {
        int[] texels = next.texels();
        if (node.palette() == null) {
            int[] argb = texels == null ? next.palette().paint(look.colours(node.tile())) : texels;
            node.setPalette(next.palette(), argb, next.build().look().version());
            if (next.build().look().version() < look.version()) {
                painting.repaint(List.of(node), look, TilePainting.FEW_NANOS);
            }
        }
        node.put(next.build().level(), next.mesh());
    }

    private void countResidents() {
        residentTriangles = 0;
        residentMeshes = 0;
        for (TileNode node : nodes.values()) {
            for (TileLevel level : LEVELS) {
                LevelMesh mesh = node.mesh(level);
                if (mesh != null) {
                    residentTriangles += mesh.triangles();
                    residentMeshes++;
                }
            }
        }
    }

    boolean isRepainted() {
        return painting.isIdle() && !highlightChanged;
    }

    @Override
    public boolean isSettled() {
        return !rearrange
                && !highlightChanged
                && held == null
                && stage.isComplete()
                && workers.isIdle()
                && painting.isIdle();
    }
}
