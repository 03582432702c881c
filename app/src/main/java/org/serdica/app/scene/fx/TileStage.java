package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.LodChoice;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.LevelChooser;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** Decides for every frame which tiles are on the screen and how finely, and what should be made for that. */
final class TileStage {
    static final int DRAWN_TRIANGLES = 2_000_000;

    /** What may lie ready in meshes, drawn or not, where little is drawn: 200 bytes each in JavaFX and below it. */
    private static final long RESIDENT_TRIANGLES = 1_200_000;

    /** Wanted later than any mesh in sight. */
    private static final double SKINS = 1e5;

    /** Wanted later than anything in sight, in metres of distance. */
    private static final double OUT_OF_SIGHT = 1e6;

    /** Tiles so near are made ready even where the camera does not look. */
    private static final double AROUND_M = 500;

    /** A tile that shows something already can wait longer. */
    private static final double HAS_STAND_IN = 3;

    private static final TileLevel[] LEVELS = TileLevel.values();

    private final SceneModel model;
    private final Haze haze;
    private final TileSkins skins;
    private final LevelChooser chooser = new LevelChooser(DRAWN_TRIANGLES);
    private final List<TileNode> inSight = new ArrayList<>();
    private final List<TileWork> wanted = new ArrayList<>();
    private double[] distance = new double[64];
    private int[] triangles = new int[64 * LevelChooser.LEVELS];
    private byte[] level = new byte[64];
    private int drawnTriangles;
    private long frameNumber;

    TileStage(SceneModel model, Haze haze, TileSkins skins) {
        this.model = model;
        this.haze = haze;
        this.skins = skins;
    }

    /** What meshes are made for now. */
    record Editions(int full, int mass) {
        int of(TileLevel ofLevel, TileNode node) {
            return ofLevel == TileLevel.MASS ? mass + node.takings() : full;
        }

        /** Skins leave out what is drawn elsewhere; both numbers only grow, so their sum tells one state from another. */
        int ofSkin(TileNode node) {
            return full + node.takings();
        }
    }

    int drawnTriangles() {
        return drawnTriangles;
    }

    /** Shows and hides; what could not be shown as wished is in {@link #wanted()} afterwards. */
    void arrange(
            FrameContext context,
            City city,
            Collection<TileNode> nodes,
            Editions editions,
            Look look,
            long residentTriangles) {
        frameNumber++;
        wanted.clear();
        gather(context, nodes);
        chooser.choose(inSight.size(), distance, triangles, context.pixelsPerRadian(), level);
        drawnTriangles = 0;
        skins.begin();
        for (int i = 0; i < inSight.size(); i++) {
            TileNode node = inSight.get(i);
            node.setLevel(level[i]);
            present(node, i, city, editions, look, context.camera());
        }
        skins.arrange(
                nodes,
                city,
                model.lodProperty().get().maxLod(),
                editions,
                look,
                context.pixelsPerRadian(),
                wanted,
                SKINS);
        boolean room = residentTriangles < bearable() * 2 / 3;
        wishForTheRest(nodes, city, editions, look, context.camera(), room ? AROUND_M : 0);
    }

    List<TileWork> wanted() {
        return wanted;
    }

    /** Whether everything in sight is there as it should be. */
    boolean isComplete() {
        return wanted.stream().noneMatch(w -> w.urgency() < OUT_OF_SIGHT);
    }

    private void gather(FrameContext context, Collection<TileNode> nodes) {
        inSight.clear();
        if (distance.length < nodes.size()) {
            distance = Arrays.copyOf(distance, nodes.size() * 2);
            level = Arrays.copyOf(level, nodes.size() * 2);
            triangles = Arrays.copyOf(triangles, nodes.size() * 2 * LevelChooser.LEVELS);
        }
        boolean coarse = model.lodProperty().get() != LodChoice.LOD0;
        for (TileNode node : nodes) {
            Bounds b = node.tile().bounds();
            if (!model.layer(node.tile().layer()).isVisible()
                    || !context.frustum().sees(b)) {
                node.hide();
                continue;
            }
            int i = inSight.size();
            inSight.add(node);
            distance[i] = distance(context.camera(), b);
            level[i] = node.level();
            boolean blocks = coarse && node.hasBlocks();
            for (TileLevel l : LEVELS) {
                triangles[i * LevelChooser.LEVELS + l.ordinal()] = node.triangles(blocks ? l : TileLevel.FULL);
            }
        }
    }

