package org.serdica.app.scene.fx;

import java.util.BitSet;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.LevelChooser;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** One tile on the screen: the meshes it has so far and which of them is shown. JavaFX thread but where said. */
final class TileNode {
    private static final int NEVER_PAINTED = -1;
    private static final int BLOCK_TRIANGLES = 10;
    private static final int MASS_TRIANGLES = 300;
    private static final double ORDER_STEP_M = 25;

    private final Tile tile;
    private final MeshView view;
    private final PhongMaterial material;
    private final @Nullable LevelMesh[] meshes;
    private final PhongMaterial skinMaterial;
    private volatile boolean beingMade;
    private @Nullable TilePalette palette;
    private @Nullable TexelImage texels;
    private int paintedVersion = NEVER_PAINTED;
    private @Nullable LevelMesh shown;
    private int hazeStep = -1;
    private double opacity = -1;
    private SkinBuild.@Nullable Worn skin;
    private long skinRound;
    private double skinM2;
    private int takings;
    private byte level = LevelChooser.NONE;
    private long lastShownFrame;
    private TileLevel wish = TileLevel.MASS;

    /** Triangles of meshes that have been made, kept for when they are dropped; -1 where none was. */
    private final int[] known;

    private @Nullable StandIn standIn;

    TileNode(Tile tile) {
        this.tile = tile;
        view = new MeshView();
        material = new PhongMaterial();
        meshes = new LevelMesh[LevelChooser.LEVELS];
        skinMaterial = new PhongMaterial();
        known = new int[] {-1, -1, -1, -1};
        view.setMaterial(material);
        view.setVisible(false);
        view.setMouseTransparent(true);
        view.setCullFace(CullFace.NONE);
    }

    private TileNode(Tile tile, TileNode before) {
        this.tile = tile;
        view = before.view;
        material = before.material;
        meshes = before.meshes;
        skinMaterial = before.skinMaterial;
        known = before.known;
        palette = before.palette;
        texels = before.texels;
        paintedVersion = before.paintedVersion;
        shown = before.shown;
        hazeStep = before.hazeStep;
        opacity = before.opacity;
        skin = before.skin;
        skinRound = before.skinRound;
        skinM2 = before.skinM2;
        level = before.level;
        lastShownFrame = before.lastShownFrame;
        wish = before.wish;
        standIn = before.standIn;
    }

    /** The node of a tile with the same geometry: all that is on the screen becomes its own, this one is done with. */
    TileNode heir(Tile same) {
        return new TileNode(same, this);
    }

    Tile tile() {
        return tile;
    }

    MeshView view() {
        return view;
    }

    /** Whether blocks may stand for its objects far away. */
    boolean hasBlocks() {
        return tile.layer() == Layer.BUILDINGS;
    }

    /** Other objects of the tile than before are drawn elsewhere. */
    void tookOthers() {
        takings++;
    }

    /** Grows whenever meshes that leave such objects out have to be made again. */
    int takings() {
        return takings;
    }

    /** Remembers that something is being made; called by the thread that begins it. */
    void begun() {
        beingMade = true;
    }

    boolean isBeingMade() {
        return beingMade;
    }

    void finished() {
        beingMade = false;
    }

    @Nullable
    TilePalette palette() {
        return palette;
    }

    @Nullable
    LevelMesh mesh(TileLevel ofLevel) {
        return meshes[ofLevel.ordinal()];
    }

    SkinBuild.@Nullable Worn skin() {
        return skin;
    }

    void putSkin(SkinBuild.Worn worn) {
        skin = worn;
        skinM2 = worn.texels() * worn.texelM() * worn.texelM();
        skinMaterial.setDiffuseMap(worn.image() == null ? null : worn.image().image());
        hazeStep = -1;
    }

    /** The area of its facades, known since it wore a skin for the first time, or else a guess. */
    double skinM2(double guessM2) {
        return skinM2 > 0 ? skinM2 : guessM2;
    }

    /** Marks the skin as needed in that round of sharing out textures. */
    void keepSkin(long round) {
        skinRound = round;
    }

    boolean isSkinKept(long round) {
        return skinRound == round;
    }

    void dropSkin() {
        SkinBuild.Worn worn = skin;
        if (worn != null) {
            skin = null;
            skinMaterial.setDiffuseMap(null);
            forget(worn.mesh());
        }
    }

    boolean showsSkin() {
        SkinBuild.Worn worn = skin;
        return worn != null && worn.mesh() == shown && view.isVisible();
    }

    void put(TileLevel ofLevel, @Nullable LevelMesh mesh) {
        LevelMesh before = meshes[ofLevel.ordinal()];
        meshes[ofLevel.ordinal()] = mesh;
        if (mesh != null) {
            known[ofLevel.ordinal()] = mesh.triangles();
        }
        forget(before);
    }

    private void forget(@Nullable LevelMesh mesh) {
        if (mesh != null && mesh == shown) {
            shown = null;
            view.setMesh(null);
            view.setVisible(false);
        }
    }

    /** Triangles at a level: as many as they are, or a guess while they are not made. */
    int triangles(TileLevel ofLevel) {
        if (known[ofLevel.ordinal()] >= 0) {
            return known[ofLevel.ordinal()];
        }
        int full = tile.triangleEstimate();
        return switch (ofLevel) {
            case SKIN, FULL -> full;
            case BLOCK -> Math.min(full, tile.objectCount() * BLOCK_TRIANGLES);
            case MASS -> Math.min(full, MASS_TRIANGLES);
        };
    }

