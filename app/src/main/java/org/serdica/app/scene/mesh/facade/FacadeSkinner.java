package org.serdica.app.scene.mesh.facade;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.app.scene.mesh.TileSkinner;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.network.RoadNetwork;

/** Skins for what is built: facades with windows, roofs, soft edges and cast shadows. */
public final class FacadeSkinner implements TileSkinner {
    private static final Set<Layer> BUILT =
            EnumSet.of(Layer.BUILDINGS, Layer.BRIDGES, Layer.TUNNELS, Layer.GENERIC, Layer.FURNITURE);

    private final FacadeImages images = new FacadeImages();
    private volatile @Nullable KnownFronts known;

    private record KnownFronts(RoadNetwork roads, StreetFronts fronts) {}

    @Override
    public Optional<TileSkin> layout(City city, Tile tile, TileMesh mesh, double texelM) {
        if (!BUILT.contains(tile.layer()) || mesh.triangleCount() == 0) {
            return Optional.empty();
        }
        FacadeLayout layout = FacadeLayout.of(tile, mesh, city.frame(), texelM);
        return Optional.of(new FacadeSkin(layout, mesh, new Appearance(city, images), fronts(city)));
    }

    /** Made once for all snapshots that share their streets. */
    private StreetFronts fronts(City city) {
        KnownFronts last = known;
        if (last == null || last.roads != city.roads()) {
            last = new KnownFronts(city.roads(), new StreetFronts(city.roads(), city.bounds()));
            known = last;
        }
        return last.fronts;
    }
}