    static double distance(CameraPose camera, Bounds b) {
        double dx = Math.max(0, Math.max(b.minX() - camera.x(), camera.x() - b.maxX()));
        double dy = Math.max(0, Math.max(b.minY() - camera.y(), camera.y() - b.maxY()));
        double dz = Math.max(0, Math.max(b.minZ() - camera.z(), camera.z() - b.maxZ()));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void present(TileNode node, int i, City city, Editions editions, Look look, CameraPose camera) {
        if (level[i] == LevelChooser.NONE) {
            node.hide();
            return;
        }
        TileLevel wish =
                node.hasBlocks() && model.lodProperty().get() != LodChoice.LOD0 ? LEVELS[level[i]] : TileLevel.FULL;
        node.wish(wish);
        LevelMesh exact = node.mesh(wish);
        boolean fresh = exact != null && exact.edition() == editions.of(wish, node);
        LevelMesh mesh = exact != null ? exact : standIn(node, wish);
        StandIn standIn = node.standIn();
        if (wish == TileLevel.FULL && !mustWait(node)) {
            skins.consider(node, distance[i]);
        }
        SkinBuild.Worn worn =
                mesh != null && wish == TileLevel.FULL ? skins.worn(node, editions.ofSkin(node), look) : null;
        boolean dressed = worn != null || standIn == null || !standIn.showsSkin() || !skins.expects(node);
        if (standIn != null && exact != null && dressed) {
            node.endStandIn();
        }
        if (standIn != null && !(exact != null && dressed)) {
            node.showStandIn(standIn, frameNumber);
            air(node, camera);
        } else if (mesh == null) {
            node.hide();
        } else {
            node.show(worn == null ? mesh : worn.mesh(), city.frame(), frameNumber);
            air(node, camera);
            drawnTriangles += mesh.triangles();
        }
        if (!fresh) {
            double urgency = distance[i] * (mesh == null ? 1 : HAS_STAND_IN);
            wish(node, wish, city, editions, look, urgency);
        }
    }

    private void air(TileNode node, CameraPose camera) {
        node.air(
                haze,
                distanceToMiddle(camera, node.tile().bounds()),
                model.layer(node.tile().layer()).getOpacity());
    }

    /** While something is dragged, a mesh of its tile would be out of date before it is made. */
    private boolean mustWait(TileNode node) {
        return node.standIn() != null && model.isDragging();
    }

    /** The nearest other level that is there: finer if the triangles allow it, else coarser. */
    private @Nullable LevelMesh standIn(TileNode node, TileLevel wish) {
        for (int l = wish.ordinal() - 1; l > 0; l--) {
            LevelMesh finer = node.mesh(LEVELS[l]);
            if (finer != null && drawnTriangles + finer.triangles() < chooser.limit() / 2) {
                return finer;
            }
        }
        for (int l = wish.ordinal() + 1; l < LEVELS.length; l++) {
            LevelMesh coarser = node.mesh(LEVELS[l]);
            if (coarser != null) {
                return coarser;
            }
        }
        return null;
    }

    private void wish(TileNode node, TileLevel wish, City city, Editions editions, Look look, double urgency) {
        if (node.isBeingMade() || mustWait(node)) {
            return;
        }
        int maxLod = model.lodProperty().get().maxLod();
        wanted.add(new MeshBuild(node, wish, city, maxLod, editions.of(wish, node), look, node.palette(), urgency));
    }

    /**
     * Out of sight, too, every tile gets its coarsest mesh, and near ones their finest, so that turning round shows neither
     * holes nor houses that grow.
     */
    private void wishForTheRest(
            Collection<TileNode> nodes, City city, Editions editions, Look look, CameraPose camera, double aroundM) {
        for (TileNode node : nodes) {
            double distanceM = distance(camera, node.tile().bounds());
            if (node.hasBlocks() && node.mesh(TileLevel.MASS) == null) {
                wish(node, TileLevel.MASS, city, editions, look, OUT_OF_SIGHT + distanceM);
            } else if (distanceM < aroundM && node.mesh(TileLevel.FULL) == null) {
                wish(node, TileLevel.FULL, city, editions, look, 2 * OUT_OF_SIGHT + distanceM);
            }
        }
    }

    /** What may lie ready now: what is drawn, and half as much for where the camera turns next. */
    private long bearable() {
        return Math.max(RESIDENT_TRIANGLES, drawnTriangles * 3L / 2);
    }

    private static double distanceToMiddle(CameraPose c, Bounds b) {
        double dx = b.centreX() - c.x();
        double dy = b.centreY() - c.y();
        double dz = b.centreZ() - c.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /**
     * Drops meshes that are not needed, those unseen for longest first, until what is left is bearable; says whether any
     * was dropped.
     */
    boolean release(Collection<TileNode> nodes, long residentTriangles) {
        long bearable = bearable();
        if (residentTriangles <= bearable) {
            return false;
        }
        long left = residentTriangles;
        List<TileNode> oldest = new ArrayList<>(nodes);
        oldest.sort(Comparator.comparingLong(TileNode::lastShownFrame));
        for (TileNode node : oldest) {
            for (TileLevel l : List.of(TileLevel.FULL, TileLevel.BLOCK)) {
                LevelMesh mesh = node.mesh(l);
                if (mesh != null && mesh.triangles() > 0 && !node.isNeeded(l, frameNumber)) {
                    node.put(l, null);
                    left -= mesh.triangles();
                }
            }
            if (left <= bearable * 9 / 10) {
                break;
            }
        }
        return left < residentTriangles;
    }
}
