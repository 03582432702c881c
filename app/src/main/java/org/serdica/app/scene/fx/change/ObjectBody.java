package org.serdica.app.scene.fx.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.mesh.MeshedSurfaces;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** An object with its family as a body of one colour, and the edges of its faces. */
final class ObjectBody {
    /** The share of its distance that a body is moved towards the camera, so that it does not fight with what it covers. */
    private static final double APPROACH = 0.0022;

    /** Faces that meet at a smaller angle than this are one to the eye. */
    private static final double SMOOTH = Math.cos(Math.toRadians(12));

    private static final float[] ANY_UV = {0.5f, 0.5f};
    private static final double MM = 1000;

    private final MeshView view;
    private final double[] edges;

    private ObjectBody(MeshView view, double[] edges) {
        this.view = view;
        this.edges = edges;
    }

    /** One with no triangles where the object is none of surfaces. */
    static ObjectBody of(Frame frame, CityObject object, int maxLod, TileMesher mesher, PhongMaterial material) {
        Tile tile = object.tile();
        int end = tile.familyEnd(object.index());
        TileMesh mesh = mesher.mesh(
                frame,
                tile,
                maxLod,
                object.index(),
                end,
                o -> MeshedSurfaces.isOutside(tile, o) && !MeshedSurfaces.isPaintedOnGround(tile, o, maxLod),
                (o, surface, lod) -> MeshedSurfaces.isSeen(tile, surface, lod));
        MeshView view = new MeshView();
        if (mesh.triangleCount() > 0) {
            view.setMesh(FxMeshes.mesh(mesh.points(), mesh.corner(), ANY_UV, new int[mesh.corner().length]));
        }
        view.setMaterial(material);
        view.setCullFace(CullFace.BACK);
        view.setMouseTransparent(true);
        return new ObjectBody(view, edges(mesh));
    }

    MeshView view() {
        return view;
    }

    /** Six numbers an edge, in the scene's coordinates. */
    double[] edges() {
        return edges;
    }

    boolean isEmpty() {
        return view.getMesh() == null;
    }

    void approach(CameraPose camera, FxFrame fx) {
        view.setTranslateX((fx.toFxX(camera.x()) - view.getBoundsInLocal().getCenterX()) * APPROACH);
        view.setTranslateY((fx.toFxY(camera.z()) - view.getBoundsInLocal().getCenterY()) * APPROACH);
        view.setTranslateZ((fx.toFxZ(camera.y()) - view.getBoundsInLocal().getCenterZ()) * APPROACH);
    }

    /** Where two faces meet at an angle, or one ends. */
    private static double[] edges(TileMesh mesh) {
        Map<Edge, float[]> normals = new HashMap<>();
        Map<Edge, Boolean> sharp = new HashMap<>();
        float[] p = mesh.points();
        int[] c = mesh.corner();
        for (int t = 0; t + 2 < c.length; t += 3) {
            float[] normal = normal(p, c[t], c[t + 1], c[t + 2]);
            for (int i = 0; i < 3; i++) {
                Edge edge = Edge.of(p, c[t + i], c[t + (i + 1) % 3]);
                float[] other = normals.putIfAbsent(edge, normal);
                if (other == null) {
                    sharp.put(edge, true);
                } else {
                    double dot = other[0] * normal[0] + other[1] * normal[1] + other[2] * normal[2];
                    sharp.put(edge, dot < SMOOTH);
                }
            }
        }
        List<Edge> kept = new ArrayList<>();
        sharp.forEach((edge, is) -> {
            if (is) {
                kept.add(edge);
            }
        });
        double[] out = new double[kept.size() * 6];
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).write(out, i * 6);
        }
        return out;
    }

    private static float[] normal(float[] p, int a, int b, int c) {
        double ux = p[b * 3] - p[a * 3];
        double uy = p[b * 3 + 1] - p[a * 3 + 1];
        double uz = p[b * 3 + 2] - p[a * 3 + 2];
        double vx = p[c * 3] - p[a * 3];
        double vy = p[c * 3 + 1] - p[a * 3 + 1];
        double vz = p[c * 3 + 2] - p[a * 3 + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.max(1e-12, Math.sqrt(nx * nx + ny * ny + nz * nz));
        return new float[] {(float) (nx / length), (float) (ny / length), (float) (nz / length)};
    }

    /** Two points to the millimetre, in whichever order; model axes, from the city's origin. */
    private record Edge(long ax, long ay, long az, long bx, long by, long bz) {
        static Edge of(float[] p, int a, int b) {
            long ax = mm(p[a * 3]);
            long ay = mm(p[a * 3 + 1]);
            long az = mm(p[a * 3 + 2]);
            long bx = mm(p[b * 3]);
            long by = mm(p[b * 3 + 1]);
            long bz = mm(p[b * 3 + 2]);
            boolean swap = ax != bx ? ax > bx : ay != by ? ay > by : az > bz;
            return swap ? new Edge(bx, by, bz, ax, ay, az) : new Edge(ax, ay, az, bx, by, bz);
        }

        private static long mm(float metres) {
            return Math.round(metres * MM);
        }

        void write(double[] out, int at) {
            out[at] = ax / MM;
            out[at + 1] = -az / MM;
            out[at + 2] = ay / MM;
            out[at + 3] = bx / MM;
            out[at + 4] = -bz / MM;
            out[at + 5] = by / MM;
        }
    }
}
