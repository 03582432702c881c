package org.serdica.app.scene.radio;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/** The places on the walls and roofs of a city where a map is worked out, numbered through all tiles. Immutable. */
public final class FacadePoints {
    public static final FacadePoints NONE = new FacadePoints(Map.of(), new double[0], 0);

    /** More would take longer than anyone waits, and be smaller than anyone sees. */
    private static final int MOST = 600_000;

    private static final int BEST_LOD = Integer.MAX_VALUE;
    private static final double COARSER = 1.5;
    /** How deep behind a wall its room is looked for, in cells; eaves stand out. */
    private static final double[] INWARD = {0.7, 1.2, 1.8, 2.5};

    private record Stretch(FacadeSamples samples, int first) {}

    private final Map<Tile, Stretch> tiles;
    private final double[] xyz;
    private final double spacingM;

    private FacadePoints(Map<Tile, Stretch> tiles, double[] xyz, double spacingM) {
        this.tiles = tiles;
        this.xyz = xyz;
        this.spacingM = spacingM;
    }

    /**
     * The places over a raster's area; those of tiles that did not change are taken over.
     *
     * @param before what was found for an earlier state of the city
     */
    public static FacadePoints of(City city, RasterFrame frame, FacadePoints before, CancelToken cancel) {
        double spacing = before.spacingM > 0 ? before.spacingM : FacadeSamples.USUAL_SPACING_M;
        while (true) {
            Map<Tile, FacadeSamples> found = find(city, frame, spacing, before, cancel);
            long count = found.values().stream().mapToLong(FacadeSamples::count).sum();
            if (count <= MOST) {
                return number(found, spacing, frame.cellM());
            }
            spacing *= Math.max(COARSER, Math.sqrt((double) count / MOST));
        }
    }

    private static Map<Tile, FacadeSamples> find(
            City city, RasterFrame frame, double spacingM, FacadePoints before, CancelToken cancel) {
        TileMesher mesher = new TileMesher();
        Map<Tile, FacadeSamples> found = new LinkedHashMap<>();
        for (Tile tile : city.tiles()) {
            if (tile.layer() != Layer.BUILDINGS || !tile.bounds().intersectsPlan(frame.bounds())) {
                continue;
            }
            cancel.check();
            Stretch known = spacingM == before.spacingM ? before.tiles.get(tile) : null;
            found.put(
                    tile,
                    known != null
                            ? known.samples()
                            : FacadeSamples.of(
                                    tile, mesher.mesh(city.frame(), tile, BEST_LOD), city.frame(), spacingM));
        }
        return found;
    }

    private static FacadePoints number(Map<Tile, FacadeSamples> found, double spacingM, double cellM) {
        int count = found.values().stream().mapToInt(FacadeSamples::count).sum();
        double[] xyz = new double[count * 3];
        Map<Tile, Stretch> tiles = new HashMap<>();
        // The cells of the wall itself are built on: a point a cell away from it stands in the open.
        double awayM = 0.3 + cellM / 2;
        int next = 0;
        for (Map.Entry<Tile, FacadeSamples> entry : found.entrySet()) {
            FacadeSamples samples = entry.getValue();
            tiles.put(entry.getKey(), new Stretch(samples, next));
            for (int i = 0; i < samples.count(); i++, next++) {
                xyz[next * 3] = samples.x(i) + samples.facingX(i) * awayM;
                xyz[next * 3 + 1] = samples.y(i) + samples.facingY(i) * awayM;
                xyz[next * 3 + 2] = samples.z(i) + samples.facingZ(i) * awayM;
            }
        }
        return new FacadePoints(tiles, xyz, spacingM);
    }

    /**
     * The cell of the room behind each wall or under each roof.
     *
     * @param room whether there is a room in a cell
     * @return -1 where no such cell is near
     */
    public int[] behind(RasterFrame frame, IntPredicate room) {
        int[] cells = new int[count()];
        for (Stretch stretch : tiles.values()) {
            FacadeSamples samples = stretch.samples();
            for (int i = 0; i < samples.count(); i++) {
                int found = -1;
                for (int k = 0; k < INWARD.length && found < 0; k++) {
                    double inM = INWARD[k] * frame.cellM();
                    int cell = frame.index(
                            samples.x(i) - samples.facingX(i) * inM, samples.y(i) - samples.facingY(i) * inM);
                    found = cell >= 0 && room.test(cell) ? cell : -1;
                }
                cells[stretch.first() + i] = found;
            }
        }
        return cells;
    }

    public int count() {
        return xyz.length / 3;
    }

    /** Three doubles a place, a little in front of the wall. */
    public double[] xyz() {
        return xyz;
    }

    public Optional<FacadeSamples> on(Tile tile) {
        Stretch stretch = tiles.get(tile);
        return stretch == null ? Optional.empty() : Optional.of(stretch.samples());
    }

    /** The number of a tile's first place, -1 if the tile or these places of it are not known. */
    public int first(Tile tile, FacadeSamples samples) {
        Stretch stretch = tiles.get(tile);
        return stretch != null && stretch.samples() == samples ? stretch.first() : -1;
    }
}
