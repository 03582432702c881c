package org.serdica.app.scene.mesh.facade;

import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** Small houses to paint: a box on the ground at a corner, with a flat roof or a gable. */
final class House {
    static final Frame FRAME = new Frame("LOCAL", 1000, 2000, 500);

    private final ObjectDraft draft;
    private final double x;
    private final double y;
    private final double wide;
    private final double deep;
    private final double high;

    House(String id, double x, double y, double wide, double deep, double high) {
        this.x = FRAME.originX() + x;
        this.y = FRAME.originY() + y;
        this.wide = wide;
        this.deep = deep;
        this.high = high;
        draft = new ObjectDraft(id, ObjectKind.BUILDING);
        draft.geometry(20, GeometryType.SOLID);
    }

    House of(String function, int storeys) {
        draft.put("function", AttributeValue.of(function));
        draft.put("storeysAboveGround", AttributeValue.of((long) storeys));
        return this;
    }

    /** Walls to the south, east, north and west, in that order, and a level roof. */
    House withFlatRoof() {
        wall(0, 0, wide, 0);
        wall(wide, 0, wide, deep);
        wall(wide, deep, 0, deep);
        wall(0, deep, 0, 0);
        surface(SurfaceKind.ROOF, 0, 0, high, wide, 0, high, wide, deep, high, 0, deep, high);
        return this;
    }

    /** The same box, its walls in two triangles each. */
    House withWallsOfTriangles() {
        halves(0, 0, wide, 0);
        halves(wide, 0, wide, deep);
        halves(wide, deep, 0, deep);
        halves(0, deep, 0, 0);
        surface(SurfaceKind.ROOF, 0, 0, high, wide, 0, high, wide, deep, high, 0, deep, high);
        return this;
    }

    private void halves(double x0, double y0, double x1, double y1) {
        surface(SurfaceKind.WALL, x0, y0, 0, x1, y1, 0, x1, y1, high);
        surface(SurfaceKind.WALL, x0, y0, 0, x1, y1, high, x0, y0, high);
    }

    /** A ridge from west to east; the east and west walls end in gables. */
    House withGables(double ridge) {
        wall(0, 0, wide, 0);
        surface(SurfaceKind.WALL, wide, 0, 0, wide, deep, 0, wide, deep, high, wide, deep / 2, ridge, wide, 0, high);
        wall(wide, deep, 0, deep);
        surface(SurfaceKind.WALL, 0, deep, 0, 0, 0, 0, 0, 0, high, 0, deep / 2, ridge, 0, deep, high);
        surface(SurfaceKind.ROOF, 0, 0, high, wide, 0, high, wide, deep / 2, ridge, 0, deep / 2, ridge);
        surface(SurfaceKind.ROOF, wide, deep, high, 0, deep, high, 0, deep / 2, ridge, wide, deep / 2, ridge);
        return this;
    }

    private void wall(double x0, double y0, double x1, double y1) {
        surface(SurfaceKind.WALL, x0, y0, 0, x1, y1, 0, x1, y1, high, x0, y0, high);
    }

    /** A polygon by its corners from the house's own. */
    House surface(SurfaceKind kind, double... corners) {
        draft.surface(draft.semantic(kind, null));
        double[] points = corners.clone();
        for (int i = 0; i < points.length; i += 3) {
            points[i] += x;
            points[i + 1] += y;
            points[i + 2] += FRAME.originZ();
        }
        draft.ring(points, 0, points.length / 3);
        return this;
    }

    ObjectDraft draft() {
        return draft;
    }

    /** A city of these houses. */
    static City city(House... houses) {
        CityBuilder builder = new CityBuilder("LOCAL");
        for (House house : houses) {
            builder.add(house.draft());
        }
        City built = builder.build();
        return new City(FRAME, built.tiles(), built.materials(), built.textures(), built.terrain(), built.roads());
    }

    static Tile tile(City city) {
        return city.tiles().stream()
                .filter(t -> t.layer() == Layer.BUILDINGS)
                .findFirst()
                .orElseThrow();
    }

    static TileMesh mesh(City city) {
        return new TileMesher().mesh(FRAME, tile(city), 49);
    }

    static FacadeLayout layout(City city, double texelM) {
        return FacadeLayout.of(tile(city), mesh(city), FRAME, texelM);
    }
}
