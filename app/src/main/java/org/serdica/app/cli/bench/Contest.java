package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Readers that read one file in turns, each in processes of its own: what else the machine does meets all alike. */
final class Contest {
    private static final int ROUNDS = 2;
    private static final int ROOMY_MB = 2048;

    private final Path file;
    private final Consumer<String> say;
    private final Map<String, Entrant> entrants = new LinkedHashMap<>();

    private record Entrant(ReadingProcess process, int rounds, List<String> args) {}

    Contest(Path file, Consumer<String> say) {
        this.file = file;
        this.say = say;
    }

    /** One of Serdica's ways through the file, so many times in each of its processes. */
    Contest ours(ReadingRun.Way way, int runs) {
        List<String> args = List.of(way.name(), file.toString(), Integer.toString(runs));
        entrants.put(way.name(), new Entrant(ReadingProcess.ours(), ROUNDS, args));
        return this;
    }

    Contest rival(String name, ReadingProcess process, int rounds, int runs) {
        entrants.put(name, new Entrant(process, rounds, List.of(file.toString(), Integer.toString(runs))));
        return this;
    }

    /** What became of each by its name; those that did not come to their end are not in it. */
    Map<String, ReadingProcess.Result> run() throws IOException, InterruptedException {
        Map<String, ReadingProcess.Result> results = new LinkedHashMap<>();
        Set<String> out = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Entrant> each : entrants.entrySet()) {
                String name = each.getKey();
                Entrant entrant = each.getValue();
                if (round >= entrant.rounds() || out.contains(name)) {
                    continue;
                }
                say.accept("round " + (round + 1) + " of " + entrant.rounds() + ": " + name);
                Optional<ReadingProcess.Result> result =
                        entrant.process().run(ROOMY_MB, entrant.args().toArray(String[]::new));
                if (result.isPresent()) {
                    results.merge(name, result.get(), ReadingProcess.Result::and);
                } else {
                    say.accept(name + " did not come to its end");
                    results.remove(name);
                    out.add(name);
                }
            }
        }
        return results;
    }

    /** What became of that way of ours, without which nothing can be said. */
    static ReadingProcess.Result of(Map<String, ReadingProcess.Result> results, ReadingRun.Way way) throws IOException {
        ReadingProcess.Result result = results.get(way.name());
        if (result == null) {
            throw new IOException("the process that reads by " + way + " did not come to its end");
        }
        return result;
    }

    /** The least of these heaps in which the file is read, the largest number if it is read in none. */
    double leastHeapMb(ReadingRun.Way way, int... heapsMb) throws IOException, InterruptedException {
        for (int mb : heapsMb) {
            say.accept("reading it within " + mb + " MB");
            if (ReadingProcess.ours().run(mb, way.name(), file.toString(), "1").isPresent()) {
                return mb;
            }
        }
        return Double.MAX_VALUE;
    }
}
