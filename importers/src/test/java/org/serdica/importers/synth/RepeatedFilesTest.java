package org.serdica.importers.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.DryRun;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.task.CancelToken;

/** A file repeated three times holds three times as much, under ids of its own. */
class RepeatedFilesTest {
    @TempDir
    Path folder;

    private static SourceReport report(Path file) throws Exception {
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).doesNotContain("ID_DUPLICATE", "XLINK_DANGLING", "VERTEX_INDEX");
        return result.reports().getFirst();
    }

    @Test
    void cityGml() throws Exception {
        Path to = folder.resolve("three.gml");
        RepeatedFiles.cityGml(Shared.model("citygml/citygml4j/lod2_buildings_v3.gml"), to, 3);
        assertThat(report(to).imported()).isEqualTo(300);
    }

    @Test
    void cityJson() throws Exception {
        Path to = folder.resolve("three.city.json");
        RepeatedCityJson.write(Shared.model("cityjson/cjio/zurich/zurich_subset_lod2.json"), to, 3);
        assertThat(report(to).imported()).isEqualTo(3 * 49);
        assertThat(report(to).objects()).containsEntry("BuildingPart", 3 * 161L);
    }

    @Test
    void cityJsonSequence() throws Exception {
        Path to = folder.resolve("three.city.jsonl");
        RepeatedFiles.cityJsonSequence(Shared.model("cityjson/bertt/tile_00000.city.jsonl"), to, 3);
        assertThat(report(to).imported()).isEqualTo(3 * 221);
        assertThat(DryRun.features(to, CancelToken.never())).isEqualTo(3 * 221);
    }

    @Test
    void aTownOfHousesIsReadAsHouses() throws Exception {
        Path to = folder.resolve("town.osm.pbf");
        PbfTown.write(1000, to);
        assertThat(report(to).objects()).containsEntry("Building", 1000L);
    }

    @Test
    void aMapStandsBesideItself() throws Exception {
        Path to = folder.resolve("three.osm.pbf");
        // As the manifest counts it: 58,631 nodes, and 7,801 ways with 179 relations.
        long nodes = RepeatedOsm.write(Shared.model("osm/graphhopper/north-bayreuth.osm.gz"), to, 3);
        assertThat(nodes).isEqualTo(3 * 58_631);
        SourceReport report = report(to);
        assertThat(report.features()).isEqualTo(3 * (7_801 + 179));
        assertThat(report.objects()).containsEntry("Building", 3 * 4_267L);
    }

    @Test
    void ifc() throws Exception {
        Path to = folder.resolve("three.ifc");
        RepeatedFiles.ifc(Shared.model("ifc/webifc/IfcOpenHouse_IFC4.ifc"), to, 3);
        assertThat(report(to).objects()).containsEntry("Building", 3L);
    }
}
