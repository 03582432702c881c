package org.serdica.app.scene.fx;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.LevelChooser;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.app.scene.mesh.TilePalette;
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
    private final MeshView view = new MeshView();
    private final PhongMaterial material = new PhongMaterial();
    private final @Nullable LevelMesh[] meshes = new LevelMesh[LevelChooser.LEVELS];
    private final PhongMaterial skinMaterial = new PhongMaterial();
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
    private final int[] known = {-1, -1, -1, -1};

    TileNode(Tile tile) {
        this.tile = tile;
        view.setMaterial(material);
        view.setVisible(false);
        view.setMouseTransparent(true);
        view.setCullFace(CullFace.NONE);
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
