package org.serdica.app.scene.mesh.facade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.model.city.Tile;

/** The surfaces that a mesh draws, walls of several put together, each with its plane and its bounding rectangle in it, not yet placed. */
final class SurfaceOutlines {
    private final int[] patchOfTriangle;
    private final Patch[] patches;

    private SurfaceOutlines(int[] patchOfTriangle, Patch[] patches) {
        this.patchOfTriangle = patchOfTriangle;
        this.patches = patches;
    }

    Patch[] patches() {
        return patches;
    }

    static SurfaceOutlines of(Tile tile, TileMesh mesh) {
        int triangles = mesh.triangleCount();
        int[] patchOf = new int[triangles];
        int[] firstTriangle = new int[triangles];
        int count = number(mesh, patchOf, firstTriangle);
        int[][] parts = new int[count][];
        for (int i = 0; i < count; i++) {
            parts[i] = new int[] {mesh.surface()[firstTriangle[i]]};
        }
        SurfaceOutlines single = new SurfaceOutlines(patchOf, patches(tile, mesh, patchOf, firstTriangle, parts));
        int[] wall = WallPieces.together(tile, single.patches);
        return wall == null ? single : single.joined(tile, mesh, firstTriangle, wall);
    }

    /** The same with walls of several surfaces as one patch each. */
    private SurfaceOutlines joined(Tile tile, TileMesh mesh, int[] firstTriangle, int[] wall) {
        int[] number = new int[wall.length];
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < wall.length; i++) {
            if (wall[i] == i) {
                number[i] = parts.size();
                parts.add(new ArrayList<>(2));
                first.add(firstTriangle[i]);
            } else {
                // The one that stands for the wall came before all others of it.
                number[i] = number[wall[i]];
            }
            parts.get(number[i]).add(patches[i].surface());
        }
        int[] patchOf = Arrays.stream(patchOfTriangle).map(p -> number[p]).toArray();
        int[] firstOf = first.stream().mapToInt(Integer::intValue).toArray();
        int[][] surfaces = parts.stream()
                .map(p -> p.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new SurfaceOutlines(patchOf, patches(tile, mesh, patchOf, firstOf, surfaces));
    }

    private static Patch[] patches(Tile tile, TileMesh mesh, int[] patchOf, int[] firstTriangle, int[][] parts) {
        int count = parts.length;
        double[] normal = normals(mesh, patchOf, count);
        PlaneBasis[] basis = new PlaneBasis[count];
        float[] along = new float[2];
        for (int i = 0; i < count; i++) {
            int t = firstTriangle[i];
            int c = mesh.corner()[t * 3] * 3;
            longestEdge(tile, mesh.surface()[t], along);
            basis[i] = PlaneBasis.of(
                    mesh.points()[c],
                    mesh.points()[c + 1],
                    mesh.points()[c + 2],
                    normal[i * 3],
                    normal[i * 3 + 1],
                    normal[i * 3 + 2],
                    along[0],
                    along[1]);
        }
        float[] extent = extents(mesh, patchOf, basis);
        Patch[] patches = new Patch[count];
        for (int i = 0; i < count; i++) {
            int surface = parts[i][0];
            PatchRole role = PatchRole.of(tile.surfaceKind(surface), basis[i].nz(), tile.layer());
            patches[i] = new Patch(
                    surface,
                    parts[i],
                    mesh.object()[firstTriangle[i]],
                    role,
                    basis[i],
                    extent[i * 4],
                    extent[i * 4 + 1],
                    extent[i * 4 + 2],
                    extent[i * 4 + 3],
                    0,
                    0,
                    1,
                    1);
        }
        return patches;
    }

    private static int number(TileMesh mesh, int[] patchOf, int[] firstTriangle) {
        int[] surface = mesh.surface();
        int lowest = Integer.MAX_VALUE;
        int highest = -1;
        for (int s : surface) {
            lowest = Math.min(lowest, s);
            highest = Math.max(highest, s);
        }
        int[] patchOfSurface = new int[Math.max(0, highest - lowest + 1)];
        Arrays.fill(patchOfSurface, -1);
        int count = 0;
        for (int t = 0; t < surface.length; t++) {
            int s = surface[t] - lowest;
            if (patchOfSurface[s] < 0) {
                firstTriangle[count] = t;
                patchOfSurface[s] = count++;
            }
            patchOf[t] = patchOfSurface[s];
        }
        return count;
    }

