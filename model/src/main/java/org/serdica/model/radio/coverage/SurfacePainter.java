package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Face;
import org.serdica.model.city.Layer;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;

/** Paints the objects of a city into arrays of heights, cell by cell at the cell's middle. */
final class SurfacePainter {
    /** Detail of windows and furnishing is below what a cell shows. */
    static final int FINEST_LOD = 29;
    /** From its middle; a tree stands at a point, and its crown reaches so far beside it at the most. */
    static final double WIDEST_CROWN_M = 20;

    private final City city;
    private final RasterFrame frame;
    final float[] ground;
    final float[] surface;
    final float[] canopy;
    final int[] building;
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Face face = new Face();
    private final FacePainter painter;

    SurfacePainter(
            City city,
            RasterFrame frame,
            float[] ground,
            float[] surface,
            float[] canopy,
            int[] building,
            BuildingIds known) {
        this.city = city;
        this.frame = frame;
        this.ground = ground;
        this.surface = surface;
        this.canopy = canopy;
        this.building = building;
        ids = new ArrayList<>(known.ids());
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        painter = new FacePainter(frame, surface, building);
    }

    BuildingIds buildings() {
        return new BuildingIds(ids);
    }

    /** Paints the cells from {@code (c0, r0)} to before {@code (c1, r1)} anew. */
    void paint(int c0, int r0, int c1, int r1) {
        groundOf(c0, r0, c1, r1);
        painter.clip(c0, r0, c1, r1);
        Bounds box = Bounds.ofPlan(
                        frame.originX() + c0 * frame.cellM(),
                        frame.originY() + r0 * frame.cellM(),
                        frame.originX() + c1 * frame.cellM(),
                        frame.originY() + r1 * frame.cellM())
                .expandedBy(WIDEST_CROWN_M);
        List<CityObject> built = new ArrayList<>();
        city.index().forEachIn(box, (tile, o) -> {
            if (tile.layer() == Layer.BUILDINGS) {
                built.add(new CityObject(tile, o));
            } else if (tile.kind(o) == ObjectKind.TREE) {
                tree(tile, o, c0, r0, c1, r1);
            }
        });
        // The order of tiles is not that of a city made in one go, the order of ids is.
        built.sort(Comparator.comparing(CityObject::id));
        built.forEach(this::buildingOf);
    }

    private void groundOf(int c0, int r0, int c1, int r1) {
        double unknown = city.terrain().isPresent() ? city.terrain().bounds().minZ() : lowest();
        for (int r = r0; r < r1; r++) {
            int row = r * frame.columns();
            for (int c = c0; c < c1; c++) {
                ground[row + c] = (float) city.terrain().heightAt(frame.x(c), frame.y(r), unknown);
            }
            System.arraycopy(ground, row + c0, surface, row + c0, c1 - c0);
            Arrays.fill(canopy, row + c0, row + c1, SurfaceRaster.NO_TREE);
            Arrays.fill(building, row + c0, row + c1, -1);
        }
    }

    private double lowest() {
        Bounds built = city.builtBounds();
        return built.isEmpty() ? 0 : built.minZ();
    }

    private void tree(Tile tile, int o, int c0, int r0, int c1, int r1) {
        CityObject tree = new CityObject(tile, o);
        double heightM = tree.number("height");
        Bounds at = tree.bounds();
        if (!(heightM > 0) || at.isEmpty()) {
            return;
        }
        double crownM = tree.number("crownDiameter");
        double leastM = frame.cellM() / 2;
        double radiusM = Math.clamp(crownM > 0 ? crownM / 2 : heightM / 4, leastM, Math.max(WIDEST_CROWN_M, leastM));
        float top = (float) (at.minZ() + heightM);
        int rows = (int) Math.ceil(radiusM / frame.cellM());
        int column = frame.column(at.centreX());
        int row = frame.row(at.centreY());
        for (int r = Math.max(r0, row - rows); r <= Math.min(r1 - 1, row + rows); r++) {
            for (int c = Math.max(c0, column - rows); c <= Math.min(c1 - 1, column + rows); c++) {
                double dx = frame.x(c) - at.centreX();
                double dy = frame.y(r) - at.centreY();
                int i = r * frame.columns() + c;
                if (dx * dx + dy * dy <= radiusM * radiusM && canopy[i] < top) {
                    canopy[i] = top;
                }
            }
        }
    }

    private void buildingOf(CityObject root) {
        int number = numbers.computeIfAbsent(root.id(), id -> {
            ids.add(id);
            return ids.size() - 1;
        });
        Tile tile = root.tile();
        for (int o = root.index(), end = tile.familyEnd(root.index()); o < end; o++) {
            if (!stands(tile.kind(o))) {
                continue;
            }
            int lod = LodSelection.chosenLod(tile, o, FINEST_LOD);
            for (int g = tile.geometryStart(o); lod >= 0 && g < tile.geometryEnd(o); g++) {
                if (tile.lod(g) != lod) {
                    continue;
                }
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    if (!inside(tile.surfaceKind(s)) && painter.touches(tile.surfaceBounds(s))) {
                        face.load(tile, s);
                        painter.paint(face, number);
                    }
                }
            }
        }
    }

    static boolean stands(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BUILDING_INSTALLATION, BUILDING_CONSTRUCTIVE_ELEMENT, OTHER_CONSTRUCTION ->
                true;
            default -> false;
        };
    }

    static boolean inside(SurfaceKind kind) {
        return switch (kind) {
            case FLOOR, CEILING, INTERIOR_WALL, DOOR, WINDOW -> true;
            default -> false;
        };
    }
}