    byte level() {
        return level;
    }

    void setLevel(byte newLevel) {
        level = newLevel;
    }

    /** The level it should be shown at now. */
    void wish(TileLevel wished) {
        wish = wished;
    }

    /** Whether a mesh is needed for that frame: it is shown, or what it wears was made from it. */
    boolean isNeeded(TileLevel ofLevel, long frameNumber) {
        LevelMesh mesh = meshes[ofLevel.ordinal()];
        return mesh != null && lastShownFrame == frameNumber && (shown == mesh || wish == ofLevel);
    }

    long lastShownFrame() {
        return lastShownFrame;
    }

    int paintedVersion() {
        return paintedVersion;
    }

    void setPalette(TilePalette newPalette, int[] argb, int version) {
        palette = newPalette;
        texels = new TexelImage(newPalette.width(), newPalette.height(), argb);
        paintedVersion = version;
        material.setDiffuseMap(texels.image());
    }

    void paint(int[] argb, int version) {
        TexelImage image = texels;
        if (image != null && version >= paintedVersion) {
            image.replace(argb);
            paintedVersion = version;
        }
    }

    /** Brings a mesh on the screen. */
    void show(LevelMesh mesh, Frame frame, long frameNumber) {
        lastShownFrame = frameNumber;
        if (shown != mesh) {
            shown = mesh;
            SkinBuild.Worn worn = skin;
            view.setMesh(mesh.mesh());
            view.setMaterial(worn != null && worn.mesh() == mesh ? skinMaterial : material);
        }
        // A city that is still being read may have moved its origin since the mesh was made.
        view.setTranslateX(mesh.frame().originX() - frame.originX());
        view.setTranslateY(frame.originZ() - mesh.frame().originZ());
        view.setTranslateZ(mesh.frame().originY() - frame.originY());
        view.setVisible(mesh.mesh() != null);
    }

    void hide() {
        view.setVisible(false);
        StandIn other = standIn;
        if (other != null) {
            other.hide();
        }
    }

    /** Lets something else stand for it until it has meshes of its own. */
    void standBy(StandIn other) {
        standIn = other;
    }

    @Nullable
    StandIn standIn() {
        return standIn;
    }

    /** Shows what stands for it instead of its own. */
    void showStandIn(StandIn other, long frameNumber) {
        lastShownFrame = frameNumber;
        view.setVisible(false);
        other.show();
    }

    void endStandIn() {
        StandIn other = standIn;
        if (other != null) {
            other.leave();
            standIn = null;
        }
    }

    /** Takes all of it out of the scene. */
    void leave() {
        endStandIn();
        if (view.getParent() instanceof Group group) {
            group.getChildren().remove(view);
        }
    }

    /** Whether it has been on the screen, and would be again at once. */
    boolean isPresentable() {
        return shown != null;
    }

    /** Whether its mesh is one in which single objects can be told apart. */
    boolean showsObjects() {
        return shown != null && shown != meshes[TileLevel.MASS.ordinal()];
    }

    /** Goes on showing what it shows. */
    void stay() {
        view.setVisible(shown != null);
    }

    /** Lets a body wear the colours of this tile. */
    void dress(MeshView body) {
        body.setMaterial(material);
    }

    /** Takes objects out of what is shown; for a node whose tile is no more. */
    void cutOut(BitSet objects, Look look) {
        if (objects.isEmpty()) {
            return;
        }
        LevelMesh mesh = shown;
        if (mesh != null && mesh.objects().length > 0) {
            mesh.collapse(objects);
        } else if (palette != null) {
            int[] rgb = look.colours(tile);
            objects.stream().forEach(o -> rgb[o] = TileSkin.HIDDEN);
            paint(palette.paint(rgb), look.version());
        }
    }

    /** Its colours are no longer those of its objects; the skin is painted again, and stays until then. */
    void fade() {
        SkinBuild.Worn worn = skin;
        if (worn != null) {
            skin = worn.faded();
        }
    }

    /** Takes the sun of now for its skin's, where that shines on it as before. */
    void adoptSun(SunLight before, SunLight now) {
        SkinBuild.Worn worn = skin;
        if (worn != null
                && worn.sun() == before
                && worn.isOwnLight() == worn.under(now).isOwnLight()) {
            skin = worn.under(now);
        }
    }

    void air(Haze haze, double distanceM, double newOpacity) {
        int step = haze.step(distanceM);
        if (step != hazeStep || newOpacity != opacity) {
            hazeStep = step;
            opacity = newOpacity;
            Color tint = Haze.tint(step, newOpacity);
            Image glow = step == 0 ? null : haze.glow(step, newOpacity);
            boolean ownLight = skin != null && skin.isOwnLight();
            material.setDiffuseColor(tint);
            material.setSelfIlluminationMap(glow);
            // A skin that brings its own light keeps its diffuse map: that is where hidden objects are cut out.
            skinMaterial.setDiffuseColor(ownLight ? Color.color(0, 0, 0, newOpacity) : tint);
            skinMaterial.setSelfIlluminationMap(ownLight ? skinMaterial.getDiffuseMap() : glow);
            view.setCullFace(newOpacity < 1 ? CullFace.BACK : CullFace.NONE);
        }
        // Blending needs the far ones first; steps spare JavaFX a new order in every frame.
        view.setViewOrder(newOpacity < 1 ? Math.rint(distanceM / ORDER_STEP_M) : 0);
    }
}
