package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.NetworkFinding;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.task.CancelToken;

class CoverageStudyTest {
    private static final Carrier FULL = new Carrier(Technology.NR_FR1, 3550, 100, 30, 46, 1, 7);
    private static final PatternSource ALL_ROUND = sector -> OmniPattern.ISOTROPIC;

    private static Sector sector(String id, double x, double y, double azimuth, Carrier carrier) {
        return new Sector(id, id, x, y, Plain.GROUND_M + 25, MountedOn.POLE, 25, azimuth, 0, 0, "", carrier);
    }

    private static RadioNetwork network(Sector... sectors) {
        return new RadioNetwork(List.of(new Site("S", "S", "", 0, 0, 0, 0, "", List.of(sectors))), List.of());
    }

    private static CoverageStudy study(City city, PatternSource patterns) {
        CoverageStudy study = new CoverageStudy(Plain.FRAME, CoverageSettings.STREET, patterns, Crew.ofAllCores());
        study.show(city);
        return study;
    }

    private static CoverageMaps maps(CoverageStudy study, Sector... sectors) {
        return study.maps(network(sectors), CancelToken.never());
    }

    @Test
    void rsrpIsPowerPerElementLessTheLoss() {
        CoverageMaps maps = maps(study(Plain.with(), ALL_ROUND), sector("a", 201, 201, 0, FULL));
        int i = Plain.FRAME.index(301, 201);
        // 46 dBm over 273 blocks of 12 subcarriers is 10.85 dBm each.
        assertThat((double) maps.value(CoverageLayer.RSRP, i))
                .isCloseTo(10.85 - maps.value(CoverageLayer.PATH_LOSS, i), within(0.02));
    }

    @Test
    void betweenTwoEqualCellsSignalAndDisturbanceAreAlike() {
        CoverageMaps maps =
                maps(study(Plain.with(), ALL_ROUND), sector("a", 101, 201, 0, FULL), sector("b", 301, 201, 0, FULL));
        int middle = Plain.FRAME.index(201, 201);
        assertThat((double) maps.value(CoverageLayer.SINR, middle)).isCloseTo(0, within(0.05));
        assertThat(maps.value(CoverageLayer.OVERLAP, middle)).isEqualTo(2);
        assertThat(maps.value(CoverageLayer.BEST_SERVER, Plain.FRAME.index(111, 201)))
                .isZero();
        assertThat(maps.value(CoverageLayer.BEST_SERVER, Plain.FRAME.index(291, 201)))
                .isEqualTo(1);
    }

    @Test
    void anIdleNeighbourDisturbsLittle() {
        Carrier idle = new Carrier(Technology.NR_FR1, 3550, 100, 30, 46, 0, 7);
        CoverageMaps maps =
                maps(study(Plain.with(), ALL_ROUND), sector("a", 101, 201, 0, FULL), sector("b", 301, 201, 0, idle));
        // Synchronisation blocks alone: 5 of 100, which is 13 dB down.
        assertThat((double) maps.value(CoverageLayer.SINR, Plain.FRAME.index(201, 201)))
                .isCloseTo(13, within(0.1));
    }

    @Test
    void anotherBandDisturbsNothing() {
        Carrier other = new Carrier(Technology.LTE, 1845, 20, 15, 46, 1, 7);
        CoverageStudy study = study(Plain.with(), ALL_ROUND);
        Sector a = sector("a", 101, 201, 0, FULL);
        float alone = maps(study, a).value(CoverageLayer.SINR, Plain.FRAME.index(111, 201));
        CoverageMaps both = maps(study, sector("b", 301, 201, 0, other), a);
        assertThat(both.value(CoverageLayer.BEST_SERVER, Plain.FRAME.index(111, 201)))
                .isEqualTo(1);
        assertThat(both.value(CoverageLayer.SINR, Plain.FRAME.index(111, 201))).isEqualTo(alone);
    }

    @Test
    void aLoadedCellAloneHasTheTextbooksRsrq() {
        CoverageMaps maps = maps(study(Plain.with(), ALL_ROUND), sector("a", 201, 201, 0, FULL));
        assertThat((double) maps.value(CoverageLayer.RSRQ, Plain.FRAME.index(211, 201)))
                .isCloseTo(-10.79, within(0.02));
    }

