package org.serdica.importers.export.citygml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.serdica.importers.export.CityFileWriter;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes whole cities as CityGML. */
public final class CityGmlWriter extends CityFileWriter {
    private final Vocabulary words;

    private CityGmlWriter(String id, String name, List<String> endings, Vocabulary words) {
        super(id, name, endings);
        this.words = words;
    }

    public static CityGmlWriter version2() {
        return new CityGmlWriter("citygml2", "CityGML 2.0", List.of(".gml", ".citygml", ".xml"), new Version2());
    }

    public static CityGmlWriter version3() {
        return new CityGmlWriter("citygml3", "CityGML 3.0", List.of(".v3.gml", ".citygml3"), new Version3());
    }

    @Override
    protected void write(
            City city, OutputStream out, TextureCopies copies, Tally tally, Progress progress, CancelToken cancel)
            throws IOException {
        try (CityGmlDocument document =
                new CityGmlDocument(out, city, Namespaces.kinds(city), bounds(city), words, copies, tally)) {
            int done = 0;
            for (Tile tile : city.tiles()) {
                progress.report((double) done++ / city.tiles().size(), "Writing " + format().name());
                for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                    cancel.check();
                    document.write(new CityObject(tile, o));
                }
            }
        }
    }

    private static Bounds bounds(City city) {
        return city.tiles().stream().map(Tile::bounds).reduce(Bounds.EMPTY, Bounds::union);
    }
}
