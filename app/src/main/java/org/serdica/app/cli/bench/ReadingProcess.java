package org.serdica.app.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Starts a process that reads a file some times over, on two cores and within a heap.
 *
 * @param classPath of the process
 * @param mainClass prints lines as {@link ReadingRun} does
 */
record ReadingProcess(String classPath, String mainClass) {
    private static final int CORES = 2;
    private static final long MOST_MINUTES = 10;

    /**
     * One time through the file.
     *
     * @param cpuSeconds of all threads, compilers and collectors included
     */
    record Run(double seconds, double cpuSeconds) {}

    /**
     * What came of it.
     *
     * @param first the first run of each process, in which Java still learns
     * @param later the others; the first ones again if there were no others
     * @param heapMb in use when all was read, NaN if the process does not say
     */
    record Result(List<Run> first, List<Run> later, double heapMb) {
        double median() {
            return middle(later, Run::seconds);
        }

        double medianCpu() {
            return middle(later, Run::cpuSeconds);
        }

        double firstMedian() {
            return middle(first, Run::seconds);
        }

        Result and(Result other) {
            return new Result(joined(first, other.first), joined(later, other.later), other.heapMb);
        }

        private static List<Run> joined(List<Run> some, List<Run> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }

        private static double middle(List<Run> runs, ToDoubleFunction<Run> of) {
            double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    static ReadingProcess ours() {
        return new ReadingProcess(System.getProperty("java.class.path"), ReadingRun.class.getName());
    }

    /** Empty if the process did not come to its end, as it does where the heap is too small. */
    Optional<Result> run(int heapMb, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMb + "m",
                "-XX:ActiveProcessorCount=" + CORES,
                // As packaging/run starts what only reads and writes.
                "-XX:+UseParallelGC",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                mainClass));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // One that only collects garbage any more says nothing: it is ended from outside.
        CompletableFuture<Process> limit = process.onExit()
                .orTimeout(MOST_MINUTES, TimeUnit.MINUTES)
                .whenComplete((ended, late) -> process.destroyForcibly());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Optional<Result> result = result(out);
            return process.waitFor() == 0 ? result : Optional.empty();
        } finally {
            limit.cancel(false);
            process.destroyForcibly();
        }
    }

    private static Optional<Result> result(BufferedReader out) throws IOException {
        List<Run> runs = new ArrayList<>();
        double heap = Double.NaN;
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("run")) {
                runs.add(new Run(Double.parseDouble(words[1]), Double.parseDouble(words[2])));
            } else if (words[0].equals("heap")) {
                heap = Double.parseDouble(words[1]);
            }
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        List<Run> later = runs.size() == 1 ? runs : runs.subList(runs.size() / 2, runs.size());
        return Optional.of(new Result(List.of(runs.getFirst()), List.copyOf(later), heap));
    }
}
