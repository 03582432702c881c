package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How much ground many areas cover together, where they overlap once. Kept by square cells, so that a change costs its
 * own cells and nothing else.
 */
final class CoveredArea {
    private static final double CELL_M = 250;
    /** An area larger than this many cells would be no area of a city; it is taken cell by cell all the same. */
    private static final long MOST_CELLS = 4_000_000;

    private final Map<String, Geometry> areas = new HashMap<>();
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Map<String, Memo> memos = new HashMap<>();
    private long clock;

    private static final class Cell {
        final Map<String, Geometry> pieces = new LinkedHashMap<>();
        final Polygon square;

        @Nullable
        Geometry union;

        long changed;

        Cell(Polygon square) {
            this.square = square;
        }

        Geometry union() {
            Geometry u = union;
            if (u == null) {
                List<Geometry> all = new ArrayList<>(pieces.values());
                u = all.size() == 1
                        ? all.getFirst()
                        : all.isEmpty() ? PlanAreas.JTS.createPolygon() : OverlayNGRobust.union(all);
                union = u;
            }
            return u;
        }
    }

    private record Memo(Zone zone, long asOf, double areaM2) {}

    /** Puts an area there, in place of the one of that id. */
    void put(String id, Geometry area) {
        remove(id);
        areas.put(id, area);
        Envelope box = area.getEnvelopeInternal();
        long across = count(box.getMinX(), box.getMaxX()) * count(box.getMinY(), box.getMaxY());
        if (area.isEmpty() || across > MOST_CELLS) {
            return;
        }
        forEachKey(box, key -> {
            Cell cell = cells.computeIfAbsent(key, k -> new Cell(square(k)));
            Geometry piece = across == 1 ? area : OverlayNGRobust.overlay(area, cell.square, OverlayNG.INTERSECTION);
            if (piece.getArea() > 0) {
                cell.pieces.put(id, piece);
                touch(cell);
            }
        });
    }

    void remove(String id) {
        Geometry gone = areas.remove(id);
        if (gone != null && !gone.isEmpty()) {
            forEachKey(gone.getEnvelopeInternal(), key -> {
                Cell cell = cells.get(key);
                if (cell != null && cell.pieces.remove(id) != null) {
                    touch(cell);
                }
            });
        }
    }

    private void touch(Cell cell) {
        cell.union = null;
        cell.changed = ++clock;
    }

    double areaM2() {
        double sum = 0;
        for (Cell cell : cells.values()) {
            sum += cell.union().getArea();
        }
        return sum;
    }

    double areaIn(Zone zone) {
        Memo memo = memos.get(zone.id());
        List<Cell> near = new ArrayList<>();
        long[] newest = {0};
        forEachKey(zone.area().getEnvelopeInternal(), key -> {
            Cell cell = cells.get(key);
            if (cell != null) {
                near.add(cell);
                newest[0] = Math.max(newest[0], cell.changed);
            }
        });
        if (memo != null && memo.zone == zone && memo.asOf >= newest[0]) {
            return memo.areaM2;
        }
        double sum = 0;
        for (Cell cell : near) {
            Geometry union = cell.union();
            if (zone.covers(cell.square)) {
                sum += union.getArea();
            } else if (zone.touches(union)) {
                sum += OverlayNGRobust.overlay(union, zone.area(), OverlayNG.INTERSECTION)
                        .getArea();
            }
        }
        memos.put(zone.id(), new Memo(zone, clock, sum));
        return sum;
    }

    private interface KeyVisitor {
        void visit(long key);
    }

    private static long cell(double metres) {
        return (long) Math.floor(metres / CELL_M);
    }

    private static long count(double from, double to) {
        return cell(to) - cell(from) + 1;
    }

    private static void forEachKey(Envelope box, KeyVisitor visitor) {
        if (box.isNull() || count(box.getMinX(), box.getMaxX()) * count(box.getMinY(), box.getMaxY()) > MOST_CELLS) {
            return;
        }
        for (long c = cell(box.getMinX()); c <= cell(box.getMaxX()); c++) {
            for (long r = cell(box.getMinY()); r <= cell(box.getMaxY()); r++) {
                visitor.visit(c << 32 | r & 0xFFFFFFFFL);
            }
        }
    }

    private static Polygon square(long key) {
        double x = (key >> 32) * CELL_M;
        double y = (int) key * CELL_M;
        return (Polygon) PlanAreas.JTS.toGeometry(new Envelope(x, x + CELL_M, y, y + CELL_M));
    }
}
