package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class ImportChoiceTest {
    /** Two houses 1 km apart, one with two levels of detail, and a tree between them. */
    private static final String TOWN = """
            {"type":"CityJSON","version":"2.0","metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7801"},
            "transform":{"scale":[1,1,1],"translate":[321000,4729000,550]},
            "CityObjects":{
             "low":{"type":"Building","attributes":{"measuredHeight":9},"geometry":[
              {"type":"MultiSurface","lod":"0","boundaries":[[[0,1,2,3]]]},
              {"type":"MultiSurface","lod":"1.2","boundaries":[[[0,1,2,3]],[[4,5,6,7]]]},
              {"type":"MultiSurface","lod":"2.2","boundaries":[[[0,1,2,3]],[[4,5,6,7]],[[0,1,5,4]]]}]},
             "high":{"type":"Building","children":["part"],"attributes":{"measuredHeight":40}},
             "part":{"type":"BuildingPart","parents":["high"],"attributes":{"roofType":"flat"},
              "geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[8,9,10,11]]]}]},
             "tree":{"type":"SolitaryVegetationObject","geometry":[{"type":"MultiPoint","lod":"0","boundaries":[12]}]}},
            "vertices":[[0,0,0],[10,0,0],[10,10,0],[0,10,0],[0,0,9],[10,0,9],[10,10,9],[0,10,9],
             [1000,0,40],[1010,0,40],[1010,10,40],[1000,10,40],[500,5,3]]}
            """;

    @TempDir
    Path folder;

    private LoadResult load(ImportChoice choice) throws IOException, InputRefused {
        Path file = Files.writeString(folder.resolve("town.json"), TOWN);
        return Loading.load(LoadRequest.of(file).with(choice));
    }

    private static List<String> ids(LoadResult result) {
        return result.city().objects().map(CityObject::id).sorted().toList();
    }

    private static void assertCounted(LoadResult result, long imported, long leftOut) {
        SourceReport report = result.reports().getFirst();
        assertThat(report.features()).isEqualTo(3);
        assertThat(report.imported()).isEqualTo(imported);
        assertThat(report.leftOut().getOrDefault("left out by choice", 0L)).isEqualTo(leftOut);
    }

    @Test
    void withoutAChoiceEverythingComesIn() throws Exception {
        LoadResult result = load(ImportChoice.ALL);
        assertThat(ids(result)).containsExactly("high", "low", "part", "tree");
        assertCounted(result, 3, 0);
    }

    @Test
    void aBoxTakesWhatTouchesItAndCountsTheRest() throws Exception {
        LoadResult result =
                load(ImportChoice.ALL.withBox(Optional.of(Bounds.ofPlan(321_400, 4_728_900, 321_600, 4_729_100))));
        assertThat(ids(result)).containsExactly("tree");
        assertCounted(result, 1, 2);
    }

    @Test
    void aClassComesWithItsFamily() throws Exception {
        assertThat(ids(load(ImportChoice.ALL.withKinds(Set.of(ObjectKind.BUILDING)))))
                .containsExactly("high", "low", "part");
        LoadResult parts = load(ImportChoice.ALL.withKinds(Set.of(ObjectKind.BUILDING_PART)));
        assertThat(ids(parts)).containsExactly("high", "part");
        assertCounted(parts, 1, 2);
    }

    @Test
    void aConditionIsJudgedAsOnALoadedCity() throws Exception {
        assertThat(ids(load(ImportChoice.ALL.withCql("measuredHeight > 20")))).containsExactly("high", "part");
        assertThat(ids(load(ImportChoice.ALL.withCql("roofType = 'flat'")))).containsExactly("high", "part");
        assertThat(ids(load(ImportChoice.ALL.withCql("maxHeight < 560")))).containsExactly("low", "tree");
        assertThat(ids(load(ImportChoice.ALL.withCql("class = 'Building' AND id = 'low'"))))
                .containsExactly("low");
    }

    @Test
    void aLevelOfDetailDropsTheFinerGeometries() throws Exception {
        CityObject low = load(ImportChoice.ALL.withMaxLod(OptionalInt.of(19)))
                .city()
                .find("low")
                .orElseThrow();
        assertThat(low.tile().geometryEnd(low.index()) - low.tile().geometryStart(low.index()))
                .isEqualTo(1);
        assertThat(low.tile().lod(low.tile().geometryStart(low.index()))).isEqualTo(12);
        int geometry = low.tile().geometryStart(low.index());
        assertThat(low.tile().surfaceEnd(geometry) - low.tile().surfaceStart(geometry))
                .isEqualTo(2);
        assertThat(low.bounds().maxZ()).isEqualTo(559);
    }

    @Test
    void theSameChoiceOfAFileAndOfACityIsTheSameCity() throws Exception {
        Bounds box = Bounds.ofPlan(320_990, 4_728_900, 321_600, 4_729_100);
        LoadResult result = load(ImportChoice.ALL.withBox(Optional.of(box)).withMaxLod(OptionalInt.of(9)));
        CityChoice after = new CityChoice(Optional.of(box), CqlFilter.compile(""), OptionalInt.of(9), Optional.empty());
        var city = after.from(load(ImportChoice.ALL).city(), Progress.NONE, CancelToken.never());
        assertThat(ids(result))
                .isEqualTo(city.objects().map(CityObject::id).sorted().toList());
        assertThat(result.city().bounds()).isEqualTo(city.bounds());
    }

    @Test
    void whatComesIntoACityUnderAnIdThatIsTakenGetsAnotherAndIsNoted() throws Exception {
        LoadResult before = load(ImportChoice.ALL);
        LoadResult result = Loading.load(LoadRequest.of(folder.resolve("town.json"))
                .into(before.city())
                .with(ImportChoice.ALL.withKinds(Set.of(ObjectKind.TREE))));
        assertThat(ids(result)).containsExactly("high", "low", "part", "tree", "tree~2");
        assertThat(Loading.codes(result)).containsExactly("ID_DUPLICATE");
        assertThat(result.city().tiles()).containsAll(before.city().tiles());
    }

    @Test
    void streetsThatStayOutLeaveTheNetworkToo() throws Exception {
        Path file = Files.writeString(folder.resolve("streets.geojson"), """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
                {"type":"Feature","properties":{"id":"r1","class":"Road","lanes":"drive:+:3"},
                 "geometry":{"type":"LineString","coordinates":[[321000,4729000,560],[321100,4729000,561]]}},
                {"type":"Feature","properties":{"id":"r2","class":"Railway"},
                 "geometry":{"type":"LineString","coordinates":[[321100,4729000,561],[321100,4729900,562]]}},
                {"type":"Feature","properties":{"id":"j1","class":"Junction","control":"signal"},
                 "geometry":{"type":"Point","coordinates":[321100,4729000,561]}}]}
                """);
        LoadResult rail =
                Loading.load(LoadRequest.of(file).with(ImportChoice.ALL.withKinds(Set.of(ObjectKind.RAILWAY))));
        assertThat(rail.city().roads().linkCount()).isEqualTo(1);
        SourceReport report = rail.reports().getFirst();
        assertThat(report.imported() + report.leftOut().getOrDefault("left out by choice", 0L))
                .isEqualTo(report.features());
    }

    @Test
    void groundThatStaysOutStillCarriesWhatComesIn() throws Exception {
        Files.writeString(folder.resolve("ground.asc"), """
                ncols 3
                nrows 2
                xllcenter 321000
                yllcenter 4729000
                cellsize 10
                550 550 550
                550 550 550
                """);
        Files.writeString(folder.resolve("house.geojson"), """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
                {"type":"Feature","properties":{"id":"h","height":7},"geometry":{"type":"Polygon","coordinates":
                 [[[321002,4729002],[321008,4729002],[321008,4729008],[321002,4729008],[321002,4729002]]]}}]}
                """);
        LoadRequest all = new LoadRequest(List.of(folder), Optional.of("EPSG:7801"), Optional.empty());
        LoadResult house = Loading.load(all.with(ImportChoice.ALL.withKinds(Set.of(ObjectKind.BUILDING))));
        assertThat(house.city().terrain().isPresent()).isFalse();
        assertThat(house.city().find("h").orElseThrow().bounds())
                .isEqualTo(new Bounds(321_002, 4_729_002, 550, 321_008, 4_729_008, 557));
        LoadResult west = Loading.load(
                all.with(ImportChoice.ALL.withBox(Optional.of(Bounds.ofPlan(321_001, 4_729_001, 321_009, 4_729_009)))));
        assertThat(west.city().terrain().bounds().maxX()).isEqualTo(321_010);
        LoadResult condition = Loading.load(all.with(ImportChoice.ALL.withCql("height > 3")));
        assertThat(condition.city().terrain().isPresent()).isTrue();
    }

    @Test
    void aMapThatAPersonPlacesIsMovedOnce() throws Exception {
        Path map = Files.writeString(folder.resolve("house.osm"), """
                <osm version="0.6"><node id="1" lat="21.0" lon="45.0"/><node id="2" lat="21.0002" lon="45.0"/>
                <node id="3" lat="21.0002" lon="45.0001"/><node id="4" lat="21.0" lon="45.0001"/>
                <way id="7"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/><tag k="building" v="yes"/></way></osm>
                """);
        FileSays turned = FileSays.NOTHING.withPlace(Optional.of(new FilePlace.InCrs(CrsNames.LON_LAT, true)));
        LoadResult result = Loading.load(new LoadRequest(List.of(map), Optional.empty(), Optional.of(utm34()))
                .with(ReadOptions.USUAL.withFiles(Map.of(map, turned))));
        // On the zone's middle meridian an easting is 500000, and 45 degrees north is 4982950.40.
        Bounds house = result.city()
                .objects()
                .filter(o -> o.kind() == ObjectKind.BUILDING)
                .findFirst()
                .orElseThrow()
                .bounds();
        assertThat(house.minX()).isCloseTo(500_000, within(0.01));
        assertThat(house.minY()).isCloseTo(4_982_950.40, within(0.01));
    }

    private static City utm34() {
        CityBuilder builder = new CityBuilder("EPSG:32634");
        builder.add(new ObjectDraft("tree", ObjectKind.TREE).point(500_000, 4_982_900, 0));
        return builder.build();
    }

    @Test
    void textsOfAPersonAreUnderstoodOrSayWhatIsWanted() {
        assertThat(ImportChoice.parseBox(" 1,2, 3,4")).isEqualTo(Bounds.ofPlan(1, 2, 3, 4));
        assertThat(ImportChoice.parseKinds(List.of("building", "Road")))
                .containsExactly(ObjectKind.BUILDING, ObjectKind.ROAD);
        assertThat(ImportChoice.parseMaxLod("1")).isEqualTo(19);
        assertThat(ImportChoice.parseMaxLod("2.2")).isEqualTo(22);
        for (String box : List.of("1,2,3", "3,2,1,4", "a,b,c,d", "NaN,0,1,1")) {
            assertThatThrownBy(() -> ImportChoice.parseBox(box)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ImportChoice.parseKinds(List.of("House"))).hasMessageContaining("Building");
    }
}
