package org.serdica.importers.citygml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;

/** A file read from its beginning on the calling thread. Finds the true place of a fault, which parts cannot. */
final class SequentialBatches implements Batch.Stream {
    private static final int MEMBERS = 16;

    private final MemberStream members;
    private final Appearances global;
    private final Reading reading;

    /**
     * @param known members to pass over, since others have read them
     * @param knownVersions how many stand among them that tell of the city's versions
     */
    SequentialBatches(Reading reading, Appearances global, long known, long knownVersions) throws IOException {
        this.reading = reading;
        this.global = global;
        this.members = new MemberStream(reading);
        members.skip(known, knownVersions);
    }

    @Override
    public @Nullable Batch next() throws IOException {
        return Batch.read(members, MEMBERS, global, reading);
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
