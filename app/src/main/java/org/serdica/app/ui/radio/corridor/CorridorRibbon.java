package org.serdica.app.ui.radio.corridor;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Eye;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.model.city.City;

/** A corridor that is the scene's map: a ribbon in the air in the map's colours, with posts that show what it is over. */
public final class CorridorRibbon implements ScenePart {
    private static final Color INK = Color.web("#2F3A46");
    private static final double POST_EVERY_M = 200;

    private final SceneModel scene;
    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
    private final MeshView band = new MeshView(mesh);
    private final RibbonMesh edges = new RibbonMesh(2.2, 3.2, INK);
    private final Group root = new Group(band, edges.node());
    private FxFrame frame = new FxFrame(0, 0, 0);
    private @Nullable CorridorMap shown;
    private boolean changed = true;
    private boolean faced;

    public CorridorRibbon(SceneModel scene) {
        this.scene = scene;
        root.setMouseTransparent(true);
        root.setVisible(false);
        band.setCullFace(CullFace.NONE);
        scene.mapProperty().subscribe(this::look);
        scene.map().visibleProperty().subscribe(this::look);
    }

    private void look() {
        CityMap map = scene.map().isVisible() ? scene.mapProperty().get() : null;
        shown = map instanceof CorridorMap corridor ? corridor : null;
        changed = true;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        if (!frame.equals(newFrame)) {
            frame = newFrame;
            changed = true;
        }
    }

    @Override
    public void frame(FrameContext context) {
        CorridorMap map = shown;
        if (changed) {
            changed = false;
            faced = false;
            root.setVisible(map != null);
            if (map != null) {
                drawBand(map);
                drawEdges(map);
            }
        }
        if (map != null && (context.moving() || !faced)) {
            faced = true;
            Eye eye = new Eye(context.camera(), frame, context.pixelsPerRadian());
            edges.face(eye);
        }
    }

    private void drawBand(CorridorMap map) {
        int stations = map.way().count();
        int lanes = map.lanes();
        float[] points = new float[stations * lanes * 3];
        float[] texture = new float[stations * lanes * 2];
        WritableImage picture = new WritableImage(stations, lanes);
        PixelWriter pixels = picture.getPixelWriter();
        for (int i = 0; i < stations; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                int k = i * lanes + lane;
                int place = map.place(i, lane);
                points[k * 3] = (float) frame.toFxX(map.maps().receiverX(place));
                points[k * 3 + 1] = (float) frame.toFxY(map.maps().receiverZ(place));
                points[k * 3 + 2] = (float) frame.toFxZ(map.maps().receiverY(place));
                texture[k * 2] = (i + 0.5f) / stations;
                texture[k * 2 + 1] = (lane + 0.5f) / lanes;
                pixels.setArgb(i, lane, map.argb(i, lane));
            }
        }
        int[] faces = new int[(stations - 1) * (lanes - 1) * 12];
        int f = 0;
        for (int i = 0; i + 1 < stations; i++) {
            for (int lane = 0; lane + 1 < lanes; lane++) {
                int a = i * lanes + lane;
                int b = a + lanes;
                f = face(faces, f, a, b, a + 1);
                f = face(faces, f, a + 1, b, b + 1);
            }
        }
        mesh.getFaces().clear();
        mesh.getPoints().setAll(points);
        mesh.getTexCoords().setAll(texture);
        mesh.getFaces().setAll(faces);
        PhongMaterial material = new PhongMaterial(Color.BLACK);
        material.setSpecularColor(Color.TRANSPARENT);
        material.setSelfIlluminationMap(picture);
        band.setMaterial(material);
    }

    private static int face(int[] faces, int from, int a, int b, int c) {
        int f = from;
        for (int corner : new int[] {a, b, c}) {
            faces[f++] = corner;
            faces[f++] = corner;
        }
        return f;
    }

    /** Both edges, the ends, and posts to the ground at the ends and every now and then. */
    private void drawEdges(CorridorMap map) {
        Strokes strokes = new Strokes(frame);
        int last = map.way().count() - 1;
        int right = map.lanes() - 1;
        for (int i = 1; i <= last; i++) {
            strokes.line(List.of(place(map, i - 1, 0), place(map, i, 0)));
            strokes.line(List.of(place(map, i - 1, right), place(map, i, right)));
        }
        strokes.line(List.of(place(map, 0, 0), place(map, 0, right)));
        strokes.line(List.of(place(map, last, 0), place(map, last, right)));
        double next = 0;
        for (int i = 0; i <= last; i++) {
            if (map.way().alongM(i) >= next || i == last) {
                next = map.way().alongM(i) + POST_EVERY_M;
                Point3D middle = place(map, i, map.lanes() / 2);
                Point3D foot = middle.subtract(0, 0, map.heightM());
                strokes.line(List.of(middle, foot));
                strokes.dot(foot);
            }
        }
        edges.draw(strokes.segments(), strokes.dots());
    }

    private static Point3D place(CorridorMap map, int station, int lane) {
        int place = map.place(station, lane);
        return new Point3D(
                map.maps().receiverX(place),
                map.maps().receiverY(place),
                map.maps().receiverZ(place));
    }
}
