package org.serdica.app.cli.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How soon after the command the demo city is on the screen, in processes of their own. */
final class StartBenchmark implements Benchmark {
    private static final int RUNS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the start of the process to the first picture of the demo city, median of " + RUNS;
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = start();
            say.accept(String.format(java.util.Locale.ROOT, "run %d: %.2f s", i + 1, seconds[i]));
        }
        Arrays.sort(seconds);
        return List.of(Figure.atMost("start of the demo to the first picture", seconds[RUNS / 2], "s", 4));
    }

    private static double start() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.serdica.app.Serdica", "--until-first-picture"));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double took = (System.nanoTime() - begin) / 1e9;
            if (line == null || !line.startsWith(BenchCommand.FIRST_PICTURE)) {
                throw new IllegalStateException("the started process showed no picture");
            }
            return took;
        } finally {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
