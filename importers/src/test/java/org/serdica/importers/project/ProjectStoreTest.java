package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A project is a file like any other to who loads files. */
class ProjectStoreTest {
    @TempDir
    Path folder;

    private final City city = ProjectCities.row(4);
    private Path file = Path.of("");

    @BeforeEach
    void aProjectWithOneHouseRemoved() throws Exception {
        file = folder.resolve("city.serdica");
        try (OpenProject project = ProjectFile.create(file, city, List.of(), Progress.NONE, CancelToken.never())) {
            project.journal()
                    .apply(
                            1,
                            new SavedGroup(
                                    "a", "Remove", "", Instant.EPOCH, List.of(RemoveObject.of(city, "house-1"))));
        }
    }

    private static LoadResult load(LoadRequest request) throws Exception {
        return new CityLoader().load(request, c -> {}, Progress.NONE, CancelToken.never());
    }

    @Test
    void theLoaderTakesItAsItIsWithTheEditsInForce() throws Exception {
        LoadResult result = load(LoadRequest.of(file));
        assertThat(result.city().find("house-1")).isEmpty();
        assertThat(result.city().find("house-2")).isPresent();
        assertThat(result.reports()).hasSize(1);
        assertThat(result.reports().getFirst().format()).isEqualTo("Serdica project");
        assertThat(result.reports().getFirst().features()).isEqualTo(4);
        assertThat(result.reports().getFirst().objects())
                .containsEntry("Building", 3L)
                .containsEntry("BuildingPart", 3L);
        try (OpenProject project = ProjectFile.read(file, c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(CityDigest.of(result.city()))
                    .isEqualTo(CityDigest.of(project.present().city()));
        }
    }

    @Test
    void itJoinsAnotherCity() throws Exception {
        City other = new CityLoader()
                .load(LoadRequest.of(file), c -> {}, Progress.NONE, CancelToken.never())
                .city();
        LoadResult result = load(new LoadRequest(List.of(file), Optional.empty(), Optional.of(other)));
        assertThat(result.city().objects().filter(o -> o.id().startsWith("house-2")))
                .extracting(o -> o.id())
                .contains("house-2", "house-2~2");
    }

    @Test
    void geoToolsFiltersAskForItsAttributes() throws Exception {
        DataStore store = new ProjectStoreFactory()
                .createDataStore(
                        Map.of(CityStoreFactory.URL_PARAM.key, file.toUri().toURL()));
        try {
            String type = store.getTypeNames()[0];
            var features = store.getFeatureSource(type).getFeatures(new Query(type, ECQL.toFilter("storeys = 3")));
            List<String> ids = new ArrayList<>();
            try (var each = features.features()) {
                while (each.hasNext()) {
                    ids.add(String.valueOf(each.next().getAttribute("id")));
                }
            }
            assertThat(ids).containsExactlyInAnyOrder("house-0", "house-2", "house-3");
        } finally {
            store.dispose();
        }
    }

    @Test
    void theJournalIsWrittenAsLines() throws Exception {
        Path out = folder.resolve("journal.jsonl");
        try (OpenProject project = ProjectFile.read(file, c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(JournalExport.write(project.journal(), out)).isEqualTo(2);
        }
        assertThat(Files.readAllLines(out).get(1)).contains("\"removeObject\"").contains("\"inForce\":true");
    }
}
