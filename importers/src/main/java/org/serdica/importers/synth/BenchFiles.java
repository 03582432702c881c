package org.serdica.importers.synth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.export.CityGmlWriter;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;

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
        try (CityGmlWriter writer = new CityGmlWriter(out, SynthCity.CRS, land)) {
            city.stream(draft -> {
                if (CityGmlWriter.writes(draft.kind())) {
                    batch.add(draft);
                }
                if (batch.size() == BATCH) {
                    flush(batch, writer);
                }
            });
            flush(batch, writer);
        }
    }

    private static void flush(List<ObjectDraft> batch, CityGmlWriter writer) {
        CityBuilder builder = new CityBuilder(SynthCity.CRS);
        batch.forEach(builder::add);
        builder.build().objects().filter(o -> CityGmlWriter.writes(o.kind())).forEach(writer::write);
        batch.clear();
    }
}
