package org.serdica.app.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FarFile;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person is told when files have been read: what came, what was left out, what lies far off or nowhere. */
final class ArrivalNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalNotices.class);
    private final Notices notices;
    private final Words words;
    private Runnable showReport = () -> {};
    private Consumer<List<Path>> askForPlace = files -> {};

    ArrivalNotices(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    void onShowReport(Runnable show) {
        showReport = show;
    }

    void onAskForPlace(Consumer<List<Path>> ask) {
        askForPlace = ask;
    }

    /** @param takeBack done before somebody says where the files lie */
    void done(String what, LoadResult result, List<Path> files, Runnable takeBack) {
        long leftOut = result.reports().stream()
                .flatMap(r -> r.leftOut().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long findings = result.reports().stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .count();
        String detail = leftOut + findings == 0 ? "" : words.get("open.leftOut", leftOut, findings);
        notices.show(
                Notice.of(Notice.Level.DONE, what).withDetail(detail).withLink(words.get("open.report"), showReport));
        for (FarFile far : result.far()) {
            notices.show(Notice.of(Notice.Level.QUESTION, FarWords.where(far, words))
                    .withDetail(FarWords.why(far, words))
                    .withLink(words.get("import.sayWhere"), () -> {
                        takeBack.run();
                        askForPlace.accept(files);
                    }));
        }
        result.reports().stream()
                .filter(ArrivalNotices::isNowhere)
                .filter(r -> result.far().stream().noneMatch(f -> f.file().equals(r.file())))
                .findFirst()
                .ifPresent(report ->
                        notices.show(Notice.of(Notice.Level.QUESTION, words.get("import.nowhere", nameOf(report)))
                                .withDetail(words.get("import.nowhere.more"))
                                .withLink(words.get("import.sayWhere"), () -> {
                                    takeBack.run();
                                    askForPlace.accept(files);
                                })));
    }

    private static boolean isNowhere(SourceReport report) {
        return report.findings().stream().anyMatch(f -> f.code().equals("CRS_MISSING"));
    }

    private static String nameOf(SourceReport report) {
        return Objects.toString(report.file().getFileName(), "");
    }

    void failed(String name, Exception error) {
        String why = error instanceof InputRefused refused ? refused.getMessage() : words.get("open.unexpected");
        LOG.warn("{} could not be opened", name, error);
        notices.show(
                Notice.of(Notice.Level.PROBLEM, words.get("open.failed", name)).withDetail(why));
    }
}
