package org.serdica.app.scene.mesh.facade;

import java.util.Optional;
import org.serdica.app.scene.mesh.NaturalColours;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/** What the surfaces of a city look like where nothing else colours them: the file's appearance, else by nature. */
final class Appearance {
    private static final int WINDOW = 0x9AA7B1;
    private static final int DOOR = 0x8E7F72;

    private final City city;
    private final FacadeImages images;

    Appearance(City city, FacadeImages images) {
        this.city = city;
        this.images = images;
    }

    int rgb(Tile tile, Patch p) {
        int material = tile.material(p.surface());
        if (material >= 0) {
            return city.materials().get(material).diffuseRgb();
        }
        return switch (p.role()) {
            case WINDOW -> WINDOW;
            case DOOR -> DOOR;
            case PITCHED_ROOF, FLAT_ROOF, PAVED -> NaturalColours.roof(tile, p.object());
            case WALL, PLAIN -> NaturalColours.wall(tile, p.object());
        };
    }

    /** The picture that the file puts on a surface; reads it the first time. */
    Optional<FacadeImage> image(Tile tile, Patch p) {
        int texture = tile.texture(p.surface());
        if (texture < 0 || !tile.hasTextureCoordinates()) {
            return Optional.empty();
        }
        return images.of(city.textures().get(texture));
    }
}
