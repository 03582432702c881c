package org.serdica.app.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.export.WriteReport;
import org.serdica.model.city.City;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a city as a job, and tells what came of it. A file that was there before stays unless a whole new one is. */
final class Exporter {
    private static final Logger LOG = LoggerFactory.getLogger(Exporter.class);
    private static final double KB = 1e3;
    private static final double MB = 1e6;

    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Consumer<WriteReport> showReport;

    /** A report and how many bytes its files have. */
    private record Written(WriteReport report, long bytes) {}

    Exporter(JobRunner jobs, Notices notices, Words words, Consumer<WriteReport> showReport) {
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.showReport = showReport;
    }

    RunningJob export(City city, ExportPlan plan, Path out) {
        CityWriter writer = CityWriters.byId(plan.format().id()).orElseThrow();
        String name = String.valueOf(out.getFileName());
        RunningJob job = jobs.start(
                Job.of(words.get("export.job", name), (progress, cancel) -> {
                    WriteReport report = CityWriters.write(writer, city, plan.to(out), progress, cancel);
                    return new Written(report, bytes(report));
                }),
                written -> done(name, written),
                error -> failed(name, error));
        job.stateProperty().subscribe(state -> {
            if (state == JobState.CANCELLED) {
                notices.show(Notice.of(Notice.Level.NOTE, words.get("export.cancelled", name)));
            }
        });
        return job;
    }

    private static long bytes(WriteReport report) throws IOException {
        long bytes = 0;
        for (Path file : report.files()) {
            bytes += Files.exists(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private void done(String name, Written written) {
        WriteReport report = written.report();
        int missing = report.shortfalls().size();
        notices.show(Notice.of(Notice.Level.DONE, words.get("export.done", name, size(written.bytes())))
                .about("export")
                .withDetail(words.get("export.count", report.objectCount(), missing))
                .withLink(words.get("export.list"), () -> showReport.accept(report)));
    }

    private String size(long bytes) {
        return bytes < MB ? words.number(bytes / KB, 0, "kB") : words.number(bytes / MB, 1, "MB");
    }

    private void failed(String name, Exception error) {
        LOG.warn("{} could not be written", name, error);
        String why =
                switch (error) {
                    case WriteRefused refused -> refused.getMessage();
                    case InputRefused refused -> String.valueOf(refused.getMessage());
                    case IOException io -> words.get("export.disk", String.valueOf(io.getMessage()));
                    default -> words.get("open.unexpected");
                };
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("export.failed", name))
                .about("export")
                .withDetail(why));
    }
}
