package org.serdica.app.scene.fx;

import java.util.BitSet;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.PaletteMesh;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/**
 * Stands for an edited tile until that has meshes of its own: what the tile showed before, less the objects that
 * changed, and these as a body of their own, made at once because it is small.
 */
final class StandIn {
    private final @Nullable TileNode before;
    private final Set<String> changed;
    private final boolean tellsObjects;
    private final MeshView body = new MeshView();
    private boolean made;

    /**
     * @param before what the tile showed, if it showed anything
     * @param changed the objects that differ from that
     * @param tellsObjects whether single objects can be exchanged in it: from afar a tile is one mass
     */
    StandIn(@Nullable TileNode before, Set<String> changed, boolean tellsObjects) {
        this.before = before;
        this.changed = changed;
        this.tellsObjects = tellsObjects;
        body.setMouseTransparent(true);
        body.setCullFace(CullFace.NONE);
        body.setVisible(false);
    }

    @Nullable
    TileNode before() {
        return before;
    }

    Set<String> changed() {
        return changed;
    }

    boolean tellsObjects() {
        return tellsObjects;
    }

    MeshView body() {
        return body;
    }

    boolean showsSkin() {
        return before != null && before.showsSkin();
    }

    /** Makes the body, in the colours of the moment, and takes what it shows out of what stood there before. */
    void make(TileNode node, City city, Look look, int maxLod, TileMesher mesher) {
        if (made || !tellsObjects) {
            return;
        }
        made = true;
        Tile tile = node.tile();
        BitSet objects = members(tile, changed);
        TileMesh mesh = mesher.mesh(city.frame(), tile, maxLod, objects::get);
        if (mesh.triangleCount() > 0) {
            TilePalette palette = TilePalette.of(city, tile);
            node.setPalette(palette, palette.paint(look.colours(tile)), look.version());
            body.setMesh(FxMeshes.of(PaletteMesh.of(city.frame(), tile, mesh, palette), palette.uv()));
            node.dress(body);
        }
        if (before != null) {
            before.cutOut(members(before.tile(), changed), look);
        }
    }

    void show() {
        body.setVisible(body.getMesh() != null);
        if (before != null) {
            before.stay();
        }
    }

    void hide() {
        body.setVisible(false);
        if (before != null) {
            before.hide();
        }
    }

    /** Takes everything out of the scene. */
    void leave() {
        if (body.getParent() instanceof Group group) {
            group.getChildren().remove(body);
        }
        if (before != null && before.view().getParent() instanceof Group group) {
            group.getChildren().remove(before.view());
        }
    }

    /** The objects of those ids with all that belongs to them. */
    private static BitSet members(Tile tile, Set<String> ids) {
        BitSet members = new BitSet(tile.objectCount());
        for (int o = 0; o < tile.objectCount(); o++) {
            if (ids.contains(tile.id(o))) {
                members.set(o, tile.familyEnd(o));
            }
        }
        return members;
    }
}
