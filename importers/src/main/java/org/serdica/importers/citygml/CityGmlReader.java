package org.serdica.importers.citygml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/**
 * Streams the members of a CityGML file. A member whose links all end within it is handed on at once. The few that
 * point into other members wait; when the file is through, it is gone through once more for just the geometries they
 * ask for. So memory holds a few members, however large the file.
 */
final class CityGmlReader implements PartReader {
    private final Reading reading;
    private final Appearances global;
    private final Batch.Stream batches;
    private final List<MemberStream.Member> waiting = new ArrayList<>();
    private final Set<String> wanted = new HashSet<>();
    private final ArrayDeque<CityPart> ready = new ArrayDeque<>();
    private @Nullable Iterator<MemberStream.Member> second;
    private GeometryPool library = new GeometryPool();

    CityGmlReader(Reading reading) throws IOException {
        this.reading = reading;
        this.global = reading.isGlance() ? new Appearances() : GlobalAppearances.read(reading);
        this.batches = reading.isGlance()
                ? new SequentialBatches(reading, global, 0, 0)
                : ParallelBatches.open(reading, global);
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (ready.isEmpty()) {
            reading.cancel().check();
            Batch batch = second == null ? batches.next() : null;
            if (batch != null) {
                // Only now: a batch that was read ahead may be thrown away, to be read once more in one piece.
                reading.members(batch.members() + batch.versions());
                for (long v = 0; v < batch.versions(); v++) {
                    reading.leaveOut("tells of the city's versions");
                }
                ready.addAll(batch.parts());
                waiting.addAll(batch.waiting());
                wanted.addAll(batch.wanted());
            } else if (second == null) {
                library = MemberStream.collect(reading.input(), reading.cancel(), wanted);
                second = waiting.iterator();
            } else if (second.hasNext()) {
                List<CityPart> parts = new ArrayList<>(1);
                Batch.assemble(second.next(), library, global, reading, parts);
                ready.addAll(parts);
            } else {
                return null;
            }
        }
        return ready.poll();
    }

    @Override
    public void close() throws IOException {
        batches.close();
    }
}
