package org.serdica.app.scene.fx.line;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.DrawMode;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/**
 * Lines and dots in the scene that keep their width on the screen. Points are in the scene's coordinates; they are turned to the
 * eye anew in each frame in which something moved.
 */
public final class RibbonMesh {
    private static final int CORNERS = 8;

    private final double halfPixels;
    private final double dotPixels;
    private final double mostDotM;
    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
    private final MeshView node = new MeshView(mesh);
    private double[] segments = new double[0];
    private double[] dots = new double[0];
    private float[] points = new float[0];

    /**
     * @param widthPixels of a line
     * @param dotPixels radius of a dot
     */
    public RibbonMesh(double widthPixels, double dotPixels, Color colour) {
        this(widthPixels, dotPixels, Double.POSITIVE_INFINITY, colour);
    }

    /** @param mostDotM the radius in the scene that a dot does not grow beyond, so that many far away stay apart */
    public RibbonMesh(double widthPixels, double dotPixels, double mostDotM, Color colour) {
        halfPixels = widthPixels / 2;
        this.dotPixels = dotPixels;
        this.mostDotM = mostDotM;
        node.setMaterial(shining(colour));
        node.setCullFace(CullFace.NONE);
        node.setDrawMode(DrawMode.FILL);
        node.setMouseTransparent(true);
        mesh.getTexCoords().setAll(0, 0);
    }

    public MeshView node() {
        return node;
    }

    /** Shines in its own colour whatever the light. */
    public static PhongMaterial shining(Color colour) {
        double a = colour.getOpacity();
        // What covers only in part must be given multiplied by how much it covers, see the facts on transparency.
        Color lit = Color.color(colour.getRed() * a, colour.getGreen() * a, colour.getBlue() * a);
        WritableImage texel = new WritableImage(1, 1);
        texel.getPixelWriter().setColor(0, 0, lit);
        PhongMaterial material = new PhongMaterial(Color.color(0, 0, 0, a));
        material.setSpecularColor(Color.TRANSPARENT);
        material.setSelfIlluminationMap(texel);
        return material;
    }

    /**
     * What to draw from now on.
     *
     * @param newSegments six numbers a segment
     * @param newDots three numbers a dot
     */
    public void draw(double[] newSegments, double[] newDots) {
        segments = newSegments;
        dots = newDots;
        int quads = segments.length / 6;
        int discs = dots.length / 3;
        points = new float[3 * (4 * quads + CORNERS * discs)];
        int[] faces = new int[6 * (2 * quads + (CORNERS - 2) * discs)];
        int k = 0;
        for (int q = 0; q < quads; q++) {
            k = face(faces, k, 4 * q, 4 * q + 1, 4 * q + 2);
            k = face(faces, k, 4 * q + 2, 4 * q + 1, 4 * q + 3);
        }
        for (int d = 0; d < discs; d++) {
            int first = 4 * quads + CORNERS * d;
            for (int i = 1; i < CORNERS - 1; i++) {
                k = face(faces, k, first, first + i, first + i + 1);
            }
        }
        mesh.getFaces().clear();
        mesh.getPoints().setAll(points);
        mesh.getFaces().setAll(faces);
        node.setVisible(faces.length > 0);
    }

    /** Turns everything to the eye. */
    public void face(Eye eye) {
        if (points.length == 0) {
            return;
        }
        int k = 0;
        for (int s = 0; s < segments.length; s += 6) {
            k = eye.ribbon(segments, s, halfPixels, points, k);
        }
        for (int d = 0; d < dots.length; d += 3) {
            k = eye.disc(dots, d, dotPixels, mostDotM, CORNERS, points, k);
        }
        mesh.getPoints().setAll(points);
    }

    private static int face(int[] faces, int k, int a, int b, int c) {
        faces[k] = a;
        faces[k + 2] = b;
        faces[k + 4] = c;
        return k + 6;
    }
}
