package org.serdica.importers.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;

class OddGeoJsonTest {
    private static final String FEATURES = """
            {"type":"FeatureCollection","features":[
            {"type":["Feature",{"x":[1]}],"id":[1,{"a":"b"}],"properties":{"name":"first"},
             "geometry":{"type":"Point","coordinates":[23.3,42.7]}},
            {"type":"Feature","id":{"no":"id"},"properties":{"name":"second"},
             "geometry":{"type":"Point","coordinates":[23.31,42.7]}},
            {"type":"Feature","id":7,"properties":{"name":"third"},
             "geometry":{"type":"Point","coordinates":[23.32,42.7]}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void listsAndObjectsForAnIdOrATypeArePassedOverAndSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("odd.geojson"), FEATURES);
        LoadResult result = Loading.load(file);
        assertThat(result.city().objects().map(o -> o.text("name")))
                .containsExactlyInAnyOrder("first", "second", "third");
        assertThat(result.city().find("7")).isPresent();
        assertThat(result.reports().getFirst().findings())
                .extracting(Finding::code, Finding::element)
                .contains(tuple("MEMBER_ODD", "feature 1"), tuple("MEMBER_ODD", "feature 2"));
    }
}