    @Test
    void turningAnAntennaNeedsNoNewSweep() {
        CoverageStudy study = study(Plain.town(), PatternSource.USUAL);
        Sector a = sector("a", 165, 131, 0, FULL);
        CoverageMaps before = maps(study, a);
        CoverageMaps after = maps(study, a.withAzimuth(180));
        assertThat(after.levels().getFirst().site())
                .isSameAs(before.levels().getFirst().site());
        int north = Plain.FRAME.index(165, 391);
        int south = Plain.FRAME.index(165, 5);
        assertThat(before.value(CoverageLayer.RSRP, north)).isGreaterThan(after.value(CoverageLayer.RSRP, north) + 8);
        assertThat(after.value(CoverageLayer.RSRP, south)).isGreaterThan(before.value(CoverageLayer.RSRP, south) + 8);
    }

    @Test
    void afterAnEditTheMapsAreThoseOfTheNewCity() {
        City city = Plain.town();
        Sector a = sector("a", 165, 131, 90, FULL);
        CoverageStudy study = study(city, PatternSource.USUAL);
        maps(study, a);
        Change change = Change.of(city, List.of(new MoveObject("f", -9, 14, 0)));
        study.show(change.city(), change.effects());
        RasterLayer updated = maps(study, a).layer(CoverageLayer.SINR);
        RasterLayer anew = maps(study(change.city(), PatternSource.USUAL), a).layer(CoverageLayer.SINR);
        assertThat(updated.values()).isEqualTo(anew.values());
    }

    @Test
    void aTreeThatGrowsShadesMore() {
        City city = Plain.with(Plain.tree("t", 265, 131, 3, 10));
        Sector a = sector("a", 165, 131, 90, FULL);
        CoverageStudy study = study(city, ALL_ROUND);
        int behind = Plain.FRAME.index(271, 131);
        float before = maps(study, a).value(CoverageLayer.RSRP, behind);
        Change change = Change.of(city, List.of(SetAttribute.of(city, "t", "height", AttributeValue.of(16.0))));
        study.show(change.city(), change.effects());
        assertThat(maps(study, a).value(CoverageLayer.RSRP, behind)).isLessThan(before - 1);
    }

    @Test
    void progressIsTheShareOfSectorsThatAreDone() {
        List<Double> told = new ArrayList<>();
        study(Plain.with(), ALL_ROUND)
                .maps(
                        network(sector("a", 101, 201, 0, FULL), sector("b", 301, 201, 0, FULL)),
                        (fraction, step) -> told.add(fraction),
                        CancelToken.never());
        assertThat(told).containsExactly(0.5, 1.0);
    }

    @Test
    void aCancelledStudyCanGoOn() {
        CoverageStudy study = study(Plain.town(), PatternSource.USUAL);
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        RadioNetwork network = network(sector("a", 165, 131, 90, FULL));
        assertThatThrownBy(() -> study.maps(network, cancel)).isInstanceOf(CancellationException.class);
        assertThat(study.maps(network, CancelToken.never()).levels()).hasSize(1);
    }

    @Test
    void aCoarserStudyShowsTheSameInWiderCells() {
        City city = Plain.with();
        CoverageStudy fine = study(city, ALL_ROUND);
        CoverageStudy coarse = fine.coarser(4);
        coarse.show(city);
        Sector a = sector("a", 165, 131, 90, FULL);
        float first = maps(coarse, a).layer(CoverageLayer.RSRP).at(300, 300);
        float then = maps(fine, a).layer(CoverageLayer.RSRP).at(300, 300);
        assertThat((double) first).isCloseTo(then, within(0.5));
    }

