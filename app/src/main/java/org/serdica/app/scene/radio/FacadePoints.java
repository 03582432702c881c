package org.serdica.app.scene.radio;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
