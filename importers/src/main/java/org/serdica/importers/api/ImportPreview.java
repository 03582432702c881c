package org.serdica.importers.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * What files would bring into a city, told without a city being made of them. Everything is counted, whatever the
 * request's choice of classes and box; its condition marks each object.
 *
 * @param crs the CRS that the city has or would have
 * @param attributes names of attributes, for who wants to ask for one
 * @param far files that would lie far from the city or the others
 * @param gaps files whose heights, as they give them, would not fit
 */
public record ImportPreview(
        String crs,
        List<PreviewFile> files,
        PreviewObjects objects,
        SortedSet<String> attributes,
        List<FarFile> far,
        List<HeightGap> gaps) {
    public ImportPreview {
        files = List.copyOf(files);
        far = List.copyOf(far);
        gaps = List.copyOf(gaps);
    }

    /**
     * Reads the files to their end and keeps next to nothing.
     *
     * @throws InputRefused if a file cannot be used at all
     */
    public static ImportPreview of(LoadRequest request, Progress progress, CancelToken cancel) throws InputRefused {
        progress.report(-1, "Looking at the files");
        try (SourceRun run = SourceRun.open(request, LoadWatch.NONE, cancel)) {
            CityCrs crs = CityCrs.choose(request, run.sources());
            PreviewSink sink = new PreviewSink(crs, request);
            List<SourceReport> read = run.into(sink, progress);
            List<HeightGap> gaps = sink.heights().gaps();
            List<SourceReport> reports = HeightFit.noted(read, gaps);
            progress.report(1, "Looking at the files");
            List<PreviewFile> files = new ArrayList<>();
            List<Extents.Extent> extents = sink.extents().all();
            for (int i = 0; i < reports.size(); i++) {
                files.add(file(reports.get(i), i < extents.size() ? extents.get(i) : null, crs.name(), request));
            }
            return new ImportPreview(
                    crs.name(),
                    files,
                    sink.objects(),
                    sink.attributes(),
                    FarFiles.among(sink.extents(), request, crs.name()),
                    gaps);
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", "A file cannot be read: " + e.getMessage(), e);
        }
    }

    /** @param extent null for a file that no reader knew */
    private static PreviewFile file(
            SourceReport report, Extents.@Nullable Extent extent, String crs, LoadRequest request) throws IOException {
        if (extent == null) {
            return new PreviewFile(report, Bounds.EMPTY, PreviewFile.Standing.SAID, List.of(), Optional.empty());
        }
        Source source = extent.source();
        PreviewFile.Standing place = standing(report, source, crs, request);
        boolean table = !(source.store() instanceof CityStore ours) || ours.hasColumns();
        return new PreviewFile(
                report,
                extent.bounds(),
                place,
                place == PreviewFile.Standing.SAID ? List.of() : CrsSuggestion.of(source.bounds(), request.into()),
                table ? Optional.of(FileColumns.of(source)) : Optional.empty());
    }

    private static PreviewFile.Standing standing(SourceReport report, Source source, String crs, LoadRequest request) {
        ReadOptions options = request.options();
        boolean said = !report.crs().isEmpty()
                || options.placeOf(report.file()).isPresent()
                || options.twoPoints().isPresent()
                || options.place().isPresent()
                || request.crs().isPresent()
                || source.bounds().isEmpty();
        return said
                ? PreviewFile.Standing.SAID
                : crs.equals(Frame.LOCAL_CRS) ? PreviewFile.Standing.MISSING : PreviewFile.Standing.ASSUMED;
    }
}
