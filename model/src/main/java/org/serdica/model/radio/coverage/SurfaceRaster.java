package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;

/**
 * What radio waves meet, cell by cell: the ground, what is built on it, the tops of trees. Immutable; the raster of an
 * edited city is made from the one before by painting the blocks anew that the edit touched.
 */
public final class SurfaceRaster {
    /** Cells along the side of a block. */
    static final int BLOCK = 64;
    /** A crown's top where there is no tree. */
    static final float NO_TREE = Float.NEGATIVE_INFINITY;

    private final RasterFrame frame;
    final float[] ground;
    final float[] surface;
    final float[] canopy;
    /** Number of the building that covers the cell, -1 for none. */
    final int[] building;
    /** The nearest cell that no building covers: itself outdoors, -1 deeper inside than anyone reaches. */
    final int[] outdoors;

    private final BuildingIds buildings;
    private final WallSet walls;
    private final long[] blockStamps;
    /** No tree reaches higher; {@link #NO_TREE} where there is none. */
    final float highestCrown;
    /** A bit for each cell with a tree: small enough to stay at the processor's hand. */
    private final long[] trees;

    SurfaceRaster(
            RasterFrame frame,
            float[] ground,
            float[] surface,
            float[] canopy,
            int[] building,
            int[] outdoors,
            BuildingIds buildings,
            WallSet walls,
            long[] blockStamps) {
        this.frame = frame;
        this.ground = ground;
        this.surface = surface;
        this.canopy = canopy;
        this.building = building;
        this.outdoors = outdoors;
        this.buildings = buildings;
        this.walls = walls;
        this.blockStamps = blockStamps;
        float highest = NO_TREE;
        trees = new long[(canopy.length + 63) / 64];
        for (int i = 0; i < canopy.length; i++) {
            highest = Math.max(highest, canopy[i]);
            trees[i >> 6] |= canopy[i] == NO_TREE ? 0 : 1L << i;
        }
        highestCrown = highest;
    }

    /** The whole frame painted from a city. */
    public static SurfaceRaster of(City city, RasterFrame frame) {
        int n = frame.size();
        SurfacePainter painter = new SurfacePainter(
                city, frame, new float[n], new float[n], new float[n], new int[n], new BuildingIds(List.of()));
        painter.paint(0, 0, frame.columns(), frame.rows());
        int[] outdoors = new int[n];
        NearestOutdoors.search(frame, painter.building, outdoors, 0, 0, frame.columns(), frame.rows());
        long[] stamps = new long[blockColumns(frame) * blockRows(frame)];
        SurfaceRaster made = new SurfaceRaster(
                frame,
                painter.ground,
                painter.surface,
                painter.canopy,
                painter.building,
                outdoors,
                painter.buildings(),
                WallSet.of(city, frame.bounds()),
                stamps);
        IntStream.range(0, stamps.length).forEach(b -> stamps[b] = made.sum(b));
        return made;
    }

    /**
     * The raster of the city after an edit.
     *
     * @param changed where geometry or ground changed, old and new, as the edit's effects tell
     */
    public SurfaceRaster after(City city, Bounds changed) {
        Bounds area = changed.expandedBy(SurfacePainter.WIDEST_CROWN_M);
        if (changed.isEmpty() || !area.intersectsPlan(frame.bounds())) {
            return this;
        }
        int west = Math.max(0, frame.column(area.minX())) / BLOCK;
        int south = Math.max(0, frame.row(area.minY())) / BLOCK;
        int east = Math.min(frame.columns() - 1, frame.column(area.maxX())) / BLOCK;
        int north = Math.min(frame.rows() - 1, frame.row(area.maxY())) / BLOCK;
        int c0 = west * BLOCK;
        int r0 = south * BLOCK;
        int c1 = Math.min(frame.columns(), (east + 1) * BLOCK);
        int r1 = Math.min(frame.rows(), (north + 1) * BLOCK);
        SurfacePainter painter = new SurfacePainter(
                city, frame, ground.clone(), surface.clone(), canopy.clone(), building.clone(), buildings);
        painter.paint(c0, r0, c1, r1);
        int[] nextOutdoors = outdoors.clone();
        int reach = NearestOutdoors.reach(frame);
        NearestOutdoors.search(
                frame,
                painter.building,
                nextOutdoors,
                Math.max(0, c0 - reach),
                Math.max(0, r0 - reach),
                Math.min(frame.columns(), c1 + reach),
                Math.min(frame.rows(), r1 + reach));
        long[] stamps = blockStamps.clone();
        SurfaceRaster made = new SurfaceRaster(
                frame,
                painter.ground,
                painter.surface,
                painter.canopy,
                painter.building,
                nextOutdoors,
                painter.buildings(),
                walls.after(city, changed),
                stamps);
        for (int br = south; br <= north; br++) {
            for (int bc = west; bc <= east; bc++) {
                int b = br * blockColumns(frame) + bc;
                stamps[b] = made.sum(b);
            }
        }
        return made;
    }

