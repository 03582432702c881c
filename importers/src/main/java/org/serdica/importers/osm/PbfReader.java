package org.serdica.importers.osm;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/** Reads a PBF file: blobs are taken from the disk in turn, and unpacked and read on all cores. */
final class PbfReader {
    private static final Set<String> KNOWN = Set.of("OsmSchema-V0.6", "DenseNodes");

    /** Beyond this much, unpacked, the file must not shrink to less than a fraction of it. */
    private static final long FREE_BYTES = 256L << 20;

    private static final int MOST_TIMES = 100;

    /** Blobs may be large. */
    private static final int WAITING = 2;

    private final Reading reading;
    private final OsmBlocks into;
    private long packed;
    private long unpacked;
    private boolean headed;

    private PbfReader(Reading reading, OsmBlocks into) {
        this.reading = reading;
        this.into = into;
    }

    /** What became of a blob; without content where it was damaged. */
    private record Outcome(PbfBlob blob, long bytes, PbfBlock.@Nullable Content content, String damage) {}

    static void read(Reading reading, OsmBlocks into) throws IOException {
        new PbfReader(reading, into).run();
    }

    private void run() throws IOException {
        boolean alone = reading.isGlance();
        try (PbfBlobs blobs = new PbfBlobs(reading.input().open(reading::advance));
                Workers workers = new Workers("osm-pbf", alone ? 1 : Workers.cores(), WAITING)) {
            ArrayDeque<Future<Outcome>> coming = new ArrayDeque<>();
            boolean over = false;
            while (!into.isFull()) {
                reading.cancel().check();
                while (!over && coming.size() < (alone ? 1 : workers.ahead())) {
                    PbfBlob blob = blobs.next();
                    over = blob == null;
                    if (blob != null && blob.type().equals("OSMData")) {
                        packed += blob.packed().length;
                        coming.add(workers.submit(outcome(blob)));
                    } else if (blob != null && blob.type().equals("OSMHeader")) {
                        header(blob);
                    }
                }
                Future<Outcome> first = coming.poll();
                if (first == null) {
                    break;
                }
                take(first);
            }
            tell(blobs.damage());
        }
    }

    private static Callable<Outcome> outcome(PbfBlob blob) {
        return () -> {
            try {
                byte[] content = blob.content();
                return new Outcome(blob, content.length, PbfBlock.read(content), "");
            } catch (WireDamage e) {
                return new Outcome(blob, 0, null, e.getMessage());
            }
        };
    }

    private void take(Future<Outcome> future) throws IOException {
        Outcome outcome = outcome(future);
        unpacked += outcome.bytes();
        if (unpacked > FREE_BYTES && unpacked / MOST_TIMES > packed) {
            throw new InputTrouble(
                    "ARCHIVE_BOMB",
                    reading.input() + " unpacks to more than " + MOST_TIMES + " times its size and was not read.");
        }
        if (outcome.content() == null) {
            reading.find(new Finding(
                    Finding.Severity.ERROR,
                    "BLOB_BROKEN",
                    "byte " + outcome.blob().offset(),
                    "The blob there is damaged, " + outcome.damage() + "; what it holds was left out."));
            return;
        }
        if (outcome.content().outOfRange() > 0) {
            reading.warn(
                    "NODE_OFF_EARTH",
                    "byte " + outcome.blob().offset(),
                    outcome.content().outOfRange()
                            + " nodes in the blob there have no place on earth and were left out.");
        }
        into.add(outcome.content().block());
    }

    private Outcome outcome(Future<Outcome> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException("a blob of " + reading.input() + " cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + reading.input(), e);
        }
    }

    /** A file may ask for a feature that its reader must know, or not read it at all. */
    private void header(PbfBlob blob) throws IOException {
        headed = true;
        try {
            byte[] content = blob.content();
            Wire wire = new Wire(content, 0, content.length);
            while (wire.next()) {
                if (!wire.isBytes(4)) {
                    wire.skip();
                    continue;
                }
                String feature = wire.text();
                if (!KNOWN.contains(feature)) {
                    throw new InputTrouble(
                            "FORMAT_UNSUPPORTED",
                            "%s can only be read by those who know \"%s\", which this program does not."
                                    .formatted(reading.input(), feature));
                }
            }
        } catch (WireDamage e) {
            reading.find(new Finding(
                    Finding.Severity.ERROR,
                    "BLOB_BROKEN",
                    "byte " + blob.offset(),
                    "The file's header is damaged, " + e.getMessage() + "; it was passed over."));
        }
    }

    private void tell(String damage) throws InputTrouble {
        if (into.elementCount() == 0 && (!damage.isEmpty() || !headed)) {
            throw new InputTrouble(
                    "FILE_BROKEN",
                    "%s holds nothing that can be read as OpenStreetMap PBF%s."
                            .formatted(reading.input(), damage.isEmpty() ? "" : ": " + damage));
        }
        if (!damage.isEmpty()) {
            reading.find(
                    new Finding(Finding.Severity.ERROR, "FILE_BROKEN", "", damage + "; what came before was kept."));
        }
    }
}
