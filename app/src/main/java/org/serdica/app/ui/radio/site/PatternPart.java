package org.serdica.app.ui.radio.site;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Rotate;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.colour.Ramp;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.radio.network.Sector;

/**
 * An antenna's pattern as a surface about the antenna: as far out as it is strong, down to 30 dB below its peak, and in
 * the colours of levels. It is made looking north and turned to the azimuth, so that turning costs nothing.
 */
final class PatternPart implements ScenePart {
    private static final int STEP_DEG = 4;
    private static final int COLUMNS = 360 / STEP_DEG + 1;
    private static final int ROWS = 180 / STEP_DEG + 1;
    private static final double REACH_M = 22;
    private static final int COLOURS = 256;

    private final TriangleMesh mesh = new TriangleMesh();
    private final MeshView view = new MeshView(mesh);
    private final Rotate azimuth = new Rotate(0, Rotate.Y_AXIS);
    private final Group root = new Group(view);
    private FxFrame frame = new FxFrame(0, 0, 0);
    private @Nullable Sector shown;
    private @Nullable TiltedPattern made;

    PatternPart() {
        PhongMaterial material = new PhongMaterial(Color.BLACK);
        material.setSelfIlluminationMap(colours());
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        view.getTransforms().add(azimuth);
        root.setMouseTransparent(true);
        root.setVisible(false);
        shape();
    }

    private static WritableImage colours() {
        Ramp levels = Palettes.SHIPPED.levels().getFirst();
        int[] row = new int[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            row[i] = 0xFF000000 | levels.at(i / (COLOURS - 1.0));
        }
        WritableImage image = new WritableImage(COLOURS, 2);
        for (int y = 0; y < 2; y++) {
            image.getPixelWriter().setPixels(0, y, COLOURS, 1, PixelFormat.getIntArgbInstance(), row, 0, COLOURS);
        }
        return image;
    }

    /** The triangles between directions; where the points are comes with a pattern. */
    private void shape() {
        mesh.getPoints().setAll(new float[COLUMNS * ROWS * 3], 0, COLUMNS * ROWS * 3);
        mesh.getTexCoords().setAll(new float[COLUMNS * ROWS * 2], 0, COLUMNS * ROWS * 2);
        int[] faces = new int[(COLUMNS - 1) * (ROWS - 1) * 12];
        int f = 0;
        for (int row = 0; row + 1 < ROWS; row++) {
            for (int column = 0; column + 1 < COLUMNS; column++) {
                int a = row * COLUMNS + column;
                for (int corner : new int[] {a, a + COLUMNS, a + 1, a + 1, a + COLUMNS, a + COLUMNS + 1}) {
                    faces[f++] = corner;
                    faces[f++] = corner;
                }
            }
        }
        mesh.getFaces().setAll(faces, 0, faces.length);
    }

    /** Draws a cell's pattern at its antenna. */
    void show(Sector sector, TiltedPattern pattern) {
        shown = sector;
        if (!pattern.equals(made)) {
            made = pattern;
            make(pattern);
        }
        azimuth.setAngle(sector.azimuthDeg());
        place();
        root.setVisible(true);
    }

    void hide() {
        root.setVisible(false);
    }

    private void make(TiltedPattern pattern) {
        TiltedPattern.Gains gains = pattern.gains();
        float[] points = new float[COLUMNS * ROWS * 3];
        float[] colours = new float[COLUMNS * ROWS * 2];
        for (int row = 0; row < ROWS; row++) {
            int elevation = row * STEP_DEG - 90;
            double up = Math.sin(Math.toRadians(elevation));
            double level = Math.cos(Math.toRadians(elevation));
            for (int column = 0; column < COLUMNS; column++) {
                int bearing = column * STEP_DEG;
                double share = gains.share(bearing, elevation);
                double out = REACH_M * share;
                int i = row * COLUMNS + column;
                points[i * 3] = (float) (out * level * Math.sin(Math.toRadians(bearing)));
                points[i * 3 + 1] = (float) (-out * up);
                points[i * 3 + 2] = (float) (out * level * Math.cos(Math.toRadians(bearing)));
                colours[i * 2] = (float) (share * (COLOURS - 1) + 0.5) / COLOURS;
                colours[i * 2 + 1] = 0.5f;
            }
        }
        mesh.getPoints().set(0, points, 0, points.length);
        mesh.getTexCoords().set(0, colours, 0, colours.length);
    }

    private void place() {
        Sector s = shown;
        if (s != null) {
            root.setTranslateX(frame.toFxX(s.x()));
            root.setTranslateY(frame.toFxY(s.z()));
            root.setTranslateZ(frame.toFxZ(s.y()));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> unlit() {
        return Optional.of(root);
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        place();
    }

    @Override
    public void frame(FrameContext context) {
        // Stands still; what it shows comes from the card.
    }
}
