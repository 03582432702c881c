package org.serdica.app.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts a process that reads a file some times over, on two cores and within a heap.
 *
 * @param classPath of the process
 * @param mainClass prints lines as {@link ReadingRun} does
 */
record ReadingProcess(String classPath, String mainClass) {
    private static final int CORES = 2;
    private static final long MOST_MINUTES = 15;

    /**
     * What came of it.
     *
     * @param seconds of each run
     * @param heapMb in use when all was read, NaN if the process does not say
     */
    record Result(List<Double> seconds, double heapMb) {
        double median() {
            List<Double> sorted = seconds.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
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
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                mainClass));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Double> seconds = new ArrayList<>();
        double heap = Double.NaN;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("run")) {
                    seconds.add(Double.parseDouble(words[1]));
                } else if (words[0].equals("heap")) {
                    heap = Double.parseDouble(words[1]);
                }
            }
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
            return ended && !seconds.isEmpty() ? Optional.of(new Result(seconds, heap)) : Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }
}
