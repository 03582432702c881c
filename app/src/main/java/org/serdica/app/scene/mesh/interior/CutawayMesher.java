package org.serdica.app.scene.mesh.interior;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.mesh.NaturalColours;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.SectionArea;
import org.serdica.model.geo.Triangulator;
import org.serdica.model.interior.Interior;

/**
 * Makes the triangles of one opened building. Where walls are cut, their insides are filled dark as in a floor plan; the
 * floors of rooms have the colour of their use. One instance makes one mesh.
 */
public final class CutawayMesher {
    /** The filling of what is cut. */
    public static final int SECTION_RGB = 0x57524D;

    private static final int SLAB = 0xDCD3C6;
    private static final int INNER_WALL = 0xF4F0E8;
    private static final int THING = 0xCDB79B;
    private static final int ANY_LOD = 49;

    /** Floors of rooms lie on slabs, and would flicker if they were as high. */
    private static final double CARPET_M = 0.02;

    private static final double FOOT_M = 0.05;
    private static final double UPRIGHT = 0.7;

    private final City city;
    private final CutawayPlan plan;
    private final ObjectFilter filter;
    private final Tile tile;
    private final int[] colours;
    private final CutawayRows rows;
    private final Map<Integer, Section> sections = new LinkedHashMap<>();
    private final double[] triangle = new double[9];

    /** The area in which an object is cut; that of the building is the shell's and all its rooms'. */
    private static final class Section {
        final SectionArea area = new SectionArea();
        double z;
    }

    private CutawayMesher(City city, CutawayPlan plan, ObjectFilter filter, Colouring colouring) {
        this.city = city;
        this.plan = plan;
        this.filter = filter;
        tile = plan.tile();
        colours = new int[tile.objectCount()];
        colouring.colours(tile, colours);
        rows = new CutawayRows(city.frame());
    }

    /** What a plan shows of its building, as far as the filter lets it through. */
    public static CutawayMesh mesh(City city, CutawayPlan plan, ObjectFilter filter, Colouring colouring) {
        return new CutawayMesher(city, plan, filter, colouring).mesh();
    }

    private CutawayMesh mesh() {
        IntPredicate shown = o -> plan.shows(o) && filter.test(tile, o);
        TileMesh all = new TileMesher()
                .mesh(
                        city.frame(),
                        tile,
                        ANY_LOD,
                        plan.first(),
                        plan.end(),
                        shown,
                        (object, surface, lod) -> plan.shows(object, surface));
        for (int t = 0; t < all.triangleCount(); t++) {
            add(all, t);
        }
        sections.forEach(this::fill);
        return rows.toMesh();
    }

    private void add(TileMesh all, int t) {
        int object = all.object()[t];
        int surface = all.surface()[t];
        boolean room = Interior.isRoom(tile.kind(object));
        boolean floor = room && plan.isFloor(object, surface);
        for (int i = 0; i < 3; i++) {
            int p = all.corner()[t * 3 + i] * 3;
            // A room's body looks outward, but it is seen from within.
            int at = (room ? 2 - i : i) * 3;
            triangle[at] = all.points()[p];
            triangle[at + 1] = all.points()[p + 1];
            triangle[at + 2] = all.points()[p + 2] + (floor ? CARPET_M : 0);
        }
        if (floor && normalZ() < 0) {
            turnRound();
        }
        double sectionZ = plan.sectionM(object) - city.frame().originZ();
        double footZ = floor
                ? Double.NEGATIVE_INFINITY
                : tile.bounds(object).minZ() - city.frame().originZ() + FOOT_M;
        rows.add(
                triangle,
                sectionZ,
                footZ,
                rows.column(object, colour(object, surface, floor)),
                object,
                section(object, sectionZ).area);
    }

    /** Rooms are hollows in the building, so they are cut together with it. */
    private Section section(int object, double z) {
        boolean ofWhole = plan.interior().storeyOf(object) == Interior.WHOLE || Interior.isRoom(tile.kind(object));
        Section section = sections.computeIfAbsent(ofWhole ? plan.first() : object, o -> new Section());
        section.z = z;
        return section;
    }

