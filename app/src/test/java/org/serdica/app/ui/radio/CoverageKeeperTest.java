package org.serdica.app.ui.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.Environment;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.network.CarrierChoice;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Technology;

class CoverageKeeperTest {
    private static final double EAST = 322_060;
    private static final double NORTH = 4_730_060;

    private final EditLog log = new EditLog(SampleCity.of(36));
    private final SceneModel scene = new SceneModel();
    private final JobRunner jobs = JobRunner.onCallingThread();
    private final CoverageKeeper keeper = new CoverageKeeper(scene, jobs, PatternSource.USUAL, new Words(Language.EN));

    CoverageKeeperTest() {
        ObjectDraft site = new ObjectDraft("S", ObjectKind.RADIO_SITE).point(EAST, NORTH, 550);
        ObjectDraft cell = new ObjectDraft("S-A", ObjectKind.RADIO_CELL).point(EAST, NORTH, 590);
        cell.put("site", AttributeValue.of("S"));
        cell.put("azimuth", AttributeValue.of(0.0));
        cell.put("frequencyMHz", AttributeValue.of(1800.0));
        cell.put("powerDbm", AttributeValue.of(46.0));
        cell.put("technology", AttributeValue.of("LTE"));
        log.apply("site", List.of(new AddObject(site), new AddObject(cell)));
        scene.cityProperty().set(log.city());
    }

    private void edit(Edit edit) {
        Effects effects = log.apply("edit", List.of(edit));
        scene.edited(log.city(), effects);
    }

    private float rsrp(double east, double north) {
        Coverage now = keeper.coverageProperty().get().orElseThrow();
        return now.maps().value(CoverageLayer.RSRP, now.maps().frame().index(EAST + east, NORTH + north));
    }

    @Test
    void nothingIsWorkedOutUntilSomebodyLooks() {
        assertThat(keeper.coverageProperty().get()).isEmpty();
        keeper.activeProperty().set(true);
        Coverage made = keeper.coverageProperty().get().orElseThrow();
        assertThat(made.coarse()).isFalse();
        assertThat(made.network().sectors()).hasSize(1);
        keeper.activeProperty().set(false);
        assertThat(keeper.coverageProperty().get()).isEmpty();
    }

    @Test
    void theMapFollowsWhenAnAntennaIsTurned() {
        keeper.activeProperty().set(true);
        float ahead = rsrp(0, 90);
        float behind = rsrp(0, -90);
        assertThat(ahead).isGreaterThan(behind + 3);
        edit(SetAttribute.of(log.city(), "S-A", "azimuth", AttributeValue.of(180.0)));
        assertThat(rsrp(0, 90)).isLessThan(ahead - 3);
        assertThat(rsrp(0, -90)).isGreaterThan(behind + 3);
    }

    @Test
    void threeDecibelsMorePowerAreThreeDecibelsMoreEverywhere() {
        keeper.activeProperty().set(true);
        float before = rsrp(50, 50);
        edit(SetAttribute.of(log.city(), "S-A", "powerDbm", AttributeValue.of(49.0)));
        assertThat(rsrp(50, 50)).isCloseTo(before + 3, within(0.02f));
    }

    @Test
    void whatIsWorkedOutFollowsWhenAnAntennaIsImported() {
        AtomicReference<AntennaPattern> pattern = new AtomicReference<>(ElementPattern.TR_36814);
        CoverageKeeper own = new CoverageKeeper(
                scene, jobs, sector -> Objects.requireNonNull(pattern.get()), new Words(Language.EN));
        own.activeProperty().set(true);
        Coverage before = own.coverageProperty().get().orElseThrow();
        pattern.set(usualWith(17));
        own.again();
        Coverage after = own.coverageProperty().get().orElseThrow();
        assertThat(more(before.maps(), after.maps())).isCloseTo(3, within(0.02f));
        assertThat(more(
                        Objects.requireNonNull(before.walls()).maps(),
                        Objects.requireNonNull(after.walls()).maps()))
                .isCloseTo(3, within(0.02f));
        own.wishProperty()
                .set(MapWish.USUAL.along(new ReceiverPlan.Corridor(
                        new double[] {EAST - 100, NORTH, EAST + 100, NORTH}, new double[] {-10, 0, 10}, 10, 60)));
        Coverage along = own.coverageProperty().get().orElseThrow();
        pattern.set(usualWith(20));
        own.again();
        assertThat(more(
                        Objects.requireNonNull(along.corridor()).maps(),
                        Objects.requireNonNull(own.coverageProperty()
                                        .get()
                                        .orElseThrow()
                                        .corridor())
                                .maps()))
                .isCloseTo(3, within(0.02f));
    }

