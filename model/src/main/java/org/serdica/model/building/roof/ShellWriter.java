package org.serdica.model.building.roof;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;

/** Writes closed shells of a building into a draft: the floor, the walls up to the roof, and the roof. */
public final class ShellWriter {
    private static final double SAME_M = 1e-9;

    /** What every shell is made of, the floor first. */
    private static final List<ObjectDraft.Semantic> ON_GROUND = surfaces(SurfaceKind.GROUND);

    private static final List<ObjectDraft.Semantic> OVER_GROUND = surfaces(SurfaceKind.OUTER_CEILING);

    private final ObjectDraft draft;
    private final PlaneMap plane;
    private final Looks looks;
    private final int floor;
    private final int wall;
    private final int roof;
    private double[] points = new double[24];

    /** From the plane that outlines are drawn in to the draft's coordinates. */
    public interface PlaneMap {
        double xOf(double x);

        double yOf(double y);
    }

    /** Colours of walls and roofs; null for none of their own. */
    public record Looks(@Nullable Material walls, @Nullable Material roofs) {
        public static final Looks NONE = new Looks(null, null);
    }

    /** @param onGround whether the building stands on the ground, not over it */
    public ShellWriter(ObjectDraft draft, PlaneMap plane, boolean onGround, Looks looks) {
        this.draft = draft;
        this.plane = plane;
        this.looks = looks;
        floor = draft.semantics(onGround ? ON_GROUND : OVER_GROUND);
        wall = floor + 1;
        roof = floor + 2;
    }

    private static List<ObjectDraft.Semantic> surfaces(SurfaceKind floor) {
        return Stream.of(floor, SurfaceKind.WALL, SurfaceKind.ROOF)
                .map(kind -> new ObjectDraft.Semantic(kind, null, -1, Map.of()))
                .toList();
    }

    /** Adds a solid: of level 2 with a roof that has a shape, else a block of level 1. */
    public void add(RoofMesh mesh, double bottomM, boolean shaped) {
        draft.geometry(Lod.ofWhole(shaped ? 2 : 1), GeometryType.SOLID);
        expect(mesh);
        draft.surface(floor);
        int edge = 0;
        for (double[] ring : mesh.outline().rings()) {
            int n = ring.length / 2;
            double[] xyz = room(n);
            for (int i = 0; i < n; i++) {
                put(xyz, n - 1 - i, ring[i * 2], ring[i * 2 + 1], bottomM);
            }
            draft.ring(xyz, 0, n);
        }
        for (double[] ring : mesh.outline().rings()) {
            for (int i = 0; i < ring.length / 2; i++) {
                wall(mesh.tops().get(edge++), bottomM);
            }
        }
        for (List<double[]> face : mesh.faces()) {
            draft.surface(roof, looks.roofs(), null);
            for (double[] ring : face) {
                double[] xyz = room(ring.length / 3);
                for (int i = 0; i < ring.length / 3; i++) {
                    put(xyz, i, ring[i * 3], ring[i * 3 + 1], ring[i * 3 + 2]);
                }
                draft.ring(xyz, 0, ring.length / 3);
            }
        }
    }

    private void expect(RoofMesh mesh) {
        int surfaces = 1 + mesh.tops().size() + mesh.faces().size();
        int rings = mesh.outline().rings().size() + mesh.tops().size();
        int count = mesh.outline().edgeCount();
        for (double[] top : mesh.tops()) {
            count += top.length / 3 + 2;
        }
        for (List<double[]> face : mesh.faces()) {
            rings += face.size();
            for (double[] ring : face) {
                count += ring.length / 3;
            }
        }
        draft.expect(surfaces, rings, count);
    }

    /** Where a ring is put together; the draft takes a copy. */
    private double[] room(int count) {
        if (points.length < count * 3) {
            points = new double[count * 3];
        }
        return points;
    }

    /** From the start of the edge along the bottom to its end, and back along the top. */
    private void wall(double[] top, double bottomM) {
        int n = top.length / 3;
        double[] xyz = room(n + 2);
        int k = 0;
        put(xyz, k++, top[0], top[1], bottomM);
        put(xyz, k++, top[(n - 1) * 3], top[(n - 1) * 3 + 1], bottomM);
        for (int i = n - 1; i >= 0; i--) {
            boolean atBottom = (i == 0 || i == n - 1) && top[i * 3 + 2] - bottomM < SAME_M;
            if (!atBottom) {
                put(xyz, k++, top[i * 3], top[i * 3 + 1], top[i * 3 + 2]);
            }
        }
        if (k >= 3) {
            draft.surface(wall, looks.walls(), null);
            draft.ring(xyz, 0, k);
        }
    }

    private void put(double[] xyz, int at, double x, double y, double z) {
        xyz[at * 3] = plane.xOf(x);
        xyz[at * 3 + 1] = plane.yOf(y);
        xyz[at * 3 + 2] = z;
    }
}
