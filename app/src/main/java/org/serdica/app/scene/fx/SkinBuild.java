package org.serdica.app.scene.fx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.app.scene.mesh.TileSkinner;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectFilter;

/**
 * A tile's skin to be laid out and painted, or only painted again.
 *
 * @param known the skin the tile has in the same layout, if it has one
 */
record SkinBuild(
        TileNode node,
        City city,
        TileSkinner skinner,
        int maxLod,
        int edition,
        Look look,
        SunLight sun,
        double texelM,
        @Nullable Worn known,
        double urgency)
        implements TileWork {

    /**
     * A skin as a tile wears it.
     *
     * @param skin nothing where the tile is not worth one
     * @param colours the {@link Look#colourVersion} it was painted for
     * @param filter whose objects have a place in the picture: what is hidden is left out of mesh and picture, for
     *     next to painted texels its transparent ones would shimmer
     */
    record Worn(
            LevelMesh mesh,
            @Nullable TileSkin skin,
            @Nullable TexelImage image,
            int colours,
            SunLight sun,
            double texelM,
            TileSkinner skinner,
            ObjectFilter filter) {
        /** No look has colours of that version. */
        private static final int FADED = -1;

        boolean isOwnLight() {
            return skin != null && skin.isOwnLight(sun);
        }

        boolean isFaded() {
            return colours == FADED;
        }

        /** The same, to be painted again as soon as there is time. */
        Worn faded() {
            return new Worn(mesh, skin, image, FADED, sun, texelM, skinner, filter);
        }

        /** The same under a sun that shines on it as the one did that it was painted for. */
        Worn under(SunLight other) {
            return new Worn(mesh, skin, image, colours, other, texelM, skinner, filter);
        }

        long texels() {
            return skin == null ? 0 : (long) skin.width() * skin.height();
        }
    }

    /** A skin that is ready. */
    record Skinned(SkinBuild build, Worn worn) implements Done {
        @Override
        public TileNode node() {
            return build.node;
        }

        @Override
        public long bytes() {
            return worn.texels() * Integer.BYTES
                    + (build.known == null ? worn.mesh().bytes() : 0);
        }
    }

    @Override
    public Skinned run(Kit kit) {
        Worn before = known;
        if (before != null) {
            return new Skinned(this, worn(before.mesh(), before.skin()));
        }
        TileMesh all = kit.tiles.mesh(city.frame(), node.tile(), maxLod);
        TileMesh mesh = look.showsAll(node.tile()) ? all : all.only(look.shown(node.tile()));
        Optional<TileSkin> skin = skinner.layout(city, node.tile(), mesh, texelM);
        if (skin.isEmpty()) {
            return failed();
        }
        LevelMesh level = new LevelMesh(
                FxMeshes.of(mesh, skin.get()), mesh.triangleCount(), city.frame(), edition, mesh.object());
        return new Skinned(this, worn(level, skin.get()));
    }

    private Worn worn(LevelMesh mesh, @Nullable TileSkin skin) {
        if (skin == null) {
            return new Worn(mesh, null, null, look.colourVersion(), sun, texelM, skinner, look.filter());
        }
        int[] argb = new int[skin.width() * skin.height()];
        skin.paint(look.coloursWithoutHighlight(node.tile()), sun, argb);
        TexelImage image = new TexelImage(skin.width(), skin.height(), argb);
        return new Worn(mesh, skin, image, look.colourVersion(), sun, texelM, skinner, look.filter());
    }

    @Override
    public Skinned failed() {
        LevelMesh nothing = new LevelMesh(null, 0, city.frame(), edition);
        return new Skinned(
                this, new Worn(nothing, null, null, look.colourVersion(), sun, texelM, skinner, look.filter()));
    }
}
