package org.serdica.app.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FarFile;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.HeightGap;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.geo.Bounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person is told when files have been read: what came, what was left out, what lies far off or nowhere. */
final class ArrivalNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalNotices.class);

    /** What a failure to read and a later success are both about. */
    private static final String ABOUT = "open";

    private final Notices notices;
    private final Words words;
    private Runnable showReport = () -> {};
    private PlaceAsker asker = (files, about, intoOpen) -> {};
    private Consumer<Bounds> flight = there -> {};

    ArrivalNotices(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    void onShowReport(Runnable show) {
        showReport = show;
    }

    void onAskForPlace(PlaceAsker ask) {
        asker = ask;
    }

    void onFly(Consumer<Bounds> fly) {
        flight = fly;
    }

    /**
     * What came in.
     *
     * @param what in a sentence
     * @param files all that were read
     * @param there where that lies which was added; empty where all is new
     * @param takeBack done before somebody says where a file lies; tells whether the open city is without them now
     */
    record Came(String what, LoadResult result, List<Path> files, Bounds there, BooleanSupplier takeBack) {}

    void done(Came came) {
        came.files().forEach(file -> notices.settle(about(file)));
        LoadResult result = came.result();
        long leftOut = result.reports().stream()
                .flatMap(r -> r.leftOut().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long findings = result.reports().stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .count();
        String detail = leftOut + findings == 0 ? "" : words.get("open.leftOut", leftOut, findings);
        Notice done = Notice.of(Notice.Level.DONE, came.what())
                .about(ABOUT)
                .withDetail(detail)
                .withLink(words.get("open.report"), showReport);
        notices.show(came.there().isEmpty() ? done : withFlight(done, came.there()));
        for (FarFile far : result.far()) {
            Notice question =
                    Notice.of(Notice.Level.QUESTION, FarWords.where(far, words)).withDetail(FarWords.why(far, words));
            notices.show(withAsking(withFlight(question, far.bounds()), "import.sayWhere", far.file(), came));
        }
        for (HeightGap gap : result.gaps()) {
            Notice question = Notice.of(Notice.Level.QUESTION, HeightWords.which(gap, words))
                    .withDetail(HeightWords.why(gap, words));
            notices.show(withAsking(withFlight(question, gap.bounds()), "import.heights.say", gap.file(), came));
        }
        result.reports().stream()
                .filter(ArrivalNotices::isNowhere)
                .filter(r -> result.far().stream().noneMatch(f -> f.file().equals(r.file())))
                .findFirst()
                .ifPresent(report -> notices.show(withAsking(
                        Notice.of(Notice.Level.QUESTION, words.get("import.nowhere", nameOf(report)))
                                .withDetail(words.get("import.nowhere.more")),
                        "import.sayWhere",
                        report.file(),
                        came)));
    }

    private Notice withFlight(Notice notice, Bounds there) {
        return notice.withLink(words.get("import.fly"), () -> flight.accept(there));
    }

    private Notice withAsking(Notice notice, String link, Path about, Came came) {
        return notice.withLink(
                words.get(link),
                () -> asker.ask(came.files(), about, came.takeBack().getAsBoolean()));
    }

    private static boolean isNowhere(SourceReport report) {
        return report.findings().stream().anyMatch(f -> f.code().equals("CRS_MISSING"));
    }

    private static String nameOf(SourceReport report) {
        return Objects.toString(report.file().getFileName(), "");
    }

    void missing(Path file) {
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("open.failed", String.valueOf(file.getFileName())))
                .about(about(file))
                .withDetail(words.get("open.missing", file.toAbsolutePath())));
    }

    /** One file of several may be missing while the others are opened. */
    private static String about(Path file) {
        return ABOUT + " " + file.toAbsolutePath();
    }

    void failed(String name, Exception error) {
        String why = error instanceof InputRefused refused ? refused.getMessage() : words.get("open.unexpected");
        LOG.warn("{} could not be opened", name, error);
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("open.failed", name))
                .about(ABOUT)
                .withDetail(why));
    }
}
