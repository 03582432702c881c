package org.serdica.importers.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.export.citygml.CityGmlWriter;
import org.serdica.importers.export.cityjson.CityJsonWriter;
import org.serdica.importers.export.gltf.GltfWriter;
import org.serdica.importers.export.gltf.TilesetWriter;
import org.serdica.importers.export.plain.CsvFileWriter;
import org.serdica.importers.export.plain.GeoJsonFileWriter;
import org.serdica.importers.export.plain.ObjWriter;
import org.serdica.importers.export.plain.TerrainWriter;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** All writers there are, found by the ending of a file's name or by the id of a format. */
public final class CityWriters {
    private static final List<CityWriter> ALL = List.of(
            CityJsonWriter.whole(),
            CityJsonWriter.sequence(),
            CityGmlWriter.version2(),
            CityGmlWriter.version3(),
            GltfWriter.binary(),
            GltfWriter.text(),
            new TilesetWriter(),
            new ObjWriter(),
            new GeoJsonFileWriter(),
            new CsvFileWriter(),
            new TerrainWriter());

    private static final double CHOSEN = 0.3;

    private CityWriters() {}

    /** What a person can choose from. */
    public static List<WriteFormat> formats() {
        return ALL.stream().map(CityWriter::format).toList();
    }

    public static Optional<CityWriter> byId(String id) {
        return ALL.stream().filter(w -> w.format().id().equalsIgnoreCase(id)).findFirst();
    }

    /** The writer for a file of that name. Where several endings fit, the longest says most. */
    public static CityWriter of(Path out) throws WriteRefused {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        CityWriter best = null;
        int length = 0;
        for (CityWriter writer : ALL) {
            for (String ending : writer.format().endings()) {
                boolean fits = name.endsWith(ending) || (writer.format().packable() && name.endsWith(ending + ".gz"));
                if (fits && ending.length() > length) {
                    best = writer;
                    length = ending.length();
                }
            }
        }
        if (best == null) {
            throw new WriteRefused(
                    "ENDING_UNKNOWN",
                    "What " + out + " should be written as is not clear from its name; known are " + endings() + ".");
        }
        return best;
    }

    /** All endings with the format that each stands for. */
    public static String endings() {
        return formats().stream()
                .sorted(Comparator.comparing(WriteFormat::name))
                .map(f -> String.join(" ", f.endings()) + " (" + f.name() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Writes what is chosen of the city in the format that the file's name asks for. */
    public static WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException, WriteRefused, InputRefused {
        return write(of(request.out()), city, request, progress, cancel);
    }

    /** Writes what is chosen of the city. */
    public static WriteReport write(
            CityWriter writer, City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException, WriteRefused, InputRefused {
        boolean whole = request.choice().isEverything();
        City chosen = request.choice().from(city, progress.part(0, CHOSEN), cancel);
        return writer.write(chosen, request, whole ? progress : progress.part(CHOSEN, 1), cancel);
    }
}