    /** The usual antenna, which has 14 dBi, with another gain. */
    private static ElementPattern usualWith(double peakDbi) {
        ElementPattern usual = ElementPattern.TR_36814;
        return new ElementPattern(
                peakDbi, usual.widthDeg(), usual.heightDeg(), usual.frontToBackDb(), usual.sideLobeDb());
    }

    /** What the first place that has a level got. */
    private static float more(CoverageMaps before, CoverageMaps after) {
        int first = IntStream.range(0, before.count())
                .filter(i -> !Float.isNaN(before.value(CoverageLayer.RSRP, i)))
                .findFirst()
                .orElseThrow();
        return after.value(CoverageLayer.RSRP, first) - before.value(CoverageLayer.RSRP, first);
    }

    @Test
    void aNarrowCarrierOfThingsServesNobodyUntilItIsAskedFor() {
        ObjectDraft things = new ObjectDraft("S-I", ObjectKind.RADIO_CELL).point(EAST, NORTH, 590);
        things.put("site", AttributeValue.of("S"));
        things.put("azimuth", AttributeValue.of(0.0));
        things.put("frequencyMHz", AttributeValue.of(942.0));
        things.put("powerDbm", AttributeValue.of(43.0));
        things.put("technology", AttributeValue.of("NB-IoT"));
        edit(new AddObject(things));
        keeper.activeProperty().set(true);
        Coverage made = keeper.coverageProperty().get().orElseThrow();
        assertThat(made.network().sectors()).hasSize(2);
        assertThat(made.maps().sectors()).extracting(Sector::id).containsExactly("S-A");
        NetworkChoice iot = NetworkChoice.USUAL.carriers(new CarrierChoice.Speaking(Technology.IOT));
        keeper.wishProperty().set(MapWish.USUAL.network(iot));
        Coverage others = keeper.coverageProperty().get().orElseThrow();
        assertThat(others.maps().sectors()).extracting(Sector::id).containsExactly("S-I");
        assertThat(new RadioLegends(new Words(Language.EN)).note(others)).isEqualTo("All operators · NB-IoT");
    }

    @Test
    void anotherModelIsAnotherMapAndSaysSo() {
        keeper.activeProperty().set(true);
        float dry = rsrp(0, 90);
        String urban = made();
        assertThat(urban).contains("TR 38.901 UMa (V17.0.0)").doesNotContain("P.838", "P.676", "36.777", "RMa");
        keeper.wishProperty()
                .set(MapWish.USUAL.model(PropagationSettings.URBAN
                        .environment(Environment.RURAL_MACRO)
                        .inRain(50)));
        assertThat(rsrp(0, 90)).isNotEqualTo(dry);
        assertThat(made()).contains("TR 38.901 RMa", "P.838-3", "50").doesNotContain("UMa");
        keeper.wishProperty().set(MapWish.USUAL.over(new ReceiverPlan.OverGround(100)));
        assertThat(made()).contains("TR 36.777 UMa-AV").doesNotContain("38.901");
    }

    private String made() {
        return new MadeText(new Words(Language.EN))
                .of(keeper.coverageProperty().get().orElseThrow(), 0);
    }

