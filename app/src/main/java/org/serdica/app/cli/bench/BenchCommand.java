package org.serdica.app.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.serdica.app.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the benchmarks behind the figures in README. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures what README states.")
public final class BenchCommand implements Callable<Integer> {
    /** What a process started with {@code --until-first-picture} prints when the picture stands. */
    public static final String FIRST_PICTURE = "first picture";

    @Parameters(paramLabel = "NAME", description = "which benchmark, or all")
    private String name = "";

    @Option(names = "--json", description = "answer with one JSON object: machine and figures")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final ImportOptions imports = new ImportOptions();

    private final Console console;
    private final List<Benchmark> benchmarks = List.of(
            new StartBenchmark(),
            new SceneBenchmark(10_000),
            new SceneBenchmark(100_000),
            new SceneBenchmark(500_000),
            new EditSceneBenchmark(),
            new ImportBenchmark(imports),
            new EditBenchmark(),
            new StreetBenchmark(),
            new ProjectBenchmark(),
            new CoverageBenchmark());

    @SuppressWarnings("NullAway.Init") // picocli injects spec
    public BenchCommand(Console console) {
        this.console = console;
    }

    /** All benchmarks, a line each. */
    public String list() {
        return "Benchmarks:%n%s%n  %-14severy one of them%n"
                .formatted(
                        benchmarks.stream()
                                .map(b -> "  %-14s%s".formatted(b.name(), b.about()))
                                .collect(Collectors.joining("%n".formatted())),
                        "all");
    }

    @Override
    public Integer call() throws Exception {
        List<Benchmark> chosen = benchmarks.stream()
                .filter(b -> name.equals("all") || b.name().equals(name))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no benchmark " + name + "; there are "
                            + benchmarks.stream().map(Benchmark::name).collect(Collectors.joining(", ")) + " and all.");
        }
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : chosen) {
            console.diagnose(benchmark.name() + ": " + benchmark.about());
            figures.addAll(benchmark.run(console::diagnose));
        }
        Map<String, Object> machine = Machine.describe();
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("machine", machine);
            answer.put("figures", figures.stream().map(Figure::asMap).toList());
            console.json(answer);
        } else {
            machine.forEach((k, v) -> console.print(k + ": " + v));
            figures.forEach(f -> console.print(f.line()));
        }
        return 0;
    }
}
