package org.serdica.importers.ifc;

import java.io.IOException;
import java.util.Locale;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;

/** The GeoTools plug-in for IFC in STEP files, known by their first word and their schema. */
public final class IfcStoreFactory extends CityStoreFactory {
    public IfcStoreFactory() {
        super("IFC", "Building models of IFC2x3, IFC4 and IFC4.3");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return isXml(name, head)
                || name.endsWith(".ifc")
                || head.stripLeading().startsWith("ISO-10303-21")
                        && head.toUpperCase(Locale.ROOT).contains("IFC");
    }

    private static boolean isXml(String name, String head) {
        return name.endsWith(".ifcxml") || head.contains("<ifcXML") || head.contains("<ifc:ifcXML");
    }

    @Override
    protected CityStore open(InputFile input) throws IOException {
        if (isXml(input.name(), new String(input.head(), java.nio.charset.StandardCharsets.ISO_8859_1))) {
            throw new InputTrouble(
                    "FORMAT_UNSUPPORTED",
                    input + " is IFC in XML, which is not read; save it as .ifc (STEP) or .ifczip.");
        }
        return new IfcStore(input);
    }
}