    @Test
    void wallsAndRoofsHaveColoursOfTheirOwnAndTheLegendSumsUp() {
        new MapDrawing(scene, keeper, jobs, new Words(Language.EN), () -> CompletableFuture.completedFuture(null));
        keeper.activeProperty().set(true);
        CityMap map = scene.mapProperty().get();
        assertThat(map).isInstanceOf(RadioMap.class);
        Tile tile = scene.city().tiles().stream()
                .filter(t -> t.layer() == Layer.BUILDINGS)
                .findFirst()
                .orElseThrow();
        FacadeSamples places = map.places(tile).orElseThrow();
        int[] argb = new int[places.count()];
        map.colours(tile, places, argb);
        assertThat(IntStream.of(argb)).allMatch(colour -> colour >>> 24 > 0);
        int[] ground = new int[10];
        map.row(EAST - 50, 10, NORTH, 10, ground);
        assertThat(IntStream.of(ground)).allMatch(colour -> colour >>> 24 > 0);
        assertThat(map.legend().entries()).extracting(Legend.Entry::label).anyMatch(text -> text.contains("%"));
        keeper.activeProperty().set(false);
        assertThat(scene.mapProperty().get()).isNull();
    }

    @Test
    void aMapOfAStoreyColoursTheHousesThatHaveItAndLeavesTheGroundBare() {
        new MapDrawing(scene, keeper, jobs, new Words(Language.EN), () -> CompletableFuture.completedFuture(null));
        keeper.wishProperty().set(MapWish.USUAL.over(new ReceiverPlan.Storey(1)));
        keeper.activeProperty().set(true);
        CityMap map = scene.mapProperty().get();
        assertThat(map.legend().title()).contains("Indoors", "Floor 1");
        int coloured = 0;
        for (Tile tile : scene.city().tiles()) {
            if (tile.layer() == Layer.BUILDINGS) {
                FacadeSamples places = map.places(tile).orElseThrow();
                int[] argb = new int[places.count()];
                map.colours(tile, places, argb);
                coloured += (int) IntStream.of(argb).filter(c -> c >>> 24 > 0).count();
            }
        }
        assertThat(coloured).isPositive();
        Coverage made = keeper.coverageProperty().get().orElseThrow();
        int open = IntStream.range(0, made.maps().count())
                .filter(i -> !made.maps().isIndoors(i))
                .findFirst()
                .orElseThrow();
        int[] ground = new int[1];
        map.row(made.maps().receiverX(open), 1, made.maps().receiverY(open), 1, ground);
        assertThat(ground[0] >>> 24).isZero();
    }

    @Test
    void alongACorridorTheCityIsBareAndTheLegendCountsTheCorridor() {
        new MapDrawing(scene, keeper, jobs, new Words(Language.EN), () -> CompletableFuture.completedFuture(null));
        ReceiverPlan.Corridor corridor = new ReceiverPlan.Corridor(
                new double[] {EAST - 100, NORTH, EAST + 100, NORTH}, new double[] {-10, 0, 10}, 10, 60);
        keeper.wishProperty().set(MapWish.USUAL.along(corridor));
        keeper.activeProperty().set(true);
        assertThat(scene.mapProperty().get()).isInstanceOfSatisfying(CorridorMap.class, map -> {
            assertThat(map.legend().title()).contains("Along the corridor", "60");
            assertThat(map.way().count()).isEqualTo(21);
            assertThat(map.argb(10, 1) >>> 24).isEqualTo(0xFF);
            assertThat(map.middle(CoverageLayer.RSRP, 10)).isNotNaN();
            int[] ground = {1, 1};
            map.row(EAST, 1, NORTH, 2, ground);
            assertThat(ground).containsOnly(0);
        });
        keeper.wishProperty().set(MapWish.USUAL);
        assertThat(scene.mapProperty().get()).isInstanceOf(RadioMap.class);
    }

    @Test
    void usesOfBuildingsHaveNamesAndCodesAreNotLeftRaw() {
        Words words = new Words(Language.EN);
        assertThat(BuildingUses.name("townHall", words)).isEqualTo("Town halls");
        assertThat(BuildingUses.name("1120", words)).isEqualTo("Offices");
        assertThat(BuildingUses.name("9999", words)).isEqualTo("Use 9999");
        assertThat(BuildingUses.name("fire_station", words)).isEqualTo("Fire station");
    }

    @Test
    void aCityWithoutBuildingsHasNoMap() {
        keeper.activeProperty().set(true);
        scene.cityProperty().set(City.empty(log.city().frame()));
        assertThat(keeper.coverageProperty().get()).isEmpty();
    }
}
