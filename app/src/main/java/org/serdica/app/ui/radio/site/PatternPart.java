package org.serdica.app.ui.radio.site;

import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.Group;
import javafx.scene.Node;
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
 * the colours of levels, shaded so that its lobes can be told apart. It is made looking north and turned to the azimuth,
 * so that turning costs nothing.
 */
final class PatternPart implements ScenePart {
    private static final int STEP_DEG = 3;
    private static final int COLUMNS = 360 / STEP_DEG + 1;
    /** Close about the horizon, where beams are narrow. */
    private static final double[] ELEVATIONS_DEG = elevations();

    private static final int ROWS = ELEVATIONS_DEG.length;
    private static final double REACH_M = 16;
    private static final int COLOURS = 256;
    private static final int SHADES = 32;
    private static final double DARKEST = 0.55;
    /** From where the light on the surface comes: from above, the right and behind. */
    private static final double[] LIGHT = {0.42, 0.80, -0.43};

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

    private static double[] elevations() {
        return DoubleStream.concat(
                        DoubleStream.concat(
                                DoubleStream.iterate(-90, e -> e < -30, e -> e + 5),
                                DoubleStream.iterate(-30, e -> e < 20, e -> e + 1.5)),
                        DoubleStream.iterate(20, e -> e <= 90, e -> e + 5))
                .toArray();
    }

    /** Levels from left to right, from shade to light downwards. */
    private static WritableImage colours() {
        Ramp levels = Palettes.SHIPPED.levels().getFirst();
        WritableImage image = new WritableImage(COLOURS, SHADES);
        for (int y = 0; y < SHADES; y++) {
            double bright = DARKEST + (1 - DARKEST) * y / (SHADES - 1);
            for (int x = 0; x < COLOURS; x++) {
                int rgb = levels.at(x / (COLOURS - 1.0));
                image.getPixelWriter()
                        .setColor(
                                x,
                                y,
                                Color.color(
                                        bright * (rgb >> 16 & 0xFF) / 255,
                                        bright * (rgb >> 8 & 0xFF) / 255,
                                        bright * (rgb & 0xFF) / 255));
            }
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
            double elevation = ELEVATIONS_DEG[row];
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
            }
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                colours[(row * COLUMNS + column) * 2 + 1] =
                        (float) (lit(points, row, column) * (SHADES - 1) + 0.5) / SHADES;
            }
        }
        mesh.getPoints().set(0, points, 0, points.length);
        mesh.getTexCoords().set(0, colours, 0, colours.length);
    }

    /** How much of the light a point of the surface gets, by how the surface lies between its neighbours: 0 to 1. */
    private static double lit(float[] points, int row, int column) {
        int ahead = at(row, (column + 1) % (COLUMNS - 1));
        int behind = at(row, (column + COLUMNS - 2) % (COLUMNS - 1));
        int above = at(Math.min(row + 1, ROWS - 1), column);
        int below = at(Math.max(row - 1, 0), column);
        double ax = points[ahead] - points[behind];
        double ay = points[ahead + 1] - points[behind + 1];
        double az = points[ahead + 2] - points[behind + 2];
        double bx = points[above] - points[below];
        double by = points[above + 1] - points[below + 1];
        double bz = points[above + 2] - points[below + 2];
        double nx = by * az - bz * ay;
        double ny = bz * ax - bx * az;
        double nz = bx * ay - by * ax;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (length < 1e-9) {
            return 0.5;
        }
        // Outwards, whichever way round the neighbours were taken: up is against y here.
        int self = at(row, column);
        double outwards = Math.signum(nx * points[self] + ny * points[self + 1] + nz * points[self + 2]);
        double light = outwards * (nx * LIGHT[0] - ny * LIGHT[1] + nz * LIGHT[2]) / length;
        return Math.clamp(0.5 + 0.5 * light, 0, 1);
    }

    private static int at(int row, int column) {
        return (row * COLUMNS + column) * 3;
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
