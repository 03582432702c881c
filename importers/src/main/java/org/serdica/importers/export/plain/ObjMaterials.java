package org.serdica.importers.export.plain;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.serdica.importers.export.SurfaceColours;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.city.Material;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/** The materials of an OBJ file by name, for its MTL file: the model's own, or a colour by what a surface is. */
final class ObjMaterials {
    private final City city;
    private final TextureCopies copies;

    /** Each material's lines by its name. */
    private final Map<String, String> lines = new LinkedHashMap<>();

    ObjMaterials(City city, TextureCopies copies) {
        this.city = city;
        this.copies = copies;
    }

    /** The name of what a surface wears. */
    String of(Tile tile, int surface) throws IOException {
        int texture = tile.hasTextureCoordinates() ? tile.texture(surface) : -1;
        String image = texture < 0 ? "" : copies.name(city.textures().get(texture));
        if (!image.isEmpty()) {
            String name = "texture-" + texture;
            lines.putIfAbsent(name, colour(0xFFFFFF, 0) + "map_Kd " + image + "\n");
            return name;
        }
        int material = tile.material(surface);
        if (material >= 0) {
            Material m = city.materials().get(material);
            String name = "material-" + material;
            lines.putIfAbsent(name, colour(m.diffuseRgb(), m.transparency()));
            return name;
        }
        SurfaceKind kind = tile.surfaceKind(surface);
        String name = kind == SurfaceKind.UNKNOWN ? tile.layer().name().toLowerCase(Locale.ROOT) : kind.className();
        lines.putIfAbsent(name, colour(SurfaceColours.rgb(kind, tile.layer()), 0));
        return name;
    }

    private static String colour(int rgb, float transparency) {
        return String.format(
                Locale.ROOT,
                "Kd %.4f %.4f %.4f%nd %.3f%n",
                (rgb >> 16 & 0xFF) / 255.0,
                (rgb >> 8 & 0xFF) / 255.0,
                (rgb & 0xFF) / 255.0,
                1 - transparency);
    }

    /** The MTL file. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((name, body) ->
                text.append("newmtl ").append(name).append('\n').append(body).append('\n'));
        return text.toString();
    }
}