    public RasterFrame frame() {
        return frame;
    }

    public float groundAt(int cell) {
        return ground[cell];
    }

    /** The ground at a place, or at the nearest cell beside the raster. */
    double groundNear(double x, double y) {
        int column = Math.clamp(frame.column(x), 0, frame.columns() - 1);
        int row = Math.clamp(frame.row(y), 0, frame.rows() - 1);
        return ground[row * frame.columns() + column];
    }

    /** The height of the roof, or of the ground where nothing is built. */
    public float surfaceAt(int cell) {
        return surface[cell];
    }

    public boolean isBuilt(int cell) {
        return building[cell] >= 0;
    }

    /** Id of the building over the cell, empty for none. */
    public String buildingAt(int cell) {
        return building[cell] < 0 ? "" : buildings.id(building[cell]);
    }

    /** The buildings by the number that cells have; numbers of buildings that are gone stay empty places. */
    public BuildingIds buildings() {
        return buildings;
    }

    public WallSet walls() {
        return walls;
    }

    boolean hasTree(int cell) {
        return (trees[cell >> 6] & 1L << cell) != 0;
    }

    boolean hasTrees() {
        return highestCrown != NO_TREE;
    }

    /** A sum over all that the raster holds. */
    public long stamp() {
        return Arrays.hashCode(blockStamps) * 31L + frame.hashCode();
    }

    /** The boxes around all that differs between two rasters of the same frame, block by block, in cells. */
    List<int[]> differences(SurfaceRaster other) {
        List<int[]> boxes = new ArrayList<>();
        for (int b = 0; b < blockStamps.length; b++) {
            if (blockStamps[b] != other.blockStamps[b]) {
                difference(other, b, boxes);
            }
        }
        return boxes;
    }

    private void difference(SurfaceRaster other, int block, List<int[]> boxes) {
        int c0 = block % blockColumns(frame) * BLOCK;
        int r0 = block / blockColumns(frame) * BLOCK;
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int r = r0; r < Math.min(r0 + BLOCK, frame.rows()); r++) {
            for (int c = c0; c < Math.min(c0 + BLOCK, frame.columns()); c++) {
                int i = r * frame.columns() + c;
                if (ground[i] != other.ground[i]
                        || surface[i] != other.surface[i]
                        || canopy[i] != other.canopy[i]
                        || isBuilt(i) != other.isBuilt(i)) {
                    box[0] = Math.min(box[0], c);
                    box[1] = Math.min(box[1], r);
                    box[2] = Math.max(box[2], c);
                    box[3] = Math.max(box[3], r);
                }
            }
        }
        if (box[2] >= 0) {
            boxes.add(box);
        }
    }

    private long sum(int block) {
        int c0 = block % blockColumns(frame) * BLOCK;
        int r0 = block / blockColumns(frame) * BLOCK;
        long h = 1;
        for (int r = r0; r < Math.min(r0 + BLOCK, frame.rows()); r++) {
            for (int c = c0; c < Math.min(c0 + BLOCK, frame.columns()); c++) {
                int i = r * frame.columns() + c;
                h = h * 0x9E3779B97F4A7C15L + Float.floatToIntBits(surface[i]);
                h = (h ^ (h >>> 29)) * 0xBF58476D1CE4E5B9L + Float.floatToIntBits(ground[i]);
                h = h * 31 + Float.floatToIntBits(canopy[i]) + (isBuilt(i) ? 1 : 0);
            }
        }
        return h;
    }

    private static int blockColumns(RasterFrame f) {
        return (f.columns() + BLOCK - 1) / BLOCK;
    }

    private static int blockRows(RasterFrame f) {
        return (f.rows() + BLOCK - 1) / BLOCK;
    }
}
