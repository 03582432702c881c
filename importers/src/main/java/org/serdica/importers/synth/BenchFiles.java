package org.serdica.importers.synth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.citygml.CityGmlDocument;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** Large cities as files, for measuring readers; only a handful of objects is in memory at a time. */
public final class BenchFiles {
    private static final int BATCH = 2000;

    private BenchFiles() {}

    /** Writes the buildings and bridges of a generated city of that size; a name in .gz is packed. */
    public static void writeCityGml(int buildings, Path file) throws IOException {
        SafeFile.write(file, out -> stream(buildings, out));
    }

    private static void stream(int buildings, OutputStream out) throws IOException {
        BigCity city = SynthCity.big(buildings);
        Bounds land = city.raster().bounds();
        List<ObjectDraft> batch = new ArrayList<>();
        City head = City.empty(new Frame(SynthCity.CRS, 0, 0, 0));
        try (CityGmlDocument writer = CityGmlDocument.version2(out, head, DemoFiles.CONSTRUCTIONS, land)) {
            city.stream(draft -> {
                if (DemoFiles.CONSTRUCTIONS.contains(draft.kind())) {
                    batch.add(draft);
                }
                if (batch.size() == BATCH) {
                    flush(batch, writer);
                }
            });
            flush(batch, writer);
        }
    }

    private static void flush(List<ObjectDraft> batch, CityGmlDocument writer) {
        CityBuilder builder = new CityBuilder(SynthCity.CRS);
        batch.forEach(builder::add);
        builder.build().objects().filter(o -> o.parent().isEmpty()).forEach(writer::write);
        batch.clear();
    }
}
