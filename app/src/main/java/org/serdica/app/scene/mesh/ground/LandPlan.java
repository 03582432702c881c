package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** The areas that lie on the ground, in the order they are painted, with an index by place. */
final class LandPlan {
    static final double[] WATER_STEPS_M = {0.8, 2, 3.4, 5, 7, 9.5, 12.5, 16, 20};

    /** What is drawn on an area besides its colour. */
    enum Finish {
        PLAIN,
        GREEN,
        WATER,
        PITCH,
        TRACK
    }

    /**
     * An area on the ground.
     *
     * @param rank of the areas of one layer, those of a higher rank lie on top
     * @param inner the shape's insets where its finish needs them, from the edge inwards
     */
    record Area(
            Tile tile,
            int surface,
            ObjectKind kind,
            int rank,
            int rgb,
            Finish finish,
            double sizeM2,
            Envelope envelope,
            List<Path2D> inner,
            @Nullable Polygon polygon) {
        Layer layer() {
            return kind.layer();
        }

        boolean isForSports() {
            return finish == Finish.PITCH || finish == Finish.TRACK;
        }
    }

    final double originX;
    final double originY;
    private final List<Area> areas = new ArrayList<>();
    private final PlanIndex index = new PlanIndex();

    LandPlan(City city) {
        originX = city.frame().originX();
        originY = city.frame().originY();
        for (Tile tile : city.tiles()) {
            if (GroundLayers.USUAL_ORDER.contains(tile.layer())) {
                for (int o = 0; o < tile.objectCount(); o++) {
                    collect(tile, o);
                }
            }
        }
        areas.sort(Comparator.comparingInt(Area::rank).thenComparingDouble(a -> -a.sizeM2()));
        for (int i = 0; i < areas.size(); i++) {
            Envelope e = areas.get(i).envelope();
            index.add(e.getMinX() - 3, e.getMinY() - 3, e.getMaxX() + 3, e.getMaxY() + 3, i);
        }
        index.built();
    }

    PlanIndex index() {
        return index;
    }

    Area area(int number) {
        return areas.get(number);
    }

    private void collect(Tile tile, int object) {
        ObjectKind kind = tile.kind(object);
        if (kind == ObjectKind.TREE) {
            return;
        }
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (!tile.type(g).isSurface()) {
                continue;
            }
            var attribute = tile.attributes().get(object, "function");
            String function = attribute == null ? "" : attribute.text().toLowerCase(Locale.ROOT);
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                if (!tile.surfaceKind(s).isFacade()) {
                    add(tile, s, kind, function);
                }
            }
            return;
        }
    }

    private void add(Tile tile, int surface, ObjectKind kind, String function) {
        Polygon polygon = AreaShape.polygon(tile, surface, originX, originY);
        if (polygon.isEmpty() || polygon.getArea() < 1) {
            return;
        }
        Finish finish = finish(kind, function);
        List<Path2D> inner =
                switch (finish) {
                    case WATER -> insets(polygon, WATER_STEPS_M);
                    case TRACK -> insets(polygon, 0.4, 1.62, 2.84, 4.06, 5.28, 6.5);
                    default -> List.of();
                };
        areas.add(new Area(
                tile,
                surface,
                kind,
                rank(kind, finish),
                GroundColours.area(kind, function),
                finish,
                polygon.getArea(),
                AreaShape.envelope(tile, surface),
                inner,
                finish == Finish.PITCH ? polygon : null));
    }

    private static Finish finish(ObjectKind kind, String function) {
        if (kind == ObjectKind.WATER_BODY) {
            return Finish.WATER;
        }
        return switch (function) {
            case "pitch" -> Finish.PITCH;
            case "track" -> Finish.TRACK;
            case "park", "forest", "wood", "garden", "grass", "meadow", "cemetery" -> Finish.GREEN;
            default -> kind == ObjectKind.PLANT_COVER ? Finish.GREEN : Finish.PLAIN;
        };
    }

    private static int rank(ObjectKind kind, Finish finish) {
        if (finish == Finish.TRACK || finish == Finish.PITCH) {
            return finish == Finish.TRACK ? 50 : 51;
        }
        return switch (kind) {
            case LAND_USE -> 10;
            case PLANT_COVER -> 20;
            case SQUARE -> 30;
            case WATER_BODY -> 40;
            default -> 35;
        };
    }

    private static List<Path2D> insets(Polygon polygon, double... metres) {
        List<Path2D> paths = new ArrayList<>();
        for (double m : metres) {
            Geometry inner = polygon.buffer(-m, 3);
            if (!inner.isEmpty()) {
                paths.add(AreaShape.path(inner));
            }
        }
        return List.copyOf(paths);
    }
}
