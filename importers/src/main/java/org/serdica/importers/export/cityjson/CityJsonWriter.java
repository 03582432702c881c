package org.serdica.importers.export.cityjson;

import java.io.IOException;
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
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes cities as one CityJSON object, or as a CityJSONSeq, a line a feature. */
public final class CityJsonWriter implements CityWriter {
    private static final Set<Holding> HOLDS = EnumSet.complementOf(EnumSet.of(Holding.TERRAIN, Holding.JUNCTIONS));

    private final WriteFormat format;
    private final boolean sequence;

    private CityJsonWriter(WriteFormat format, boolean sequence) {
        this.format = format;
        this.sequence = sequence;
    }

    public static CityJsonWriter whole() {
        List<String> endings = List.of(".city.json", ".cityjson", ".json");
        return new CityJsonWriter(new WriteFormat("cityjson", "CityJSON 2.0", endings, true, HOLDS), false);
    }

    public static CityJsonWriter sequence() {
        List<String> endings = List.of(".city.jsonl", ".cityjsonl", ".jsonl");
        return new CityJsonWriter(new WriteFormat("cityjsonseq", "CityJSONSeq 2.0", endings, true, HOLDS), true);
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
        SafeFile.write(request.out(), out -> {
            try (CityJsonFile file = new CityJsonFile(city, out, copies, tally)) {
                if (sequence) {
                    file.sequence(progress, cancel);
                } else {
                    file.whole(progress, cancel);
                }
            }
        });
        Ground.lost(city, format, tally);
        return tally.report(format);
    }
}
