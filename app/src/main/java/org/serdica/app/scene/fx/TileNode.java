package org.serdica.app.scene.fx;

import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.paint.PhongMaterial;
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

    private final Tile tile;
    private final MeshView view = new MeshView();
    private final PhongMaterial material = new PhongMaterial();
    private final @Nullable LevelMesh[] meshes = new LevelMesh[LevelChooser.LEVELS];
    private volatile @Nullable TileLevel beingMade;
    private @Nullable TilePalette palette;
    private @Nullable TexelImage texels;
    private int paintedVersion = NEVER_PAINTED;
    private @Nullable LevelMesh shown;
    private int hazeStep = -1;
    private double opacity = -1;
    private byte level = LevelChooser.NONE;
    private long lastShownFrame;

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

    /** Remembers what is being made; called by the thread that begins it. */
    void begun(TileLevel newLevel) {
        beingMade = newLevel;
    }

    boolean isBeingMade() {
        return beingMade != null;
    }

    void finished() {
        beingMade = null;
    }

    @Nullable
    TilePalette palette() {
        return palette;
    }

    @Nullable
    LevelMesh mesh(TileLevel ofLevel) {
        return meshes[ofLevel.ordinal()];
    }

    void put(TileLevel ofLevel, @Nullable LevelMesh mesh) {
        LevelMesh before = meshes[ofLevel.ordinal()];
        meshes[ofLevel.ordinal()] = mesh;
        if (before != null && before == shown) {
            shown = null;
            view.setMesh(null);
            view.setVisible(false);
        }
    }

    /** Triangles at a level: as many as they are, or a guess while they are not made. */
    int triangles(TileLevel ofLevel) {
        LevelMesh known = meshes[ofLevel.ordinal()];
        if (known != null) {
            return known.triangles();
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
            view.setMesh(mesh.mesh());
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

    boolean isShown(LevelMesh mesh) {
        return shown == mesh;
    }

    void air(Haze haze, double distanceM, double newOpacity) {
        int step = Haze.step(distanceM);
        if (step != hazeStep || newOpacity != opacity) {
            hazeStep = step;
            opacity = newOpacity;
            material.setDiffuseColor(Haze.tint(step, newOpacity));
            material.setSelfIlluminationMap(step == 0 ? null : haze.glow(step, newOpacity));
            view.setCullFace(newOpacity < 1 ? CullFace.BACK : CullFace.NONE);
        }
    }
}
