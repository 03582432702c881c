package org.serdica.app.ui.radio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.radio.antenna.MsiAntenna;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.importers.radio.antenna.ProjectAntennas;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.EditLog;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.antenna.CutsPattern;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class CarriedAntennasTest {
    private static final double EAST = 322_060;
    private static final double NORTH = 4_730_060;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private final City city = withCell("Odd 12");
    private final AtomicInteger came = new AtomicInteger();

    @BeforeEach
    void names() {
        file = folder.resolve("city.serdica");
    }

    /** A cell that has an antenna of this name. */
    private static City withCell(String antenna) {
        ObjectDraft site = new ObjectDraft("S", ObjectKind.RADIO_SITE).point(EAST, NORTH, 550);
        ObjectDraft cell = new ObjectDraft("S-A", ObjectKind.RADIO_CELL).point(EAST, NORTH, 590);
        cell.put("site", AttributeValue.of("S"));
        cell.put("azimuth", AttributeValue.of(70.0));
        cell.put("frequencyMHz", AttributeValue.of(1800.0));
        cell.put("powerDbm", AttributeValue.of(46.0));
        cell.put("technology", AttributeValue.of("LTE"));
        cell.put("pattern", AttributeValue.of(antenna));
        EditLog log = new EditLog(SampleCity.of(36));
        log.apply("site", List.of(new AddObject(site), new AddObject(cell)));
        return log.city();
    }

    /** An antenna that no library has, with losses that do not end after two digits. */
    private static MsiAntenna odd(double peakDbi) {
        double[] across = new double[CutsPattern.DEGREES];
        double[] upright = new double[CutsPattern.DEGREES];
        for (int deg = 0; deg < CutsPattern.DEGREES; deg++) {
            across[deg] = 20 * Math.abs(Math.sin(deg * Math.PI / 360)) + deg % 7 / 3.0;
            upright[deg] = 25 * Math.abs(Math.sin(deg * Math.PI / 360)) + deg % 5 / 7.0;
        }
        return new MsiAntenna(
                "Odd 12",
                "Somebody",
                OptionalDouble.of(1800),
                OptionalDouble.empty(),
                "",
                new CutsPattern("Odd 12", peakDbi, across, upright));
    }

    private PatternShelf shelfWith(String name, double peakDbi) throws IOException {
        PatternShelf shelf = new PatternShelf(folder.resolve(name));
        Path msi = folder.resolve(name + ".msi");
        MsiWriter.write(msi, odd(peakDbi));
        assertThat(shelf.take(msi).antenna()).isPresent();
        return shelf;
    }

    private PatternShelf emptyShelf(String name) {
        return new PatternShelf(folder.resolve(name));
    }

    private void workIn(OpenProject project, PatternShelf shelf) {
        SceneModel scene = new SceneModel();
        scene.cityProperty().set(city);
        CarriedAntennas carried = new CarriedAntennas(
                scene,
                () -> Optional.of(project),
                project::isWritable,
                new SimpleObjectProperty<>(""),
                shelf,
                JobRunner.onCallingThread(),
                came::incrementAndGet);
        carried.again();
    }

    private OpenProject create() throws InputRefused {
        return ProjectFile.create(file, city, List.of(), Progress.NONE, CancelToken.never());
    }

    private OpenProject reopen() throws InputRefused {
        return ProjectFile.open(file, c -> {}, Progress.NONE, CancelToken.never());
    }

    private float[] coverage(PatternSource patterns) {
        RasterFrame frame = RasterFrame.over(Bounds.ofPlan(EAST - 100, NORTH - 100, EAST + 100, NORTH + 100), 10);
        CoverageStudy study = new CoverageStudy(frame, CoverageSettings.STREET, patterns, Crew.ofAllCores());
        study.show(city);
        CoverageMaps maps = study.maps(RadioNetwork.of(city), CancelToken.never());
        float[] levels = new float[maps.count()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = maps.value(CoverageLayer.RSRP, i);
        }
        return levels;
    }

    @Test
    void aProjectOpensTheSameWhereNobodyHasImportedItsAntennas() throws Exception {
        PatternShelf own = shelfWith("mine", 15.5);
        try (OpenProject project = create()) {
            workIn(project, own);
        }
        PatternShelf foreign = emptyShelf("theirs");
        try (OpenProject project = reopen()) {
            workIn(project, foreign);
        }
        assertThat(came).hasValue(1);
        assertThat(foreign.knows(RadioNetwork.of(city).sectors().getFirst())).isTrue();
        assertThat(coverage(foreign)).isEqualTo(coverage(own)).isNotEqualTo(coverage(emptyShelf("none")));
    }

    @Test
    void itsAntennaComesBeforeOneOfTheSameNameThatTheUserHas() throws Exception {
        try (OpenProject project = create()) {
            workIn(project, shelfWith("mine", 15.5));
        }
        PatternShelf other = shelfWith("theirs", 9);
        try (OpenProject project = reopen()) {
            workIn(project, other);
            assertThat(other.patternOf(RadioNetwork.of(city).sectors().getFirst())
                            .peakDbi())
                    .isEqualTo(15.5);
        }
        ProjectAntennas held = ProjectAntennas.of(ProjectFile.settings(file));
        Sector sector = RadioNetwork.of(city).sectors().getFirst();
        assertThat(held.has(sector)).isTrue();
        assertThat(held.before(PatternSource.USUAL).patternOf(sector).peakDbi()).isEqualTo(15.5);
    }

    @Test
    void onlyWhatItsCellsNameIsTakenIntoAProject() throws Exception {
        PatternShelf shelf = shelfWith("mine", 15.5);
        Path second = folder.resolve("second.msi");
        Files.writeString(second, MsiWriter.text(odd(12)).replace("Odd 12", "Second"));
        shelf.take(second);
        try (OpenProject project = create()) {
            workIn(project, shelf);
            assertThat(project.settings().all()).containsOnlyKeys(ProjectAntennas.key("Odd 12"));
        }
    }
}
