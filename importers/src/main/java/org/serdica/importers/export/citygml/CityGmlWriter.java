package org.serdica.importers.export.citygml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes whole cities as CityGML. */
public final class CityGmlWriter implements CityWriter {
    private static final Set<Holding> HOLDS = EnumSet.complementOf(EnumSet.of(Holding.TERRAIN, Holding.JUNCTIONS));

    private final WriteFormat format;
    private final Vocabulary words;

    private CityGmlWriter(WriteFormat format, Vocabulary words) {
        this.format = format;
        this.words = words;
    }

    public static CityGmlWriter version2() {
        List<String> endings = List.of(".gml", ".citygml", ".xml");
        return new CityGmlWriter(new WriteFormat("citygml2", "CityGML 2.0", endings, true, HOLDS), new Version2());
    }

    public static CityGmlWriter version3() {
        List<String> endings = List.of(".v3.gml", ".citygml3");
        return new CityGmlWriter(new WriteFormat("citygml3", "CityGML 3.0", endings, true, HOLDS), new Version3());
    }

    @Override
    public WriteFormat format() {
        return format;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        TextureCopies copies = new TextureCopies(request.out(), tally);
        try {
            SafeFile.write(request.out(), out -> {
                try (CityGmlDocument document =
                        new CityGmlDocument(out, city, Namespaces.kinds(city), bounds(city), words, copies, tally)) {
                    int done = 0;
                    for (Tile tile : city.tiles()) {
                        progress.report((double) done++ / city.tiles().size(), "Writing " + format.name());
                        for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                            cancel.check();
                            document.write(new CityObject(tile, o));
                        }
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Ground.lost(city, format, tally);
        return tally.report(format);
    }

    private static Bounds bounds(City city) {
        return city.tiles().stream().map(Tile::bounds).reduce(Bounds.EMPTY, Bounds::union);
    }
}
