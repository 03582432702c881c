package org.serdica.app.scene.fx.ground;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.mesh.ground.GroundShader;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.app.scene.mesh.ground.PatchImage;
import org.serdica.app.scene.mesh.ground.PatchMesh;
import org.serdica.model.geo.Bounds;

/**
 * A patch in the scene. Its picture stands in memory outside the heap and in one texture that is written over when the
 * light changes, so that nothing waits for the collector.
 */
final class PatchView {
    static final long BYTES = (long) PatchImage.SIZE * PatchImage.SIZE * 4;

    final Patch patch;
    final MeshView node;
    private final PhongMaterial material = new PhongMaterial();
    private final PixelBuffer<IntBuffer> pixels;
    private int[] painted;
    private PatchWork.Paint paint;
    private GroundShader shader;
    private int hazeStep = -1;
    private double opacity = -1;
    private long lastShown;
    private boolean outgrown;
    private boolean isBare;

    /** Made on a worker's thread: what is not in the scene yet may be touched there. */
    PatchView(PatchWork.Order order, int[] painted, int[] argb) {
        patch = order.patch();
        this.painted = painted;
        paint = order.paint();
        shader = order.shader();
        IntBuffer buffer = ByteBuffer.allocateDirect((int) BYTES)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
        buffer.put(0, argb);
        pixels = new PixelBuffer<>(PatchImage.SIZE, PatchImage.SIZE, buffer, PixelFormat.getIntArgbPreInstance());
        material.setDiffuseMap(new WritableImage(pixels));
        material.setSpecularColor(Color.BLACK);
        GroundSurface surface = shader.surface();
        PatchMesh m = PatchMesh.of(order.grid(), patch, surface);
        node = new MeshView(FxMeshes.mesh(m.points(), m.triangles(), m.textures(), m.triangles()));
        node.setMaterial(material);
        node.setCullFace(CullFace.BACK);
        node.setMouseTransparent(true);
        node.setVisible(false);
        node.setTranslateX(order.frame().toFxX(order.grid().westOf(patch)));
        node.setTranslateY(order.frame().toFxY(surface.plainZ()));
        node.setTranslateZ(order.frame().toFxZ(order.grid().southOf(patch)));
    }

    /** Takes a newer picture of the same patch. */
    void take(PatchWork.Result newer) {
        isBare = false;
        painted = newer.painted();
        paint = newer.order().paint();
        shader = newer.order().shader();
        pixels.getBuffer().put(0, newer.pixels());
        pixels.updateBuffer(b -> null);
    }

    /** Whether its picture has the colours of another map than the newest one. */
    boolean showsOtherMap(GroundShader newest, Bounds where) {
        return !isBare && shader.showsOtherMap(newest, where);
    }

    /** Takes the map off at once; light and shade come back with the next picture. */
    void bare() {
        isBare = true;
        IntBuffer buffer = pixels.getBuffer();
        for (int i = 0; i < painted.length; i++) {
            buffer.put(i, painted[i] | 0xFF000000);
        }
        pixels.updateBuffer(b -> null);
    }

    int[] painted() {
        return painted;
    }

    boolean isPaintedBy(PatchWork.Paint p) {
        return paint.equals(p);
    }

    boolean isCurrent(PatchWork.Paint p, GroundShader s) {
        return shader == s && paint.equals(p);
    }

    /** Its paint is still right though the painter was replaced. */
    void adopt(PatchWork.Paint newer) {
        paint = newer;
    }

    /** It lies in the light as before though that was worked out anew. */
    void adopt(GroundShader newer) {
        shader = newer;
    }

    /** The land under it has another shape now; it stays until it has been made again. */
    void outgrown() {
        outgrown = true;
    }

    boolean isOutgrown() {
        return outgrown;
    }

    void haze(Haze haze, double distanceM, double newOpacity) {
        int step = haze.groundStep(distanceM);
        if (step != hazeStep || newOpacity != opacity) {
            hazeStep = step;
            opacity = newOpacity;
            material.setDiffuseColor(Haze.tint(step, newOpacity));
            material.setSelfIlluminationMap(haze.glow(step, newOpacity));
        }
    }

    void shownIn(long frame) {
        lastShown = frame;
    }

    long lastShown() {
        return lastShown;
    }
}
