package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.serdica.importers.export.CityFileWriter;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes cities as one CityJSON object, or as a CityJSONSeq, a line a feature. */
public final class CityJsonWriter extends CityFileWriter {
    private final boolean sequence;

    private CityJsonWriter(String id, String name, List<String> endings, boolean sequence) {
        super(id, name, endings);
        this.sequence = sequence;
    }

    public static CityJsonWriter whole() {
        return new CityJsonWriter("cityjson", "CityJSON 2.0", List.of(".city.json", ".cityjson", ".json"), false);
    }

    public static CityJsonWriter sequence() {
        List<String> endings = List.of(".city.jsonl", ".cityjsonl", ".jsonl");
        return new CityJsonWriter("cityjsonseq", "CityJSONSeq 2.0", endings, true);
    }

    @Override
    protected void write(
            City city, OutputStream out, TextureCopies copies, Tally tally, Progress progress, CancelToken cancel)
            throws IOException {
        try (CityJsonFile file = new CityJsonFile(city, out, copies, tally)) {
            if (sequence) {
                file.sequence(progress, cancel);
            } else {
                file.whole(progress, cancel);
            }
        }
    }
}
