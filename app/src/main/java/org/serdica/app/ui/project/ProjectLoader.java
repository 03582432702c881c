package org.serdica.app.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.ImportChoice;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.ReadOptions;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a project to be worked in where that is asked for, and leaves all else to another loader. */
public final class ProjectLoader implements CityOpener.Loader {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectLoader.class);

    private final CityOpener.Loader others;
    private final AtomicReference<@Nullable Opening> waiting = new AtomicReference<>();

    /** A project that was opened, with the city that the window is about to show. */
    record Opening(OpenProject project, OpenWork work) {
        City city() {
            return work.log().city();
        }
    }

    public ProjectLoader(CityOpener.Loader others) {
        this.others = others;
    }

    /** Whether it asks for a project to work in, as a whole and as it is. */
    public static boolean isProject(LoadRequest request) {
        return request.files().size() == 1
                && hasEnding(request.files().getFirst())
                && request.into().isEmpty()
                && request.choice().equals(ImportChoice.ALL)
                && request.options().equals(ReadOptions.USUAL);
    }

    static boolean hasEnding(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING);
    }

    @Override
    public LoadResult load(LoadRequest request, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws InputRefused {
        if (!isProject(request)) {
            return others.load(request, partial, progress, cancel);
        }
        close(waiting.getAndSet(null));
        OpenProject project = ProjectFile.open(request.files().getFirst(), partial, progress.part(0, 0.9), cancel);
        Opening opening = null;
        try {
            progress.report(0.9, "Applying the edits");
            opening =
                    new Opening(project, OpenWork.of(project, project.journal().chosen()));
            cancel.check();
            waiting.set(opening);
            return new LoadResult(opening.city(), List.of(report(opening)));
        } finally {
            if (opening == null || waiting.get() != opening) {
                close(project);
            }
        }
    }

    /** The project whose city that is; it belongs to the asker from now on. */
    Optional<Opening> take(City city) {
        Opening opening = waiting.get();
        if (opening != null && opening.city() == city && waiting.compareAndSet(opening, null)) {
            return Optional.of(opening);
        }
        return Optional.empty();
    }

    /** Closes what nobody has taken. */
    void close() {
        close(waiting.getAndSet(null));
    }

    private static void close(@Nullable Opening opening) {
        if (opening != null) {
            close(opening.project());
        }
    }

    static void close(OpenProject project) {
        try {
            project.close();
        } catch (IOException e) {
            LOG.warn("{} was not closed well", project.file(), e);
        }
    }

    private static SourceReport report(Opening opening) {
        City city = opening.city();
        Map<String, Long> objects = city.objects()
                .map(CityObject::kind)
                .collect(Collectors.groupingBy(k -> k.className(), Collectors.counting()));
        long count = city.rootCount();
        List<Finding> findings = new ArrayList<>(opening.project().losses());
        findings.addAll(opening.project().notes());
        findings.addAll(opening.work().refused());
        return new SourceReport(
                opening.project().file(),
                "Serdica project",
                "",
                city.frame().crs(),
                count,
                count,
                Map.of(),
                objects,
                findings);
    }
}
