package org.serdica.importers.export.citygml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.City;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import org.serdica.model.city.Tile;

/** Materials and textures of one top-level object and its family, as one appearance in it. */
final class AppearanceWriter {
    private final XmlText xml;
    private final City city;
    private final Vocabulary words;
    private final TextureCopies copies;
    private int unnamed;
    private String root = "";

    /** A polygon of an object of the family. */
    private record Target(Plan plan, int surface) {}

    AppearanceWriter(XmlText xml, City city, Vocabulary words, TextureCopies copies) {
        this.xml = xml;
        this.city = city;
        this.words = words;
        this.copies = copies;
    }

    /** Writes what the polygons of these objects wear; nothing if they wear nothing. */
    void write(List<Plan> family) {
        Map<Integer, List<Target>> materials = new TreeMap<>();
        Map<Integer, List<Target>> textures = new TreeMap<>();
        for (Plan plan : family) {
            collect(plan, materials, textures);
        }
        if (materials.isEmpty() && textures.isEmpty()) {
            return;
        }
        Plan top = family.getFirst();
        root = top.tile.id(top.object);
        unnamed = 0;
        String property = words.wantsIds() ? "core:appearance" : "app:appearance";
        xml.raw("<").raw(property).raw(">");
        open("app:Appearance");
        xml.element("app:theme", "visual");
        materials.forEach((m, targets) -> material(city.materials().get(m), targets));
        textures.forEach((t, targets) -> texture(city.textures().get(t), targets));
        xml.raw("</app:Appearance></").raw(property).raw(">");
    }

    private static void collect(Plan plan, Map<Integer, List<Target>> materials, Map<Integer, List<Target>> textures) {
        Tile tile = plan.tile;
        for (Plan.Group group : plan.groups) {
            for (int g : group.geometries()) {
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    if (!plan.belongs(s, group.spot().form()) || group.spot().form() == Spot.Form.TRIANGLES) {
                        continue;
                    }
                    if (tile.material(s) >= 0) {
                        materials
                                .computeIfAbsent(tile.material(s), k -> new ArrayList<>())
                                .add(new Target(plan, s));
                    }
                    if (tile.texture(s) >= 0 && tile.hasTextureCoordinates()) {
                        textures.computeIfAbsent(tile.texture(s), k -> new ArrayList<>())
                                .add(new Target(plan, s));
                    }
                }
            }
        }
    }

    private void material(Material m, List<Target> targets) {
        member("X3DMaterial");
        if (words.wantsIds() || !m.name().isEmpty()) {
            xml.element("gml:name", m.name());
        }
        int rgb = m.diffuseRgb();
        xml.element("app:diffuseColor", channel(rgb >> 16) + " " + channel(rgb >> 8) + " " + channel(rgb));
        xml.element("app:shininess", Float.toString(m.shininess()));
        xml.element("app:transparency", Float.toString(m.transparency()));
        for (Target t : targets) {
            xml.raw("<app:target>#");
            id(t);
            xml.raw("</app:target>");
        }
        endMember("X3DMaterial");
    }

    private static String channel(int value) {
        return String.format(Locale.ROOT, "%.4f", (value & 0xFF) / 255.0);
    }

    private void texture(Texture texture, List<Target> targets) {
        String name;
        try {
            name = copies.name(texture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (name.isEmpty()) {
            return;
        }
        member("ParameterizedTexture");
        xml.element("app:imageURI", name);
        xml.element("app:mimeType", name.toLowerCase(Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg");
        xml.element("app:textureType", "specific");
        xml.element("app:wrapMode", texture.wrap() ? "wrap" : "none");
        targets.forEach(this::coordinates);
        endMember("ParameterizedTexture");
    }

    private void coordinates(Target t) {
        if (words.wantsIds()) {
            xml.raw("<app:textureParameterization>");
            open("app:TextureAssociation");
            xml.raw("<app:target>#");
            id(t);
            xml.raw("</app:target><app:textureParameterization>");
            xml.raw("<app:TexCoordList>");
        } else {
            xml.raw("<app:target uri=\"#");
            id(t);
            xml.raw("\"><app:TexCoordList>");
        }
        Tile tile = t.plan().tile;
        int first = tile.ringStart(t.surface());
        int end = tile.ringEnd(t.surface());
        for (int r = first; r < end; r++) {
            coordinates(t, r);
        }
        // Version 3 names the rings behind the coordinates, in the same order.
        for (int r = first; words.wantsIds() && r < end; r++) {
            xml.raw("<app:ring>#");
            ringId(t, r);
            xml.raw("</app:ring>");
        }
        xml.raw("</app:TexCoordList>");
        xml.raw(
                words.wantsIds()
                        ? "</app:textureParameterization></app:TextureAssociation></app:textureParameterization>"
                        : "</app:target>");
    }

    private void coordinates(Target t, int ring) {
        xml.raw("<app:textureCoordinates");
        if (!words.wantsIds()) {
            xml.raw(" ring=\"#");
            ringId(t, ring);
            xml.raw("\"");
        }
        xml.raw(">");
        Tile tile = t.plan().tile;
        int from = tile.vertexStart(ring);
        int count = tile.vertexEnd(ring) - from;
        for (int i = 0; i <= count; i++) {
            int v = from + i % count;
            xml.raw(i == 0 ? "" : " ").raw(Float.toString(tile.u(v))).raw(" ").raw(Float.toString(tile.v(v)));
        }
        xml.raw("</app:textureCoordinates>");
    }

    private void id(Target t) {
        xml.value(t.plan().tile.id(t.plan().object)).raw("_").number((long)
                t.plan().number(t.surface()));
    }

    private void ringId(Target t, int ring) {
        id(t);
        xml.raw("_").number((long) (ring - t.plan().tile.ringStart(t.surface())));
    }

    private void member(String element) {
        xml.raw(words.wantsIds() ? "<app:surfaceData>" : "<app:surfaceDataMember>");
        open("app:" + element);
    }

    private void endMember(String element) {
        xml.raw("</app:").raw(element).raw(">");
        xml.raw(words.wantsIds() ? "</app:surfaceData>" : "</app:surfaceDataMember>");
    }

    private void open(String element) {
        xml.raw("<").raw(element);
        if (words.wantsIds()) {
            xml.raw(" gml:id=\"").value(root).raw("_a").number((long) unnamed++).raw("\"");
        }
        xml.raw(">");
    }
}
