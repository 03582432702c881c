package org.serdica.app.scene.mesh;

import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/**
 * Triangles whose corners point at texels of a {@link TilePalette}.
 *
 * @param points three floats a point, relative to the city's origin in model axes
 * @param corner three point indexes a triangle
 * @param texel the palette's texel at each corner
 */
public record PaletteMesh(float[] points, int[] corner, int[] texel) {
    /** Below this share of its height a corner of a wall counts as the wall's foot. */
    private static final double FOOT_SHARE = 0.2;

    /** A surface without a meaning is a roof if it faces up more than this. */
    private static final double ROOF_SLOPE = 0.45;

    public int triangleCount() {
        return corner.length / 3;
    }

    /** All triangles of a mesh, walls running from their foot's colour to the wall's. */
    public static PaletteMesh of(Frame frame, Tile tile, TileMesh mesh, TilePalette palette) {
        int[] texel = new int[mesh.corner().length];
        int object = -1;
        float footZ = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if (mesh.object()[t] != object) {
                object = mesh.object()[t];
                Bounds b = tile.bounds(object);
                footZ = (float) (b.minZ() - frame.originZ() + FOOT_SHARE * b.height());
            }
            int surface = mesh.surface()[t];
            int column = palette.column(object, surface);
            boolean roof = isRoof(tile.surfaceKind(surface), mesh, t);
            for (int i = t * 3; i < t * 3 + 3; i++) {
                int role = roof
                        ? TilePalette.ROOF
                        : mesh.points()[mesh.corner()[i] * 3 + 2] < footZ ? TilePalette.FOOT : TilePalette.WALL;
                texel[i] = TilePalette.texel(column, role);
            }
        }
        return new PaletteMesh(mesh.points(), mesh.corner(), texel);
    }

    private static boolean isRoof(SurfaceKind kind, TileMesh mesh, int triangle) {
        return switch (kind) {
            case WALL, DOOR, WINDOW, OUTER_CEILING -> false;
            case ROOF, OUTER_FLOOR, TRAFFIC_AREA, AUXILIARY_TRAFFIC_AREA, WATER, MARKING -> true;
            default -> upward(mesh, triangle) > ROOF_SLOPE;
        };
    }

    private static double upward(TileMesh mesh, int triangle) {
        float[] p = mesh.points();
        int a = mesh.corner()[triangle * 3] * 3;
        int b = mesh.corner()[triangle * 3 + 1] * 3;
        int c = mesh.corner()[triangle * 3 + 2] * 3;
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        return length == 0 ? 0 : nz / length;
    }
}
