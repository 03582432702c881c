package org.serdica.app.ui.tool.measure;

import javafx.geometry.Point3D;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** The height of a building: from its lowest place straight up to where its highest one is. */
final class BuildingHeight {
    private BuildingHeight() {}

    static HeightDifference of(CityObject building) {
        Bounds b = building.bounds();
        Tile tile = building.tile();
        Point3D top = new Point3D(b.centreX(), b.centreY(), b.maxZ());
        double highest = Double.NEGATIVE_INFINITY;
        int from = firstVertex(tile, building.index());
        int to = endVertex(tile, tile.familyEnd(building.index()) - 1);
        for (int v = from; v < to; v++) {
            if (tile.z(v) > highest) {
                highest = tile.z(v);
                top = new Point3D(tile.x(v), tile.y(v), highest);
            }
        }
        return new HeightDifference(new Point3D(top.getX(), top.getY(), b.minZ()), top);
    }

    /** Objects own ranges of geometries, those of surfaces, rings and vertices; a family's follow each other. */
    private static int firstVertex(Tile tile, int object) {
        return tile.vertexStart(tile.ringStart(tile.surfaceStart(tile.geometryStart(object))));
    }

    private static int endVertex(Tile tile, int object) {
        return tile.vertexStart(tile.ringStart(tile.surfaceStart(tile.geometryEnd(object))));
    }
}
