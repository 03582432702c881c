package org.serdica.app.ui.edit.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.shape.TriangleMesh;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Position;
import org.serdica.model.placing.PlotModel;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * A model that was read, with its triangles for a ghost of it.
 *
 * @param meshes in JavaFX axes, counted from the model's own origin
 */
record ReadModel(Path file, PlotModel model, List<TriangleMesh> meshes) {
    private static final int FINEST = 49;
    private static final float[] ANY_TEXEL = {0.5f, 0.5f};

    /**
     * Reads a file of its own.
     *
     * @throws InputRefused if it cannot be used, or holds nothing to place
     */
    static ReadModel of(Path file, CityOpener.Loader loader, Progress progress, CancelToken cancel)
            throws InputRefused {
        City read =
                loader.load(LoadRequest.of(file), city -> {}, progress, cancel).city();
        String name = String.valueOf(file.getFileName());
        PlotModel model = PlotModel.of(read, name)
                .orElseThrow(() -> new InputRefused(
                        "NOTHING_TO_PLACE", name + " holds nothing that could be placed, or only ground."));
        cancel.check();
        return new ReadModel(file, model, meshes(read, model.origin(), cancel));
    }

    private static List<TriangleMesh> meshes(City read, Position origin, CancelToken cancel) {
        Set<CityObject> tops = new HashSet<>(PlotModel.tops(read));
        TileMesher mesher = new TileMesher();
        List<TriangleMesh> meshes = new ArrayList<>();
        for (Tile tile : read.tiles()) {
            cancel.check();
            TileMesh mesh =
                    mesher.mesh(read.frame(), tile, FINEST, o -> tops.contains(new CityObject(tile, tile.root(o))));
            if (mesh.triangleCount() > 0) {
                meshes.add(ghost(mesh, read, origin));
            }
        }
        return List.copyOf(meshes);
    }

    private static TriangleMesh ghost(TileMesh mesh, City read, Position origin) {
        float[] points = mesh.points().clone();
        for (int i = 0; i < points.length; i += 3) {
            points[i] += (float) (read.frame().originX() - origin.x());
            points[i + 1] += (float) (read.frame().originY() - origin.y());
            points[i + 2] += (float) (read.frame().originZ() - origin.z());
        }
        TriangleMesh result = FxMeshes.mesh(points, mesh.corner(), ANY_TEXEL, new int[mesh.corner().length]);
        result.getFaceSmoothingGroups().setAll(new int[mesh.triangleCount()]);
        return result;
    }
}