    @Test
    void facadesInSightAreBrighterThanThoseBehind() {
        City city = Plain.with(Plain.block("house", 200, 180, 20, 40, 12));
        double[] xyz = new double[40 * 3];
        for (int i = 0; i < 40; i++) {
            boolean west = i < 20;
            PointReading.put(xyz, i, west ? 198.7 : 221.3, 182 + i % 10 * 4, Plain.GROUND_M + (i % 20 < 10 ? 2 : 10));
        }
        CoverageStudy study = new CoverageStudy(
                Plain.FRAME, CoverageSettings.STREET.with(new ReceiverPlan.Points(xyz)), ALL_ROUND, Crew.ofAllCores());
        study.show(city);
        CoverageMaps maps = maps(study, sector("a", 101, 201, 90, FULL));
        assertThat(maps.count()).isEqualTo(40);
        for (int i = 0; i < 40; i++) {
            assertThat(maps.value(CoverageLayer.LINE_OF_SIGHT, i) > 0).isEqualTo(i < 20);
        }
    }

    @Test
    void aDroneOverTheRoofsSeesTheAntennaEverywhere() {
        CoverageStudy study = new CoverageStudy(
                Plain.FRAME,
                CoverageSettings.STREET.with(new ReceiverPlan.Corridor(new double[] {20, 20, 380, 380}, 10, 60, 100)),
                ALL_ROUND,
                Crew.ofAllCores());
        study.show(Plain.town());
        CoverageMaps maps = maps(study, sector("a", 165, 131, 90, FULL));
        assertThat(maps.count()).isEqualTo(2 * 52);
        for (int i = 0; i < maps.count(); i++) {
            assertThat(maps.value(CoverageLayer.LINE_OF_SIGHT, i)).isGreaterThan(0);
        }
    }

    @Test
    void aPlaceTellsEverySectorTheCutAndTheRays() {
        City city =
                Plain.with(Plain.block("screen", 150, 150, 10, 60, 20), Plain.block("mirror", 100, 260, 140, 10, 25));
        Sector low = new Sector("a", "a", 101, 181, Plain.GROUND_M + 8, MountedOn.POLE, 8, 90, 0, 0, "", FULL);
        CoverageMaps maps = maps(study(city, ALL_ROUND), low, sector("b", 381, 21, 0, FULL));
        PointReading reading = PointReading.at(maps, 185, 181).orElseThrow();
        assertThat(reading.levels()).hasSize(2);
        assertThat(reading.levels().getFirst().rsrpDbm())
                .isGreaterThanOrEqualTo(reading.levels().getLast().rsrpDbm());
        ProfileCut cut = reading.profile(low);
        assertThat(cut.edges()).isNotEmpty();
        assertThat(cut.surfaceM()[cut.edges().getFirst()]).isCloseTo(120, within(0.01));
        assertThat(reading.rays(low))
                .extracting(PointReading.RayPath::kind)
                .startsWith("over roofs")
                .contains("reflected");
        assertThat(PointReading.at(maps, 5000, 0)).isEmpty();
    }

    @Test
    void antennasWhereNoneCanBeAreTold() {
        City city = Plain.with(Plain.block("house", 200, 180, 60, 60, 10));
        Sector inside = sector("in", 230, 210, 0, FULL).at(230, 210, 104, MountedOn.ROOF, 4);
        Sector below = sector("below", 20, 20, 0, FULL).at(20, 20, 97, MountedOn.GROUND, -3);
        assertThat(SitingCheck.of(city, network(inside, below)))
                .extracting(f -> f.code() + " " + f.objectId())
                .contains("ANTENNA_IN_WALL in", "ANTENNA_UNDERGROUND below");
    }

    @Test
    void antennasThatLookIntoAWallAreTold() {
        City city = Plain.with(Plain.block("house", 200, 180, 60, 60, 10));
        Sector out = sector("out", 199.7, 210, 270, FULL).at(199.7, 210, 106, MountedOn.FACADE, 6);
        Sector in = sector("in", 199.7, 210, 90, FULL).at(199.7, 210, 106, MountedOn.FACADE, 6);
        assertThat(SitingCheck.of(city, network(out, in)))
                .filteredOn(f -> f.code().equals("ANTENNA_FACES_WALL"))
                .extracting(NetworkFinding::message)
                .containsExactly("The antenna of radio cell in looks into the wall that it hangs at;"
                        + " turn it towards the open.");
    }

