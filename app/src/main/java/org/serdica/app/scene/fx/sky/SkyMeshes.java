package org.serdica.app.scene.fx.sky;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/** The sky's dome and the plain's disc, in JavaFX axes around the camera. */
final class SkyMeshes {
    static final double DOME_M = 45_000;
    /** Where the plain ends, in the air's own colour. */
    static final double PLAIN_M = 40_000;

    private static final int AROUND = 48;
    private static final int UP = 16;
    /** The plain sinks that much a metre, as the round earth does, and stays clear of the city's own ground. */
    private static final double SINKS = 0.0012;

    private SkyMeshes() {}

    /** Texture v runs from straight up (0) to the horizon (1) and stays there below it. */
    static TriangleMesh dome() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
        for (int j = -UP / 2; j <= UP; j++) {
            double elevation = Math.PI / 2 * j / UP;
            for (int i = 0; i <= AROUND; i++) {
                double a = 2 * Math.PI * i / AROUND;
                mesh.getPoints()
                        .addAll(
                                (float) (DOME_M * Math.cos(elevation) * Math.sin(a)),
                                (float) (-DOME_M * Math.sin(elevation)),
                                (float) (DOME_M * Math.cos(elevation) * Math.cos(a)));
                mesh.getTexCoords().addAll(0.5f, (float) Math.clamp(1 - (double) j / UP, 0.002, 0.998));
            }
        }
        strips(mesh, UP + UP / 2);
        return mesh;
    }

    /** Texture u runs from the camera's foot (0) to the horizon (1); rings grow with distance. */
    static TriangleMesh plain() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
        int rings = 14;
        for (int j = 0; j <= rings; j++) {
            double share = (double) j / rings;
            double radius = PLAIN_M * share * share;
            for (int i = 0; i <= AROUND; i++) {
                double a = 2 * Math.PI * i / AROUND;
                mesh.getPoints().addAll((float) (radius * Math.sin(a)), (float) (radius * SINKS), (float)
                        (radius * Math.cos(a)));
                mesh.getTexCoords().addAll((float) Math.clamp(radius / PLAIN_M, 0.002, 0.998), 0.5f);
            }
        }
        strips(mesh, rings);
        return mesh;
    }

    private static void strips(TriangleMesh mesh, int strips) {
        int row = AROUND + 1;
        for (int j = 0; j < strips; j++) {
            for (int i = 0; i < AROUND; i++) {
                int a = j * row + i;
                int b = a + 1;
                int c = a + row;
                int d = c + 1;
                mesh.getFaces().addAll(a, a, b, b, d, d, a, a, d, d, c, c);
            }
        }
    }
}