    private int colour(int object, int surface, boolean floor) {
        if (colours[object] != Colouring.NATURAL) {
            return colours[object];
        }
        if (floor && plan.isRooms()) {
            return RoomUse.of(new CityObject(tile, object)).rgb();
        }
        int own = NaturalColours.own(city, tile, surface);
        SurfaceKind kind = tile.surfaceKind(surface);
        if (own >= 0) {
            return kind == SurfaceKind.FLOOR ? between(own, SLAB) : own;
        }
        return switch (kind) {
            case FLOOR, OUTER_FLOOR, GROUND -> SLAB;
            case INTERIOR_WALL -> INNER_WALL;
            case ROOF -> NaturalColours.roof(tile, object);
            case UNKNOWN -> isFurniture(object) || Math.abs(normalZ()) < UPRIGHT ? naturalOf(object) : SLAB;
            default -> NaturalColours.wall(tile, object);
        };
    }

    /** Raw concrete inside a building would be too dark to stand for a floor. */
    private static int between(int a, int b) {
        return ((a & 0xFEFEFE) >> 1) + ((b & 0xFEFEFE) >> 1);
    }

    private int naturalOf(int object) {
        return isFurniture(object) ? THING : NaturalColours.wall(tile, object);
    }

    private boolean isFurniture(int object) {
        return switch (tile.kind(object)) {
            case BUILDING_FURNITURE, BRIDGE_FURNITURE, TUNNEL_FURNITURE -> true;
            default -> false;
        };
    }

    /** A floor alone has no inside that tells which way it looks. */
    private void turnRound() {
        for (int i = 0; i < 3; i++) {
            double c = triangle[3 + i];
            triangle[3 + i] = triangle[6 + i];
            triangle[6 + i] = c;
        }
    }

    /** Upward part of the unit normal of the triangle at hand, 0 where it has no area. */
    private double normalZ() {
        double ux = triangle[3] - triangle[0];
        double uy = triangle[4] - triangle[1];
        double uz = triangle[5] - triangle[2];
        double vx = triangle[6] - triangle[0];
        double vy = triangle[7] - triangle[1];
        double vz = triangle[8] - triangle[2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        return length == 0 ? 0 : nz / length;
    }

    private void fill(int object, Section section) {
        // Without rooms the shell alone would be filled as if it were solid.
        if (object == plan.first() && !hasOpenRooms()) {
            return;
        }
        int column = rows.column(object, SECTION_RGB);
        Triangulator triangulator = new Triangulator();
        for (List<double[]> rings : section.area.pieces()) {
            int[] start = new int[rings.size() + 1];
            for (int r = 0; r < rings.size(); r++) {
                start[r + 1] = start[r] + rings.get(r).length / 2;
            }
            double[] xyz = new double[start[rings.size()] * 3];
            int k = 0;
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    xyz[k++] = ring[i];
                    xyz[k++] = ring[i + 1];
                    xyz[k++] = section.z;
                }
            }
            int[] corners = new int[Triangulator.capacity(start[rings.size()], rings.size())];
            int triangles = triangulator.triangulate(xyz, start, rings.size(), corners);
            boolean upward = triangulator.normalZ() > 0;
            for (int t = 0; t < triangles; t++) {
                for (int i = 0; i < 3; i++) {
                    System.arraycopy(xyz, corners[t * 3 + i] * 3, triangle, (upward ? i : 2 - i) * 3, 3);
                }
                rows.add(triangle, section.z, Double.NEGATIVE_INFINITY, column, object, section.area);
            }
        }
    }

    private boolean hasOpenRooms() {
        return plan.interior().storeys().get(plan.top()).rooms().stream()
                .anyMatch(room -> !plan.isWalled(room.index()) && filter.test(tile, room.index()));
    }
}
