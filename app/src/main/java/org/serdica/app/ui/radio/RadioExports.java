package org.serdica.app.ui.radio;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.export.RasterLayerFiles;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.WriteRefused;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the map that is shown and its figures, for other programs. */
final class RadioExports {
    private static final Logger LOG = LoggerFactory.getLogger(RadioExports.class);

    private final SceneModel scene;
    private final MapDrawing drawing;
    private final FileQuestions files;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;

    RadioExports(
            SceneModel scene, MapDrawing drawing, FileQuestions files, JobRunner jobs, Notices notices, Words words) {
        this.scene = scene;
        this.drawing = drawing;
        this.files = files;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
    }

    /** What is written, away from the window. */
    private interface Writing {
        void write(Path file) throws Exception;
    }

    /** Asks where to and saves the values on the ground as GeoTIFF. */
    void saveMap() {
        drawing.mapProperty().get().ifPresent(map -> files.save(
                        words.get("action.saveRadioMap"), "coverage.tif", "GeoTIFF", List.of("*.tif", "*.tiff"))
                .ifPresent(file -> saveMap(file, map.ground())));
    }

    private void saveMap(Path file, RasterLayer layer) {
        String crs = scene.city().frame().crs();
        start(file, "action.saveRadioMap", out -> RasterLayerFiles.geoTiff(out, layer, crs));
    }

    /**
     * Asks where to and saves one table.
     *
     * @param action whose words name it
     * @param usual name of the file
     */
    void saveTable(String action, String usual, String text) {
        if (text.isEmpty()) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("radio.noTable")));
            return;
        }
        files.save(words.get(action), usual, "CSV", List.of("*.csv"))
                .ifPresent(file -> start(
                        file,
                        action,
                        to -> SafeFile.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))));
    }

    private void start(Path file, String name, Writing writing) {
        jobs.start(
                Job.of(words.get(name), (progress, cancel) -> {
                    writing.write(file);
                    return file;
                }),
                saved -> notices.show(
                        Notice.of(Notice.Level.DONE, words.get("radio.saved")).withDetail(saved.toString())),
                error -> {
                    LOG.warn("{} could not be written", file, error);
                    String why = error instanceof WriteRefused refused
                            ? String.valueOf(refused.getMessage())
                            : file.toString();
                    notices.show(Notice.of(Notice.Level.PROBLEM, words.get("radio.notSaved"))
                            .withDetail(why));
                });
    }
}
