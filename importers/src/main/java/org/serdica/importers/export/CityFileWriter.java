package org.serdica.importers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** What formats have in common that hold all of a city but its ground and junctions, in one file with pictures beside it. */
public abstract class CityFileWriter implements CityWriter {
    private static final Set<Holding> HOLDS = EnumSet.complementOf(EnumSet.of(Holding.TERRAIN, Holding.JUNCTIONS));

    private final WriteFormat format;

    /** @param endings of files, the usual one first */
    protected CityFileWriter(String id, String name, List<String> endings) {
        format = new WriteFormat(id, name, endings, true, HOLDS);
    }

    @Override
    public final WriteFormat format() {
        return format;
    }

    @Override
    public final WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        TextureCopies copies = new TextureCopies(request.out(), tally);
        try {
            SafeFile.write(request.out(), out -> write(city, out, copies, tally, progress, cancel));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Ground.lost(city, format, tally);
        return tally.report(format);
    }

    /** Writes the file's content. */
    protected abstract void write(
            City city, OutputStream out, TextureCopies copies, Tally tally, Progress progress, CancelToken cancel)
            throws IOException;
}
