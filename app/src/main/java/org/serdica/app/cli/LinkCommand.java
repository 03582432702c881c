package org.serdica.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.radio.link.LinkModel;
import org.serdica.importers.radio.link.LinkModels;
import org.serdica.importers.radio.link.LinkTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes a table of radio links by a published formula. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Computes radio links by a published formula: every row of IN is written to OUT with a column result, a loss"
                    + " or gain in dB unless the model says otherwise.",
            "Columns are named as in the tables that were published with the formulas, such as fc_GHz, d2d_m, h_bs_m."
                    + " Inputs outside a formula's range are computed and counted."
        })
final class LinkCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MODEL", description = "the formula; the names are listed below")
    private String name = "";

    @Parameters(index = "1", paramLabel = "IN.csv", description = "a row a link")
    private Path in = Path.of("");

    @Parameters(index = "2", paramLabel = "OUT.csv", description = "what is written: IN with one more column")
    private Path out = Path.of("");

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            description = "profiles of the links, with the columns case, d_km, terrain_m and surface_m; without it"
                    + " IN_profiles.csv or profiles.csv beside IN")
    private @Nullable Path profiles;

    @Option(
            names = "--quantity",
            paramLabel = "NAME",
            description = "which of a model's quantities to compute, where IN has no column quantity")
    private @Nullable String quantity;

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    LinkCommand(Console console) {
        this.console = console;
    }

    /** The names of all models with their quantities, for the end of the help. */
    static String[] list() {
        return LinkModels.names().stream()
                .map(name -> {
                    LinkModel model = LinkModels.named(name).orElseThrow();
                    return "  " + name
                            + (model.quantities().size() == 1
                                    ? ""
                                    : " (" + String.join(", ", model.quantities()) + ")");
                })
                .toArray(String[]::new);
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        LinkModel model = LinkModels.named(name)
                .orElseThrow(() -> wrong(
                        "There is no model " + name + UsageTrouble.meant(NearWords.of(name, LinkModels.names()))));
        if (quantity != null && !model.quantities().contains(quantity)) {
            throw wrong("The quantities of " + name + " are " + String.join(", ", model.quantities()) + ", not "
                    + quantity);
        }
        if (in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw wrong("OUT is " + out + ", which is to be read; name another file.");
        }
        LinkTable.Summary summary = new LinkTable(model, quantity, profiles).compute(in, out);
        long ms = (System.nanoTime() - begin) / 1_000_000;
        tellStrays(summary);
        if (json) {
            console.json(facts(model, summary, ms));
        } else {
            console.print(summary.rows() + " rows by " + model.model() + " are in " + out + ".");
        }
        return CommandLine.ExitCode.OK;
    }

    private void tellStrays(LinkTable.Summary summary) {
        new TreeMap<>(summary.outside())
                .forEach((sentence, count) -> console.diagnose(sentence + " in " + count + " of " + summary.rows()
                        + " rows; they were computed all the same."));
        if (summary.withoutResult() > 0) {
            console.diagnose(
                    "the formula has no value for " + summary.withoutResult() + " rows; their result is empty.");
        }
    }

    private Map<String, Object> facts(LinkModel model, LinkTable.Summary summary, long ms) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", model.name());
        facts.put("model", model.model().name());
        facts.put("version", model.model().version());
        facts.put("rows", summary.rows());
        facts.put("rows_outside", summary.rowsOutside());
        facts.put("outside", new TreeMap<>(summary.outside()));
        facts.put("without_result", summary.withoutResult());
        facts.put("file", out.toString());
        facts.put("elapsed_ms", ms);
        return facts;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
