package org.serdica.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.project.JournalExport;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.project.SavedResult;
import org.serdica.importers.project.SavedSource;
import org.serdica.importers.project.SavedVariant;
import org.serdica.importers.project.SavedView;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after project files. */
@Command(
        name = "project",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what is in a project file, makes one, checks it, compacts it, copies it.")
final class ProjectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the project file")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "IN",
            arity = "1..*",
            description = "make it of these files or folders, in place of what FILE was")
    private List<Path> from = List.of();

    @Option(names = "--check", description = "look at every page and value; exit 1 if anything is wrong")
    private boolean check;

    @Option(names = "--compact", description = "drop what no variant needs and close the holes")
    private boolean compact;

    @Option(names = "--backup", paramLabel = "COPY", description = "write a copy, also while a window has it open")
    private @Nullable Path backup;

    @Option(
            names = "--export-journal",
            paramLabel = "OUT",
            description = "write all variants and edits as lines of JSON")
    private @Nullable Path journal;

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    private final Console console;

    ProjectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>();
        long begin = System.nanoTime();
        boolean sound;
        try (ConsoleProgress progress = new ConsoleProgress(console.diagnostics())) {
            if (!from.isEmpty()) {
                make(progress);
            }
            InputOptions.requireExisting(List.of(file));
            if (compact) {
                answer.put("bytes_before", Files.size(file));
                compact(progress);
            }
            sound = look(answer, progress);
        }
        answer.put("elapsed_ms", (System.nanoTime() - begin) / 1_000_000);
        if (json) {
            console.json(answer);
        } else {
            answer.forEach(this::line);
        }
        return check && !sound ? 1 : 0;
    }

    private void make(Progress progress) throws InputRefused {
        InputOptions.requireExisting(from);
        LoadResult read = new CityLoader()
                .load(
                        LoadRequest.of(from.toArray(Path[]::new)),
                        city -> {},
                        progress.part(0, 0.8),
                        CancelToken.never());
        ProjectFile.write(file, read.city(), read.reports(), progress.part(0.8, 1), CancelToken.never());
    }

    private void compact(Progress progress) throws InputRefused, IOException {
        try (OpenProject project = ProjectFile.open(file, city -> {}, progress, CancelToken.never())) {
            project.compact(progress, CancelToken.never());
        }
    }

    private boolean look(Map<String, Object> answer, Progress progress) throws InputRefused, IOException {
        List<Finding> findings = check ? ProjectFile.check(file, progress, CancelToken.never()) : List.of();
        try (OpenProject project = ProjectFile.read(file, city -> {}, progress, CancelToken.never())) {
            describe(project, answer);
            if (backup != null) {
                project.backup(backup, progress, CancelToken.never());
                answer.put("backup", backup.toString());
            }
            if (journal != null) {
                answer.put("journal_lines", JournalExport.write(project.journal(), journal));
            }
            List<Finding> wrong = check ? findings : project.losses();
            answer.put("sound", wrong.isEmpty());
            answer.put("losses", wrong.stream().map(Finding::message).toList());
            answer.put("notes", project.notes().stream().map(Finding::message).toList());
            return wrong.isEmpty();
        }
    }

    private void describe(OpenProject project, Map<String, Object> answer) throws IOException {
        answer.put("file", file.toString());
        answer.put("bytes", Files.size(file));
        answer.put("crs", project.city().frame().crs());
        answer.put("objects", project.city().objectCount());
        answer.put("tiles", project.city().tiles().size());
        List<Map<String, Object>> variants = new ArrayList<>();
        for (SavedVariant v : project.journal().variants()) {
            Map<String, Object> variant = new LinkedHashMap<>();
            variant.put("id", v.id());
            variant.put("name", v.name());
            variant.put("parent", v.parent());
            variant.put("groups_in_force", v.inherited().size() + v.done());
            variant.put("groups_undone", v.own().size() - v.done());
            variants.add(variant);
        }
        answer.put("variants", variants);
        answer.put("chosen_variant", project.journal().chosen().id());
        answer.put("views", project.views().all().stream().map(SavedView::name).toList());
        answer.put(
                "settings", project.settings().all().keySet().stream().sorted().toList());
        answer.put(
                "results",
                project.results().all().stream().map(SavedResult::name).toList());
        answer.put("history", List.copyOf(project.ledger().series()));
        answer.put(
                "sources",
                project.sources().stream().map(ProjectCommand::source).toList());
    }

    private static Map<String, Object> source(SavedSource source) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", source.report().file().toString());
        map.put("format", source.report().format());
        map.put("imported", source.report().imported());
        map.put("imported_at", source.importedAt().toString());
        return map;
    }

    private void line(String name, Object value) {
        String label = name.replace('_', ' ');
        if (value instanceof List<?> list) {
            console.print(label + ":" + (list.isEmpty() ? " none" : ""));
            list.forEach(element -> console.print("  " + element));
        } else {
            console.print(label + ": " + value);
        }
    }
}
