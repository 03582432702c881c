package org.serdica.app.scene.fx.ground;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.ground.BridgeDeck;
import org.serdica.app.scene.mesh.ground.PatchImage;

/** The street on one bridge; a mesh with a picture while it is near enough to be seen, and nothing at all otherwise. */
final class BridgeRibbon {
    final BridgeDeck deck;
    private @Nullable MeshView view;
    private @Nullable PhongMaterial material;
    private @Nullable WritableImage picture;
    private @Nullable SunLight litBy;
    private double distanceM;

    BridgeRibbon(BridgeDeck deck) {
        this.deck = deck;
    }

    /** Measures how far it is from the camera. */
    void approach(FrameContext context) {
        PatchImage area = deck.area();
        double dx = area.west() + area.sideM() / 2 - context.camera().x();
        double dy = area.north() - area.sideM() / 2 - context.camera().y();
        double dz = deck.topZ() - context.camera().z();
        distanceM = Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    double distanceM() {
        return distanceM;
    }

    /** Its length on the screen, about. */
    double pixels(FrameContext context) {
        return deck.area().sideM() * context.pixelsPerRadian() / Math.max(1, distanceM);
    }

    boolean isShown() {
        return view != null;
    }

    boolean isLitBy(SunLight sun) {
        return litBy == sun;
    }

    /** Shows a picture of it, on a mesh that is made if there is none; the mesh is given back if it is new. */
    @Nullable
    MeshView show(int[] argb, SunLight sun) {
        litBy = sun;
        WritableImage image = picture;
        MeshView made = null;
        if (image == null) {
            image = new WritableImage(PatchImage.SIZE, PatchImage.SIZE);
            picture = image;
            PhongMaterial street = new PhongMaterial(Color.WHITE);
            street.setSpecularColor(Color.BLACK);
            street.setDiffuseMap(image);
            material = street;
            made = new MeshView(FxMeshes.mesh(deck.points(), deck.triangles(), deck.textures(), deck.triangles()));
            made.setMaterial(street);
            made.setCullFace(CullFace.BACK);
            made.setMouseTransparent(true);
            view = made;
        }
        int n = PatchImage.SIZE;
        image.getPixelWriter().setPixels(0, 0, n, n, PixelFormat.getIntArgbInstance(), argb, 0, n);
        return made;
    }

    /** Takes mesh and picture away; what was shown is given back. */
    @Nullable
    MeshView drop() {
        MeshView before = view;
        view = null;
        material = null;
        picture = null;
        litBy = null;
        return before;
    }

    void air(Haze haze) {
        int step = haze.step(distanceM);
        PhongMaterial street = material;
        if (street != null && street.getSelfIlluminationMap() != haze.glow(step, 1)) {
            street.setDiffuseColor(Haze.tint(step, 1));
            street.setSelfIlluminationMap(haze.glow(step, 1));
        }
    }
}
