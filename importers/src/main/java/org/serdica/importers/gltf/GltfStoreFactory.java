package org.serdica.importers.gltf;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for glTF models. */
public final class GltfStoreFactory extends CityStoreFactory {
    public GltfStoreFactory() {
        super("glTF", "A model in glTF 2.0, as JSON or binary, to be placed in the city");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.startsWith("glTF")
                || (name.endsWith(".gltf") && head.stripLeading().startsWith("{"));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new GltfStore(input);
    }
}
