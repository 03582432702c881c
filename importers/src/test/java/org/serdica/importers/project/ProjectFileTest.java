package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.project.codec.TileCodec;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class ProjectFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("city.serdica");
    }

    private static OpenProject open(Path file) throws InputRefused {
        return ProjectFile.open(file, city -> {}, Progress.NONE, CancelToken.never());
    }

    private static OpenProject create(Path file, City city) throws InputRefused {
        return ProjectFile.create(file, city, List.of(), Progress.NONE, CancelToken.never());
    }

    private static SavedGroup group(String id, Edit... edits) {
        return new SavedGroup(id, "Edit " + id, "Maria", Instant.parse("2026-11-20T10:00:00Z"), List.of(edits));
    }

    @Test
    void aCityComesBackByteForByte() throws Exception {
        City city = SynthCity.demo();
        create(file(), city).close();
        try (OpenProject project = open(file())) {
            assertThat(project.losses()).isEmpty();
            assertThat(CityDigest.of(project.city())).isEqualTo(CityDigest.of(city));
            assertThat(project.city().tiles()).hasSameSizeAs(city.tiles());
            for (int t = 0; t < city.tiles().size(); t++) {
                var before = city.tiles().get(t);
                var after = project.city().tiles().get(t);
                assertThat(TileCodec.write(after).packed())
                        .isEqualTo(TileCodec.write(before).packed());
                assertThat(after.bounds()).isEqualTo(before.bounds());
                assertThat(after.triangleEstimate()).isEqualTo(before.triangleEstimate());
                for (int o = 0; o < before.objectCount(); o++) {
                    assertThat(after.bounds(o)).isEqualTo(before.bounds(o));
                }
            }
        }
    }

    @Test
    void everySortOfAttributeAndSurfaceComesBack() throws Exception {
        City city = ProjectCities.row(3);
        create(file(), city).close();
        try (OpenProject project = open(file())) {
            assertThat(CityDigest.of(project.city())).isEqualTo(CityDigest.of(city));
            assertThat(project.city().materials()).isEqualTo(city.materials());
            assertThat(project.city().textures()).isEqualTo(city.textures());
            assertThat(project.city().roads().signals(0))
                    .isEqualTo(city.roads().signals(0))
                    .isPresent();
            assertThat(project.city().roads().forbiddenChains()).hasSize(1);
        }
    }

    @Test
    void editsOfEveryKindComeBackAndLeadToTheSameCity() throws Exception {
        City city = ProjectCities.row(3);
        String expected;
        try (OpenProject project = create(file(), city)) {
            project.journal().apply(1, group("a", SetAttribute.of(city, "house-0", "share", AttributeValue.of(5.0))));
            project.journal().apply(1, group("b", new AddObject(ProjectCities.house("new", 322_010.12345, 4_730_100))));
            project.journal().apply(1, group("c", RemoveObject.of(city, "house-1")));
            project.journal().apply(1, group("d", new MoveObject("house-2", 1.5, -2, 0.1)));
            expected = CityDigest.of(project.present().city());
        }
        try (OpenProject project = open(file())) {
            assertThat(project.losses()).isEmpty();
            assertThat(project.journal().chosen().own())
                    .extracting(SavedGroup::id)
                    .containsExactly("a", "b", "c", "d");
            assertThat(project.journal().chosen().own().getFirst())
                    .isEqualTo(group("a", SetAttribute.of(city, "house-0", "share", AttributeValue.of(5.0))));
            assertThat(CityDigest.of(project.present().city())).isEqualTo(expected);
            assertThat(CityDigest.of(project.city())).isEqualTo(CityDigest.of(city));
        }
    }

    @Test
    void whatWasUndoneCanBeRedoneAfterReopening() throws Exception {
        try (OpenProject project = create(file(), ProjectCities.row(1))) {
            project.journal().apply(1, group("a", new MoveObject("house-0", 1, 0, 0)));
            project.journal().apply(1, group("b", new MoveObject("house-0", 2, 0, 0)));
            project.journal().position(1, 1);
        }
        try (OpenProject project = open(file())) {
            assertThat(project.journal().chosen().done()).isEqualTo(1);
            assertThat(project.journal().chosen().own()).hasSize(2);
            project.journal().apply(1, group("c", new MoveObject("house-0", 3, 0, 0)));
        }
        try (OpenProject project = open(file())) {
            assertThat(project.journal().chosen().own())
                    .extracting(SavedGroup::id)
                    .containsExactly("a", "c");
        }
    }

    @Test
    void variantsBranchAndOutliveTheirParent() throws Exception {
        long child;
        try (OpenProject project = create(file(), ProjectCities.row(1))) {
            ProjectJournal journal = project.journal();
            journal.rename(1, "Today");
            journal.apply(1, group("a", new MoveObject("house-0", 1, 0, 0)));
            child = journal.branch(1, "Towers").id();
            journal.apply(child, group("b", new MoveObject("house-0", 2, 0, 0)));
            journal.position(1, 0);
            journal.choose(child);
            journal.drop(1);
        }
        try (OpenProject project = open(file())) {
            assertThat(project.journal().variants()).hasSize(1);
            SavedVariant towers = project.journal().chosen();
            assertThat(towers.id()).isEqualTo(child);
            assertThat(towers.name()).isEqualTo("Towers");
            assertThat(towers.inForce()).extracting(SavedGroup::id).containsExactly("a", "b");
        }
    }

    @Test
    void viewsSettingsResultsAndSourcesComeBack() throws Exception {
        SavedView view = new SavedView("Church", 1, 2, 3, 4, -5);
        SourceReport report = new SourceReport(
                Path.of("in.gml"),
                "CityGML",
                "2.0",
                "EPSG:7801",
                5,
                4,
                Map.of("no geometry", 1L),
                Map.of("Building", 4L),
                List.of(Finding.warning("X", "b1", "Something.")));
        try (OpenProject project =
                ProjectFile.create(file(), ProjectCities.row(1), List.of(report), Progress.NONE, CancelToken.never())) {
            project.views().save(view);
            project.settings().put("layers", "{\"shown\":[]}");
            project.results().put("coverage", new ResultStamp("radio", 1, "", "{\"seed\":1}"), new byte[] {1, 2, 3});
        }
        try (OpenProject project = open(file())) {
            assertThat(project.views().all()).containsExactly(view);
            assertThat(project.settings().get("layers")).contains("{\"shown\":[]}");
            assertThat(project.results().content("coverage")).containsExactly(1, 2, 3);
            assertThat(project.sources()).extracting(SavedSource::report).containsExactly(report);
        }
    }

    @Test
    void thousandsOfOperationsComeBackThroughCheckpoints() throws Exception {
        try (OpenProject project = create(file(), ProjectCities.row(1))) {
            for (int i = 0; i < 1200; i++) {
                project.journal().apply(1, group("g" + i, new MoveObject("house-0", 0.1, 0, 0)));
            }
            project.journal().position(1, 1100);
        }
        try (OpenProject project = open(file())) {
            assertThat(project.losses()).isEmpty();
            assertThat(project.journal().chosen().own()).hasSize(1200);
            assertThat(project.journal().chosen().done()).isEqualTo(1100);
        }
    }

    @Test
    void aProjectSavedUnderAnotherNameGoesOnThere() throws Exception {
        Path other = folder.resolve("other.serdica");
        OpenProject project = create(file(), ProjectCities.row(1));
        project.journal().apply(1, group("a", new MoveObject("house-0", 1, 0, 0)));
        try (project) {
            project.saveAs(other, Progress.NONE, CancelToken.never());
            assertThat(project.file()).isEqualTo(other);
            project.journal().apply(1, group("b", new MoveObject("house-0", 1, 0, 0)));
        }
        try (OpenProject first = open(file());
                OpenProject second = open(other)) {
            assertThat(first.journal().chosen().own()).hasSize(1);
            assertThat(second.journal().chosen().own()).hasSize(2);
        }
    }

    @Test
    void compactingDropsWhatNoVariantNeeds() throws Exception {
        City city = ProjectCities.row(1);
        try (OpenProject project = create(file(), city)) {
            for (int i = 0; i < 300; i++) {
                project.journal()
                        .apply(1, group("g" + i, new AddObject(ProjectCities.house("n" + i, 322_000, 4_730_000))));
                project.journal().position(1, 0);
            }
            project.flush();
            long before = Files.size(file()) + Files.size(folder.resolve("city.serdica-wal"));
            project.compact(Progress.NONE, CancelToken.never());
            assertThat(Files.size(file())).isLessThan(before / 2);
            project.journal().apply(1, group("last", new MoveObject("house-0", 1, 0, 0)));
        }
        try (OpenProject project = open(file())) {
            assertThat(project.losses()).isEmpty();
            assertThat(project.journal().chosen().own())
                    .extracting(SavedGroup::id)
                    .containsExactly("last");
        }
    }

    @Test
    void aClosedProjectIsOneFile() throws Exception {
        try (OpenProject project = create(file(), ProjectCities.row(1))) {
            project.journal().apply(1, group("a", new MoveObject("house-0", 1, 0, 0)));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefused() throws Exception {
        try (OpenProject project = create(file(), ProjectCities.row(1))) {
            assertThat(project.isWritable()).isTrue();
            assertThatThrownBy(() -> open(file()))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("open already")
                    .extracting(e -> ((InputRefused) e).code())
                    .isEqualTo("PROJECT_IN_USE");
            ProjectFile.read(file(), c -> {}, Progress.NONE, CancelToken.never())
                    .close();
        }
    }
}
