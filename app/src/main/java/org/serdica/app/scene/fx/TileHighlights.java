package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/**
 * Selected and hovered objects of tiles that wear a skin, as bodies of their own in front of it: a skin takes too long to
 * paint again for every move of the pointer. Tiles in palette colours need none of this.
 */
final class TileHighlights {
    /** The share of its distance that a body is moved towards the camera, so that the skin behind does not show through. */
    private static final double APPROACH = 0.0015;

    private static final double OPACITY = 0.6;
    private static final float[] ANY_UV = {0.5f, 0.5f};

    private final Group node = new Group();
    private final TileMesher mesher = new TileMesher();
    private final List<MeshView> bodies = new ArrayList<>();
    private final Set<Tile> skinned = new HashSet<>();
    private @Nullable Look shownLook;

    Node node() {
        return node;
    }

    /** @param rearranged whether tiles may show other meshes than before */
    void follow(City city, Look look, Map<Tile, TileNode> nodes, int maxLod, boolean rearranged) {
        if (look == shownLook && !(rearranged && skinsChanged(look, nodes))) {
            return;
        }
        shownLook = look;
        skinned.clear();
        bodies.clear();
        look.selected()
                .forEach((tile, chosen) -> add(city.frame(), tile, look, nodes, maxLod, chosen::get, FxColours.ACCENT));
        CityObject under = look.hovered();
        if (under != null) {
            BitSet chosen = look.selected().get(under.tile());
            if (chosen == null || !chosen.get(under.index())) {
                int end = under.tile().familyEnd(under.index());
                add(
                        city.frame(),
                        under.tile(),
                        look,
                        nodes,
                        maxLod,
                        o -> o >= under.index() && o < end,
                        FxColours.HOVER);
            }
        }
        if (!bodies.isEmpty() || !node.getChildren().isEmpty()) {
            node.getChildren().setAll(bodies);
        }
    }

    /** Whether other tiles with highlighted objects wear a skin than when the bodies were made. */
    private boolean skinsChanged(Look look, Map<Tile, TileNode> nodes) {
        CityObject under = look.hovered();
        boolean changed = under != null && differs(under.tile(), nodes);
        for (Tile tile : look.selected().keySet()) {
            changed |= differs(tile, nodes);
        }
        return changed;
    }

    private boolean differs(Tile tile, Map<Tile, TileNode> nodes) {
        TileNode shown = nodes.get(tile);
        return skinned.contains(tile) != (shown != null && shown.showsSkin());
    }

    private void add(
            Frame frame, Tile tile, Look look, Map<Tile, TileNode> nodes, int maxLod, IntPredicate objects, int rgb) {
        TileNode shown = nodes.get(tile);
        if (shown == null || !shown.showsSkin()) {
            return;
        }
        skinned.add(tile);
        BitSet away = look.taken().get(tile);
        TileMesh mesh = mesher.mesh(frame, tile, maxLod, away == null ? objects : o -> objects.test(o) && !away.get(o));
        if (mesh.triangleCount() == 0) {
            return;
        }
        MeshView body =
                new MeshView(FxMeshes.mesh(mesh.points(), mesh.corner(), ANY_UV, new int[mesh.corner().length]));
        // The skin shines through, so that roof and windows are still read; two faces over each other would tint twice.
        body.setMaterial(new PhongMaterial(through(rgb)));
        body.setCullFace(CullFace.BACK);
        body.setMouseTransparent(true);
        bodies.add(body);
    }

    /** JavaFX lays colours over each other as if they had been multiplied by their opacity before. */
    private static Color through(int rgb) {
        Color full = FxColours.of(rgb);
        return Color.color(full.getRed() * OPACITY, full.getGreen() * OPACITY, full.getBlue() * OPACITY, OPACITY);
    }

    /** Keeps the bodies a little nearer to the camera than what they cover. */
    void approach(CameraPose camera, Frame frame) {
        FxFrame fx = FxFrame.of(frame);
        for (MeshView body : bodies) {
            double cx = body.getBoundsInLocal().getCenterX();
            double cy = body.getBoundsInLocal().getCenterY();
            double cz = body.getBoundsInLocal().getCenterZ();
            body.setTranslateX((fx.toFxX(camera.x()) - cx) * APPROACH);
            body.setTranslateY((fx.toFxY(camera.z()) - cy) * APPROACH);
            body.setTranslateZ((fx.toFxZ(camera.y()) - cz) * APPROACH);
        }
    }
}
