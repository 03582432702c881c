package org.serdica.importers.export.gltf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.PictureFolder;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Texture;

/** A glTF asset on its way out: buffers go to the disk as they come, what describes them is kept. */
final class GltfDocument {
    final City city;
    final Bin bin;
    final double[] origin;
    final List<Node> nodes = new ArrayList<>();
    final Map<Look, Integer> looks = new LinkedHashMap<>();
    final Map<Integer, Picture> pictures = new LinkedHashMap<>();
    final List<CityObject> objects = new ArrayList<>();
    private final @Nullable TextureCopies copies;
    private @Nullable FeatureTable table;

    /** A mesh at its place, east, north and up of the asset's origin. */
    record Node(double[] centre, List<Part> parts) {}

    /** A primitive by its accessors; -1 for what it does not have. */
    record Part(int mode, int position, int normal, int uv, int feature, int indices, int look) {}

    /** Where a picture is: in a view of the buffer, or in a file. */
    record Picture(int number, int view, String uri) {}

    /**
     * @param origin where the asset's zero lies, east, north and up
     * @param copies for pictures beside the file; null puts them into it
     */
    GltfDocument(City city, OutputStream binary, double[] origin, @Nullable TextureCopies copies) {
        this.city = city;
        this.bin = new Bin(binary);
        this.origin = origin.clone();
        this.copies = copies;
    }

    /** Numbers an object, for the feature ids of its triangles. */
    int feature(CityObject object) {
        objects.add(object);
        return objects.size() - 1;
    }

    /** Takes over what a builder gathered; an empty one leaves no node. */
    void add(MeshBuilder mesh) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Look, Primitive> e : mesh.surfaces().entrySet()) {
            parts.add(part(e.getValue(), look(e.getKey())));
        }
        for (Primitive p : List.of(mesh.lines(), mesh.points())) {
            if (!p.isEmpty()) {
                parts.add(part(p, -1));
            }
        }
        if (!parts.isEmpty()) {
            nodes.add(new Node(mesh.centre(), parts));
        }
    }

    private Part part(Primitive p, int look) throws IOException {
        boolean surface = p.mode == Primitive.Mode.TRIANGLES;
        return new Part(
                p.mode.number,
                bin.vertices(p.positions(), 3, true),
                surface ? bin.vertices(p.normals(), 3, false) : -1,
                p.textured ? bin.vertices(p.uvs(), 2, false) : -1,
                bin.vertices(p.features(), 1, false),
                bin.indices(p.indices()),
                look);
    }

    private int look(Look look) throws IOException {
        Integer known = looks.get(look);
        if (known != null) {
            return known;
        }
        if (look.isTextured() && !pictures.containsKey(look.texture())) {
            pictures.put(look.texture(), picture(city.textures().get(look.texture())));
        }
        looks.put(look, looks.size());
        return looks.size() - 1;
    }

    private Picture picture(Texture texture) throws IOException {
        if (copies != null) {
            return new Picture(pictures.size(), -1, copies.name(texture));
        }
        int view =
                bin.view(Files.readAllBytes(PictureFolder.file(texture.image()).orElseThrow()), 0);
        return new Picture(pictures.size(), view, "");
    }

    /** Puts the attributes of all objects into the buffer; nothing can be added after. */
    void close(Tally tally) throws IOException {
        if (!objects.isEmpty()) {
            table = new FeatureTable(objects, bin, tally);
        }
    }

    @Nullable
    FeatureTable table() {
        return table;
    }
}