    /** The sum of the triangles' cross products: a steady normal even where the polygon is not quite flat. */
    private static double[] normals(TileMesh mesh, int[] patchOf, int count) {
        double[] normal = new double[count * 3];
        float[] p = mesh.points();
        for (int t = 0; t < patchOf.length; t++) {
            int a = mesh.corner()[t * 3] * 3;
            int b = mesh.corner()[t * 3 + 1] * 3;
            int c = mesh.corner()[t * 3 + 2] * 3;
            double abX = p[b] - p[a];
            double abY = p[b + 1] - p[a + 1];
            double abZ = p[b + 2] - p[a + 2];
            double acX = p[c] - p[a];
            double acY = p[c + 1] - p[a + 1];
            double acZ = p[c + 2] - p[a + 2];
            int n = patchOf[t] * 3;
            normal[n] += abY * acZ - abZ * acY;
            normal[n + 1] += abZ * acX - abX * acZ;
            normal[n + 2] += abX * acY - abY * acX;
        }
        return normal;
    }

    private static float[] extents(TileMesh mesh, int[] patchOf, PlaneBasis[] basis) {
        float[] extent = new float[basis.length * 4];
        for (int i = 0; i < basis.length; i++) {
            extent[i * 4] = extent[i * 4 + 1] = Float.POSITIVE_INFINITY;
            extent[i * 4 + 2] = extent[i * 4 + 3] = Float.NEGATIVE_INFINITY;
        }
        float[] p = mesh.points();
        for (int k = 0; k < patchOf.length * 3; k++) {
            int i = patchOf[k / 3];
            int c = mesh.corner()[k] * 3;
            float u = basis[i].u(p[c], p[c + 1]);
            float v = basis[i].v(p[c], p[c + 1], p[c + 2]);
            extent[i * 4] = Math.min(extent[i * 4], u);
            extent[i * 4 + 1] = Math.min(extent[i * 4 + 1], v);
            extent[i * 4 + 2] = Math.max(extent[i * 4 + 2], u);
            extent[i * 4 + 3] = Math.max(extent[i * 4 + 3], v);
        }
        return extent;
    }

    /** The direction of the outer ring's longest edge seen from above: flat roofs lie along it. */
    private static void longestEdge(Tile tile, int surface, float[] along) {
        int ring = tile.ringStart(surface);
        int from = tile.vertexStart(ring);
        int to = tile.vertexEnd(ring);
        double best = -1;
        for (int i = from; i < to; i++) {
            int next = i + 1 < to ? i + 1 : from;
            double dx = tile.x(next) - tile.x(i);
            double dy = tile.y(next) - tile.y(i);
            double length = dx * dx + dy * dy;
            if (length > best) {
                best = length;
                along[0] = (float) dx;
                along[1] = (float) dy;
            }
        }
    }

    /** A pair for each point of the mesh: points are not shared between surfaces. */
    float[] textureCoordinates(TileMesh mesh, Patch[] placed, int width, int height) {
        float[] p = mesh.points();
        float[] uv = new float[p.length / 3 * 2];
        for (int k = 0; k < patchOfTriangle.length * 3; k++) {
            Patch patch = placed[patchOfTriangle[k / 3]];
            int point = mesh.corner()[k];
            int c = point * 3;
            float s = share(patch.basis().u(p[c], p[c + 1]) - patch.u0(), patch.lengthM());
            float t = share(patch.basis().v(p[c], p[c + 1], p[c + 2]) - patch.v0(), patch.heightM());
            uv[point * 2] = (patch.x() + s * patch.width()) / width;
            uv[point * 2 + 1] = (patch.y() + t * patch.height()) / height;
        }
        return uv;
    }

    private static float share(float part, float whole) {
        return whole > 0 ? Math.clamp(part / whole, 0f, 1f) : 0.5f;
    }
}