    @Test
    void outsideTheFiguresOfTheModelTheRemarkSaysWhatThatMeans() {
        Sector high = sector("high", 20, 20, 0, FULL).at(20, 20, 170, MountedOn.POLE, 70);
        assertThat(SitingCheck.of(Plain.with(), network(high)))
                .extracting(NetworkFinding::message)
                .containsExactly("Radio cell high: the base station's height is outside 12.5 to 50 m, for which"
                        + " TR 38.901 has figures; what walls and roofs shade is computed all the same, but take it"
                        + " there as an estimate, or compare it with measurements.");
    }

    @Test
    void theMeanOfLevelsIsThatOfTheirPowerWhereThereIsAny() {
        PropagationSettings u = PropagationSettings.URBAN;
        PropagationSettings near =
                new PropagationSettings(u.environment(), true, true, true, true, 0, u.walls(), u.entry(), 100);
        City city = Plain.with();
        CoverageStudy study = new CoverageStudy(
                Plain.FRAME, new CoverageSettings(ReceiverPlan.OverGround.STREET, near), ALL_ROUND, Crew.ofAllCores());
        study.show(city);
        CoverageMaps maps = maps(study, sector("a", 201, 201, 90, FULL));
        double power = 0;
        double decibels = 0;
        int reached = 0;
        for (int i = 0; i < maps.count(); i++) {
            float rsrp = maps.value(CoverageLayer.RSRP, i);
            if (!Float.isNaN(rsrp)) {
                power += Math.pow(10, rsrp / 10.0);
                decibels += maps.value(CoverageLayer.PATH_LOSS, i);
                reached++;
            }
        }
        assertThat(reached).isBetween(7_000, 8_000);
        CoverageStatistics statistics = new CoverageStatistics(city, maps);
        CoverageStatistics.Distribution levels = statistics.outdoors(CoverageLayer.RSRP);
        assertThat(levels.weight()).isEqualTo(400 * 400);
        assertThat(levels.mean()).isCloseTo(10 * Math.log10(power / reached), within(1e-3));
        CoverageStatistics.Distribution losses = statistics.outdoors(CoverageLayer.PATH_LOSS);
        assertThat(losses.mean()).isCloseTo(decibels / reached, within(1e-3));
        // Four fifths are beyond reach: they have the lowest level, and the highest loss.
        assertThat(levels.shares()[0]).isGreaterThan(0.8);
        assertThat(losses.shares()[losses.shares().length - 1]).isGreaterThan(0.8);
    }

    @Test
    void fourSectorsAlikeAreCountedWithTheBestOfThem() {
        City city = Plain.with();
        Sector[] together = new Sector[4];
        for (int i = 0; i < together.length; i++) {
            together[i] = sector("s" + i, 201, 201, 0, FULL);
        }
        CoverageStudy study = study(city, ALL_ROUND);
        assertThat(alike(city, maps(study, together))).isEqualTo(100);
        assertThat(alike(city, maps(study, together[0], together[1], together[2])))
                .isZero();
    }

