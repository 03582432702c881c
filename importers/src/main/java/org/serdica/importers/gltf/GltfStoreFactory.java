package org.serdica.importers.gltf;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for glTF models. */
public final class GltfStoreFactory extends CityStoreFactory {
    public GltfStoreFactory() {
        super("glTF", "A model in glTF 2.0, as JSON or binary, to be placed in the city, or a tile set of such models");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.startsWith("glTF")
                || (name.endsWith(".gltf") && head.stripLeading().startsWith("{"))
                || isTileset(name, head);
    }

    private static boolean isTileset(String name, String head) {
        return name.endsWith(".json")
                && head.contains("\"asset\"")
                && (name.endsWith("tileset.json") || head.contains("\"geometricError\""));
    }

    @Override
    protected CityStore open(InputFile input) {
        return input.name().endsWith(".json") ? new TilesetStore(input) : new GltfStore(input);
    }
}
