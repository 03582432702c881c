package org.serdica.app.scene.fx;

import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.PaletteMesh;
import org.serdica.app.scene.mesh.TileLevel;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/**
 * A mesh in palette colours to be made.
 *
 * @param palette the tile's palette if it has one already
 */
record MeshBuild(
        TileNode node,
        TileLevel level,
        City city,
        int maxLod,
        int edition,
        Look look,
        @Nullable TilePalette palette,
        double urgency)
        implements TileWork {

    /**
     * A mesh that is ready.
     *
     * @param texels the palette painted for the look, if the tile had no palette before
     */
    record Built(MeshBuild build, LevelMesh mesh, TilePalette palette, int @Nullable [] texels) implements Done {
        @Override
        public TileNode node() {
            return build.node;
        }

        @Override
        public long bytes() {
            return mesh.bytes();
        }
    }

    @Override
    public Built run(Kit kit) {
        Tile tile = node.tile();
        TilePalette known = palette == null ? TilePalette.of(city, tile) : palette;
        PaletteMesh mesh =
                switch (level) {
                    case SKIN, FULL ->
                        PaletteMesh.of(city.frame(), tile, kit.tiles.mesh(city.frame(), tile, maxLod), known);
                    case BLOCK -> kit.blocks.mesh(city.frame(), tile, maxLod);
                    case MASS -> kit.masses.mesh(city.frame(), tile, maxLod, look.shown(tile));
                };
        TriangleMesh fx = mesh.triangleCount() == 0 ? null : FxMeshes.of(mesh, known.uv());
        int[] texels = palette == null ? known.paint(look.colours(tile)) : null;
        return new Built(this, new LevelMesh(fx, mesh.triangleCount(), city.frame(), edition), known, texels);
    }

    @Override
    public Built failed() {
        TilePalette known = palette == null ? TilePalette.of(City.empty(city.frame()), node.tile()) : palette;
        return new Built(this, new LevelMesh(null, 0, city.frame(), edition), known, null);
    }
}
