package org.serdica.app.scene.fx;

import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.BlockMesher;
import org.serdica.app.scene.mesh.MassMesher;
import org.serdica.app.scene.mesh.PaletteMesh;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/**
 * One mesh to be made off the JavaFX thread.
 *
 * @param palette the tile's palette if it has one already
 * @param urgency the smaller, the sooner
 */
record MeshBuild(
        TileNode node,
        TileLevel level,
        City city,
        int maxLod,
        int edition,
        Look look,
        @Nullable TilePalette palette,
        double urgency) {

    /** What each background thread uses again and again. */
    static final class Kit {
        final TileMesher tiles = new TileMesher();
        final BlockMesher blocks = new BlockMesher();
        final MassMesher masses = new MassMesher();
    }

    /**
     * What came out of it.
     *
     * @param texels the palette painted for {@link #look}, if the tile had no palette before
     */
    record Built(MeshBuild build, LevelMesh mesh, TilePalette palette, int @Nullable [] texels) {}

    Built run(Kit kit) {
        Tile tile = node.tile();
        TilePalette known = palette == null ? TilePalette.of(city, tile) : palette;
        PaletteMesh mesh = switch (level) {
            case SKIN, FULL ->
                PaletteMesh.of(city.frame(), tile, kit.tiles.mesh(city.frame(), tile, maxLod), known);
            case BLOCK -> kit.blocks.mesh(city.frame(), tile, maxLod);
            case MASS -> kit.masses.mesh(city.frame(), tile, look.shown(tile));
        };
        TriangleMesh fx = mesh.triangleCount() == 0 ? null : FxMeshes.of(mesh, known.uv());
        int[] texels = palette == null ? known.paint(look.colours(tile)) : null;
        return new Built(this, new LevelMesh(fx, mesh.triangleCount(), city.frame(), edition), known, texels);
    }

    /** Stands in for a mesh that could not be made, so that it is not tried for ever. */
    Built failed() {
        TilePalette known = palette == null ? TilePalette.of(City.empty(city.frame()), node.tile()) : palette;
        return new Built(this, new LevelMesh(null, 0, city.frame(), edition), known, null);
    }
}