    private static double alike(City city, CoverageMaps maps) {
        return new CoverageStatistics(city, maps)
                .kpis().stream()
                        .filter(k -> k.name().equals("outdoors with four sectors or more alike"))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    @Test
    void aSpacingThatNobodyHasIsTheUsualOneForEverySum() {
        Carrier odd = new Carrier(Technology.NR_FR1, 3550, 100, 25, 46, 1, 7);
        CoverageMaps maps =
                maps(study(Plain.with(), ALL_ROUND), sector("a", 101, 201, 0, FULL), sector("b", 301, 201, 0, odd));
        assertThat((double) maps.value(CoverageLayer.SINR, Plain.FRAME.index(201, 201)))
                .isCloseTo(0, within(0.05));
    }

    @Test
    void whatDoesNotFitTheBudgetIsSweptAnewToTheSameMaps() {
        City city = Plain.town();
        Sector a = sector("a", 165, 131, 90, FULL);
        Sector b = sector("b", 301, 301, 90, FULL);
        CoverageStudy roomy = study(city, ALL_ROUND);
        CoverageStudy narrow = new CoverageStudy(
                Plain.FRAME, CoverageSettings.STREET, ALL_ROUND, Crew.ofAllCores(), Plain.FRAME.size() * 30L);
        narrow.show(city);
        maps(roomy, a, b);
        CoverageMaps before = maps(narrow, a, b);
        assertThat(before.levels().get(0).site().bytes())
                .isGreaterThan(before.levels().get(1).site().bytes() * 2);
        Change change = Change.of(city, List.of(new MoveObject("f", -9, 14, 0)));
        narrow.show(change.city(), change.effects());
        roomy.show(change.city(), change.effects());
        assertThat(maps(narrow, a, b).layer(CoverageLayer.SINR).values())
                .isEqualTo(maps(roomy, a, b).layer(CoverageLayer.SINR).values());
    }

    @Test
    void moreThanTheMemoryHoldsIsRefusedBeforeAnythingIsDone() {
        List<Sector> sectors = IntStream.range(0, 300)
                .mapToObj(i -> sector("s" + i, i * 100, 0, 0, FULL))
                .toList();
        assertThatThrownBy(() -> CoverageStudy.checkFits(sectors, 600_000, 2_000_000_000L))
                .isInstanceOf(CoverageTooLarge.class)
                .hasMessage("Coverage of 300 radio cells at 600000 places takes 2.2 GB of memory, and there are 1.2 GB"
                        + " for it; choose wider cells or a smaller area.");
        CoverageStudy.checkFits(sectors, 600_000, 8_000_000_000L);
    }

    @Test
    void whatGrowsWithThePairsOfCellsCountsToo() {
        Sector one = sector("a", 0, 0, 0, FULL);
        // 9 bytes a pair: 0.9 GB for 10 000 cells on one mast, whatever the number of places.
        assertThatThrownBy(() -> CoverageStudy.checkFits(Collections.nCopies(10_000, one), 1, 1_000_000_000L))
                .isInstanceOf(CoverageTooLarge.class)
                .hasMessageContaining("takes 0.9 GB");
        CoverageStudy.checkFits(Collections.nCopies(10_000, one), 1, 2_000_000_000L);
        assertThatThrownBy(() -> CoverageStudy.checkFits(Collections.nCopies(40_000, one), 1, Long.MAX_VALUE))
                .isInstanceOf(CoverageTooLarge.class)
                .hasMessage("Coverage of 40000 radio cells is asked for, and a map holds 32767 at the most;"
                        + " choose a smaller area.");
    }

    @Test
    void theProvenanceNamesTheEnvironment() {
        PropagationSettings u = PropagationSettings.URBAN;
        PropagationSettings rural =
                new PropagationSettings(Environment.RURAL_MACRO, true, true, true, true, 0, u.walls(), u.entry(), 5000);
        CoverageStudy study = new CoverageStudy(
                Plain.FRAME, new CoverageSettings(ReceiverPlan.OverGround.STREET, rural), ALL_ROUND, Crew.ofAllCores());
        study.show(Plain.with());
        assertThat(maps(study, sector("a", 201, 201, 0, FULL)).provenance().model())
                .startsWith("rural macro: ");
    }

    @Test
    void statisticsWeighByAreaAndByPeople() {
        City city = Plain.with(Plain.block("house", 200, 180, 60, 60, 10)
                .put("residents", AttributeValue.of(90L))
                .put("function", AttributeValue.of("residential")));
        CoverageMaps maps = maps(study(city, ALL_ROUND), sector("a", 101, 201, 90, FULL));
        CoverageStatistics statistics = new CoverageStatistics(city, maps);
        assertThat(statistics.outdoors(CoverageLayer.RSRP).weight()).isEqualTo(400 * 400 - 60 * 60);
        assertThat(statistics.residents(CoverageLayer.RSRP).weight()).isCloseTo(90, within(1e-6));
        assertThat(statistics.byBuildingClass(CoverageLayer.RSRP)).containsOnlyKeys("residential");
        assertThat(statistics.outdoors(CoverageLayer.RSRP).percentile(5))
                .isLessThan(statistics.outdoors(CoverageLayer.RSRP).percentile(50));
        double all = 0;
        for (double share : statistics.outdoors(CoverageLayer.RSRP).shares()) {
            all += share;
        }
        assertThat(all).isCloseTo(1, within(1e-9));
    }
}
