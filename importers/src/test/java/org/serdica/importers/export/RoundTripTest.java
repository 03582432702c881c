package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Manifest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Read, written and read again, a city is the same, but for what the writer's report lists. */
class RoundTripTest {
    /** Too large to be written four times in a test; files like it are among the others. */
    private static final String LARGE = "large/DenHaag_01.xml.gz";

    /** Read once for all formats: a city never changes. */
    private static final Map<Path, City> READ = new HashMap<>();

    @TempDir
    private Path folder;

    @AfterAll
    static void letCitiesGo() {
        READ.clear();
    }

    static Stream<Manifest.Row> models() throws IOException {
        return Manifest.rows("CityGML", "CityJSON").stream()
                .filter(row -> !row.file().equals(LARGE) && !row.file().endsWith("xxe_and_entity_bomb.gml"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void cityJsonGivesTheSameCityBack(Manifest.Row model) throws Exception {
        assertSame(model, "out.city.json");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void cityJsonSeqGivesTheSameCityBack(Manifest.Row model) throws Exception {
        assertSame(model, "out.city.jsonl");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void cityGml2GivesTheSameCityBack(Manifest.Row model) throws Exception {
        assertSame(model, "out.gml");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void cityGml3GivesTheSameCityBack(Manifest.Row model) throws Exception {
        assertSame(model, "out.v3.gml.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.city.json", "demo.v3.gml"})
    void theDemoComesBackAsItWas(String name) throws Exception {
        Path demo = Path.of(System.getProperty("serdica.root", ".."), "assets", "demo");
        assertSame(city(demo), name);
    }

    /** Two boxes that share a wall, at two levels, once as one body of two and once as two bodies. */
    @ParameterizedTest
    @ValueSource(strings = {"out.city.json", "out.city.jsonl", "out.gml", "out.v3.gml"})
    void solidsBesideEachOtherComeBackApart(String name) throws Exception {
        CityBuilder city = new CityBuilder("EPSG:7801");
        for (ObjectKind kind : List.of(ObjectKind.BUILDING, ObjectKind.BRIDGE, ObjectKind.CITY_FURNITURE)) {
            for (boolean one : new boolean[] {true, false}) {
                ObjectDraft draft = new ObjectDraft(kind + (one ? "-one" : "-two"), kind);
                for (int lod : new int[] {10, 20}) {
                    for (int x : new int[] {0, 10}) {
                        draft.geometry(lod, GeometryType.SOLID);
                        if (one) {
                            draft.inComposite();
                        }
                        box(draft, x);
                    }
                }
                city.add(draft);
            }
        }
        City before = city.build();
        assertSame(before, name);
        Writing.read(folder.resolve(name)).objects().forEach(o -> assertThat(
                        o.tile().geometryEnd(o.index()) - o.tile().geometryStart(o.index()))
                .as(o.id())
                .isEqualTo(4));
    }

    private static void box(ObjectDraft draft, double x) {
        double[][] corners = {
            {x, 0, 0},
            {x + 10, 0, 0},
            {x + 10, 10, 0},
            {x, 10, 0},
            {x, 0, 10},
            {x + 10, 0, 10},
            {x + 10, 10, 10},
            {x, 10, 10}
        };
        int[][] faces = {{0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}};
        for (int[] face : faces) {
            double[] ring = new double[12];
            for (int i = 0; i < 4; i++) {
                System.arraycopy(corners[face[i]], 0, ring, i * 3, 3);
            }
            draft.surface(-1);
            draft.ring(ring, 0, 4);
        }
    }

    private void assertSame(Manifest.Row model, String name) throws Exception {
        assertSame(city(model.path()), name);
    }

    private static City city(Path file) throws Exception {
        City known = READ.get(file);
        if (known == null) {
            known = Loading.load(file).city();
            READ.put(file, known);
        }
        return known;
    }

    private void assertSame(City city, String name) throws Exception {
        Path out = folder.resolve(name);
        WriteReport report = Writing.write(city, out);
        Writing.assertSame(Excuses.of(report).of(city), Excuses.of(report).of(Writing.read(out)));
    }
}
