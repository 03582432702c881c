package org.serdica.app.ui.radio.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.radio.antenna.MsiReading;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.importers.radio.site.SiteFiles;
import org.serdica.importers.radio.site.SiteReading;
import org.serdica.model.city.City;
import org.serdica.model.radio.network.NetworkEdits;
import org.serdica.model.radio.network.NetworkFinding;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sites and antennas out of files and into files. Files are read and written behind the window. */
final class SiteExchange {
    private static final Logger LOG = LoggerFactory.getLogger(SiteExchange.class);
    /** More remarks than anybody reads, and than a card of the window should hold. */
    private static final int MOST_TOLD = 500;

    private static final List<String> TABLES = List.of("*.csv", "*.geojson", "*.json");

    private final SceneModel scene;
    private final EditSession session;
    private final PatternShelf shelf;
    private final FileQuestions files;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Runnable antennasCame;

    /** A table and what it comes to in a city. */
    private record Found(City city, SiteReading reading, NetworkEdits edits) {
        static Found of(City city, SiteReading reading) {
            return new Found(city, reading, NetworkEdits.of(city, reading.rows()));
        }

        /** Somebody may have gone on editing meanwhile. */
        Found in(City now) {
            return now == city ? this : of(now, reading);
        }

        List<String> sentences() {
            return Stream.concat(
                            reading.findings().stream().map(SiteExchange::sentence),
                            edits.findings().stream().map(NetworkFinding::message))
                    .toList();
        }
    }

    SiteExchange(
            SceneModel scene,
            EditSession session,
            PatternShelf shelf,
            FileQuestions files,
            JobRunner jobs,
            Notices notices,
            Words words,
            Runnable antennasCame) {
        this.scene = scene;
        this.session = session;
        this.shelf = shelf;
        this.files = files;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.antennasCame = antennasCame;
    }

    void askForSites() {
        files.open(words.get("action.importSites"), words.get("site.tables"), TABLES)
                .ifPresent(this::importSites);
    }

    void askWhereTo() {
        files.save(words.get("action.exportSites"), "sites.csv", words.get("site.tables"), TABLES)
                .ifPresent(this::exportSites);
    }

    void askForAntenna() {
        files.open(
                        words.get("action.importAntenna"),
                        "MSI / Planet",
                        List.of("*.msi", "*.MSI", "*.pla", "*.txt", "*.*"))
                .ifPresent(this::importAntenna);
    }

    void importSites(Path file) {
        City city = session.city();
        jobs.start(
                Job.of(
                        words.get("action.importSites"),
                        (progress, cancel) ->
                                Found.of(city, SiteFiles.read(file, city.frame().crs()))),
                found -> apply(found, file),
                error -> notRead(file, error));
    }

    private void apply(Found found, Path file) {
        if (found.city() == session.city() && found.edits().edits().isEmpty()) {
            tell(found);
            return;
        }
        AtomicReference<Found> done = new AtomicReference<>(found);
        session.applyLater(
                words.get("site.import.did", file.getFileName()),
                city -> done.updateAndGet(f -> f.in(city)).edits().edits(),
                group -> tell(Objects.requireNonNull(done.get())));
    }

    private void tell(Found found) {
        NetworkEdits edits = found.edits();
        List<String> sentences = found.sentences();
        notices.show(Notice.of(
                        sentences.isEmpty() ? Notice.Level.DONE : Notice.Level.NOTE,
                        words.get("site.imported", edits.added(), edits.changed(), sentences.size()))
                .withDetail(told(sentences)));
    }

    void exportSites(Path file) {
        City city = scene.city();
        save(
                words.get("action.exportSites"),
                file,
                "site.exported",
                () -> SiteFiles.write(file, RadioNetwork.of(city), city.frame().crs()));
    }

    void askWhereTo(Sector sector) {
        files.save(words.get("action.exportAntenna"), "antenna.msi", "MSI / Planet", List.of("*.msi"))
                .ifPresent(file -> exportAntenna(file, sector));
    }

    void exportAntenna(Path file, Sector sector) {
        save(
                words.get("action.exportAntenna"),
                file,
                "antenna.exported",
                () -> MsiWriter.write(file, shelf.asMsi(sector)));
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void save(String name, Path file, String doneKey, Writing writing) {
        jobs.start(
                Job.of(name, (progress, cancel) -> {
                    writing.run();
                    return file;
                }),
                saved -> notices.show(
                        Notice.of(Notice.Level.DONE, words.get(doneKey)).withDetail(saved.toString())),
                error -> {
                    LOG.warn("{} could not be written", file, error);
                    notices.show(Notice.of(Notice.Level.PROBLEM, words.get("site.notWritten"))
                            .withDetail(file.toString()));
                });
    }

    void importAntenna(Path file) {
        jobs.start(
                Job.of(words.get("action.importAntenna"), (progress, cancel) -> shelf.take(file)),
                reading -> tell(reading, file),
                error -> notRead(file, error));
    }

    private void tell(MsiReading reading, Path file) {
        List<String> sentences =
                reading.findings().stream().map(SiteExchange::sentence).toList();
        String text = reading.antenna()
                .map(a -> words.get(
                        "antenna.imported", a.name(), words.number(a.pattern().peakDbi(), 1, "dBi")))
                .orElseGet(() -> words.get("site.notRead", file.getFileName()));
        Notice.Level level = reading.antenna().isEmpty()
                ? Notice.Level.PROBLEM
                : sentences.isEmpty() ? Notice.Level.DONE : Notice.Level.NOTE;
        notices.show(Notice.of(level, text).withDetail(told(sentences)));
        if (reading.antenna().isPresent()) {
            antennasCame.run();
        }
    }

    private void notRead(Path file, Exception error) {
        LOG.warn("{} could not be read", file, error);
        String why = error instanceof InputTrouble trouble
                ? trouble.getMessage()
                : error instanceof IOException ? file.toString() : String.valueOf(error.getMessage());
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("site.notRead", file.getFileName()))
                .withDetail(why));
    }

    private static String sentence(Finding finding) {
        return finding.element().isEmpty() ? finding.message() : finding.element() + ": " + finding.message();
    }

    private String told(List<String> sentences) {
        List<String> some = new ArrayList<>(sentences.subList(0, Math.min(MOST_TOLD, sentences.size())));
        if (sentences.size() > MOST_TOLD) {
            some.add(words.get("site.moreFindings", sentences.size() - MOST_TOLD));
        }
        return String.join("\n", some);
    }
}
