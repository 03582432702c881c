package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class ImportPreviewTest {
    private static final String HOUSES = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
            {"type":"Feature","properties":{"id":"h1","H_DACH":12.5,"BAUJAHR":1931},"geometry":{"type":"Polygon","coordinates":
             [[[322000,4730000],[322010,4730000],[322010,4730010],[322000,4730010],[322000,4730000]]]}},
            {"type":"Feature","properties":{"id":"h2","H_DACH":20,"BAUJAHR":1975},"geometry":{"type":"Polygon","coordinates":
             [[[322100,4730000],[322120,4730000],[322120,4730010],[322100,4730010],[322100,4730000]]]}}]}
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ImportPreview look(LoadRequest request) throws InputRefused {
        return ImportPreview.of(request, Progress.NONE, CancelToken.never());
    }

    @Test
    void itTellsWhatWouldComeIn() throws Exception {
        ImportPreview p = look(LoadRequest.of(write("houses.geojson", HOUSES)));
        assertThat(p.crs()).isEqualTo("EPSG:7801");
        assertThat(p.objects().kinds()).isEqualTo(Map.of(ObjectKind.BUILDING, 2));
        assertThat(p.objects().bounds().minX()).isEqualTo(322_000);
        assertThat(p.objects().bounds().maxX()).isEqualTo(322_120);
        assertThat(p.objects().outline(0)).hasSize(8).contains(322_000, 4_730_010);
        assertThat(p.objects().lods()).isNotEmpty();
        assertThat(p.attributes()).contains("H_DACH");
        assertThat(p.files()).singleElement().satisfies(f -> {
            assertThat(f.report().features()).isEqualTo(2);
            assertThat(f.place()).isEqualTo(PreviewFile.Standing.SAID);
            assertThat(f.columns().orElseThrow().guess().words()).containsEntry("year", "BAUJAHR");
        });
    }

    @Test
    void aChoiceIsCountedWithoutReadingAnew() throws Exception {
        ImportPreview p = look(LoadRequest.of(write("houses.geojson", HOUSES)));
        Optional<Bounds> west = Optional.of(Bounds.ofPlan(321_990, 4_729_990, 322_050, 4_730_050));
        assertThat(p.objects().chosen(Set.of(), west)).hasValue(1);
        assertThat(p.objects().chosen(Set.of(ObjectKind.ROAD), Optional.empty()))
                .hasValue(0);
        assertThat(p.objects().chosen(Set.of(), Optional.empty())).hasValue(2);
    }

    @Test
    void aConditionMarksWhatPasses() throws Exception {
        ImportPreview p = look(LoadRequest.of(write("houses.geojson", HOUSES))
                .with(ImportChoice.ALL.withCql("yearOfConstruction < 1950 OR BAUJAHR < 1950")));
        assertThat(p.objects().chosen(Set.of(), Optional.empty())).hasValue(1);
        assertThat(p.objects().count()).isEqualTo(2);
    }

    @Test
    void aFileWithoutACrsAsksForIt() throws Exception {
        Path trees = write("trees.csv", "id,class,x,y,z\nt,SolitaryVegetationObject,322000,4730000,560\n");
        ImportPreview alone = look(LoadRequest.of(trees));
        assertThat(alone.files().getFirst().place()).isEqualTo(PreviewFile.Standing.MISSING);
        Path houses = write("houses.geojson", HOUSES);
        ImportPreview into =
                look(LoadRequest.of(trees).into(Loading.load(houses).city()));
        assertThat(into.files().getFirst().place()).isEqualTo(PreviewFile.Standing.ASSUMED);
        assertThat(into.files().getFirst().suggestions())
                .first()
                .extracting(CrsSuggestion::crs)
                .isEqualTo("EPSG:7801");
        ImportPreview said = look(LoadRequest.of(trees)
                .with(ReadOptions.USUAL.withFiles(Map.of(
                        trees, FileSays.NOTHING.withPlace(Optional.of(new FilePlace.InCrs("EPSG:7801", false)))))));
        assertThat(said.files().getFirst().place()).isEqualTo(PreviewFile.Standing.SAID);
        assertThat(said.crs()).isEqualTo("EPSG:7801");
    }

    @Test
    void swappedAxesAreTurnedRoundWhenAPersonSaysSo() throws Exception {
        Path trees = write("trees.csv", "id,class,x,y,z\nt,SolitaryVegetationObject,4730000,322000,560\n");
        FileSays says = FileSays.NOTHING.withPlace(Optional.of(new FilePlace.InCrs("EPSG:7801", true)));
        LoadResult result = Loading.load(LoadRequest.of(trees).with(ReadOptions.USUAL.withFiles(Map.of(trees, says))));
        assertThat(result.city().find("t").orElseThrow().bounds().centreX()).isEqualTo(322_000);
    }
}
