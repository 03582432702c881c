package org.serdica.importers.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.serdica.model.task.CancelToken;

/** Reads a file to its end and keeps nothing of it: what reading alone takes, in time and in memory. */
public final class DryRun {
    private DryRun() {}

    /** How many features passed by. */
    public static long features(Path file, CancelToken cancel) throws InputRefused {
        try {
            Optional<Source> source = Sources.open(List.of(new Inputs.Named(InputFile.of(file), true)), cancel)
                    .getFirst()
                    .source();
            if (source.isEmpty()) {
                throw new InputRefused("FORMAT_UNKNOWN", "No reader knows what " + file + " is.");
            }
            return features(source.get(), cancel);
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static long features(Source source, CancelToken cancel) throws IOException {
        Reading reading = new Reading(source.file(), cancel);
        if (source.store() instanceof CityStore ours) {
            ours.reportTo(reading);
        }
        long count = 0;
        try (PartReader parts = new FeatureParts(source.store(), source.format(), reading)) {
            while (parts.next() != null) {
                cancel.check();
                count++;
            }
        } finally {
            source.store().dispose();
        }
        return count;
    }
}
