package org.serdica.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serdica.model.building.Base;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.Footprints;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.building.RoofForm;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.street.StreetObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class PlanningRulesTest {
    private static List<RuleFinding> check(City city, PlannedBuilding building) {
        Candidate c = Candidate.of(building, building.massing(Terrain.NONE));
        return new PlanningRules(city, PlanningLedger.of(city)).check(c);
    }

    private static PlannedBuilding house(String id, double x, double y, double w, double d, int storeys) {
        return new PlannedBuilding(
                id,
                new BuildingForm(
                        Footprints.of(x, y, x + w, y, x + w, y + d, x, y + d),
                        new Base.At(0),
                        new Eaves.Storeys(storeys, 3),
                        RoofForm.FLAT),
                Map.of("function", AttributeValue.of("residential")));
    }

    private static RuleFinding only(List<RuleFinding> findings, RuleKind kind) {
        assertThat(findings).extracting(RuleFinding::kind).containsExactly(kind);
        return findings.getFirst();
    }

    @Test
    void aBuildingThatKeepsTheRulesIsNotTalkedAbout() {
        assertThat(check(SmallTown.city(), house("N", 25, 10, 10, 10, 3))).isEmpty();
    }

    @Test
    void anOverlapIsAsLargeAsWhatIsCommon() {
        RuleFinding f = only(check(SmallTown.city(), house("N", 17, 12, 10, 10, 3)), RuleKind.OVERLAP);

        assertThat(f.objectIds()).containsExactly("N", "A");
        assertThat(f.actual()).isEqualTo(30, within(1e-6));
        assertThat(f.x()).isBetween(17.0, 20.0);
    }

    @Test
    void aBodyThatIsOnlyCarriedIsJudgedWhereItWouldStand() {
        City city = SmallTown.city();
        Candidate carried = Candidate.of("", Footprints.of(17, 12, 27, 12, 27, 22, 17, 22), 0, 9, Double.NaN, "");
        PlanningRules rules = new PlanningRules(city, PlanningLedger.of(city));

        assertThat(only(rules.check(carried), RuleKind.OVERLAP).objectIds()).containsExactly("", "A");
        assertThat(carried.facts().storeys()).isEqualTo(3);
    }

    @Test
    void whatGivesWayToItIsNoOverlapNorDoesItCountOnTheLand() {
        City city = SmallTown.city();
        Candidate carried = Candidate.of("", Footprints.of(17, 12, 27, 12, 27, 22, 17, 22), 0, 9, Double.NaN, "");

        assertThat(new PlanningRules(city, PlanningLedger.of(city)).check(carried, Set.of("A")))
                .isEmpty();
    }

    @Test
    void wallsInCommonAreNoOverlapNorIsABuildingWithItself() {
        assertThat(check(SmallTown.city(), house("N", 20, 12, 10, 10, 3))).isEmpty();
        assertThat(check(SmallTown.city(), house("A", 12, 12, 10, 10, 3))).isEmpty();
    }

    @Test
    void heightsAndStoreysHaveLimits() {
        List<RuleFinding> found = check(SmallTown.city(), house("N", 25, 10, 5, 5, 5));

        assertThat(found).extracting(RuleFinding::kind).containsExactly(RuleKind.TOO_HIGH, RuleKind.TOO_MANY_STOREYS);
        assertThat(found.getFirst().by()).isEqualTo(3, within(1e-6));
        assertThat(found.getFirst().allowed()).isEqualTo(12);
    }

    @Test
    void theBoundaryAndTheStreetWantTheirDistance() {
        RuleFinding edge = only(check(SmallTown.city(), house("N", 30, 1, 5, 5, 2)), RuleKind.SETBACK);
        assertThat(edge.actual()).isEqualTo(1, within(1e-6));
        assertThat(edge.by()).isEqualTo(2, within(1e-6));

        // The street is 10 m wide about y = 40.
        RuleFinding street = only(check(SmallTown.city(), house("N", 30, 26, 5, 5, 2)), RuleKind.STREET_SETBACK);
        assertThat(street.actual()).isEqualTo(4, within(1e-6));
        assertThat(street.detail()).isEqualTo("Main Street");
    }

    @Test
    void aPlotsBoundaryGoesBeforeTheZones() {
        ObjectDraft plot = SmallTown.area("P", ObjectKind.LAND_USE, "residential", 22, 8, 16, 16)
                .put(ZoneRules.PLOT, AttributeValue.of("12-3"));
        City city = SmallTown.city(plot);

        RuleFinding f = only(
                check(city, house("N", 24, 10, 6, 6, 2)).stream()
                        .filter(x -> !x.kind().isOfZone())
                        .toList(),
                RuleKind.SETBACK);
        assertThat(f.objectIds()).containsExactly("N", "P");
        assertThat(f.actual()).isEqualTo(2, within(1e-6));
    }

    @Test
    void aStreetIsBlockedByWhatStandsOnItsLanesNotOnItsSidewalk() {
        City city = SmallTown.city();

        RuleFinding f = only(check(city, house("N", 130, 41, 10, 10, 1)), RuleKind.BLOCKED_ROAD);
        // Sidewalk is the leftmost, northern 2 m: lanes end at y = 43.
        assertThat(f.actual()).isEqualTo(20, within(1e-6));
        assertThat(f.objectIds()).containsExactly("N", "S1");
        assertThat(check(city, house("N", 130, 43.5, 10, 10, 1))).isEmpty();
    }

    @Test
    void aStreetIsToldWhichBuildingsItRunsThrough() {
        City city = SmallTown.city(
                StreetObject.draft(SmallTown.street("S1", 0, 40, 0, 200, 40, 0)),
                SmallTown.building("D", 130, 41, 10, 10, 5));
        RuleFinding f = only(
                new PlanningRules(city, PlanningLedger.of(city))
                        .check(city.find("S1").orElseThrow()),
                RuleKind.RUNS_THROUGH);
        assertThat(f.objectIds()).containsExactly("S1", "D");
        assertThat(f.actual()).isEqualTo(20, within(1e-6));
        assertThat(f.detail()).isEqualTo("D");
    }

    @Test
    void densityCountsAllThatStandsInTheZone() {
        // 2200 m2 stand there; 3000 may. 15 by 20 m with three storeys makes 3100.
        RuleFinding f = only(check(SmallTown.city(), house("N", 72, 74, 15, 20, 3)), RuleKind.FLOOR_AREA_RATIO);
        assertThat(f.actual()).isEqualTo(0.31, within(1e-6));

        // In place of B, which has 1600, there is room for it.
        assertThat(check(SmallTown.city(), house("B", 72, 74, 15, 20, 3))).isEmpty();
    }

    @Test
    void aFunctionThatTheZoneDoesNotNameIsNotAllowed() {
        PlannedBuilding mill = house("N", 25, 10, 5, 5, 2).with("function", AttributeValue.of("industrial"));

        assertThat(only(check(SmallTown.city(), mill), RuleKind.FUNCTION).detail())
                .isEqualTo("industrial");
    }

    @Test
    void findingsComeAndGoWithEdits() {
        EditLog log = new EditLog(SmallTown.city());
        RuleWatch watch = new RuleWatch(PlanningLedger.of(log.city()));
        watch.checkAll(Progress.NONE, CancelToken.never());
        assertThat(watch.findings()).isEmpty();

        var move = log.apply("drag", List.of(new MoveObject("C", -65, 33, 0)));
        RuleFinding f = only(watch.follow(log.city(), move), RuleKind.OVERLAP);
        assertThat(f.objectIds()).containsExactlyInAnyOrder("B", "C");
        assertThat(watch.findings("B")).containsExactly(f);

        // The other of the two goes away.
        var gone = log.apply("delete", List.of(RemoveObject.of(log.city(), "B")));
        assertThat(watch.follow(log.city(), gone)).isEmpty();
        var back = log.undo();
        assertThat(watch.follow(log.city(), back)).hasSize(1);
        var away = log.undo();
        assertThat(watch.follow(log.city(), away)).isEmpty();
    }

    @Test
    void aZoneThatIsTooDenseIsToldOnceAndForgottenWhenItIsNot() {
        EditLog log = new EditLog(SmallTown.city());
        RuleWatch watch = new RuleWatch(PlanningLedger.of(log.city()));
        var more = log.apply("build", List.of(new AddObject(SmallTown.building("N", 72, 74, 15, 20, 9))));
        RuleFinding f = only(watch.follow(log.city(), more), RuleKind.FLOOR_AREA_RATIO);
        assertThat(f.objectIds()).containsExactly("Z1");

        var less = log.apply("delete", List.of(RemoveObject.of(log.city(), "A")));
        assertThat(watch.follow(log.city(), less)).isEmpty();
    }

    @Test
    void otherRulesJudgeWhatStandsThereAlready() {
        EditLog log = new EditLog(SmallTown.city());
        RuleWatch watch = new RuleWatch(PlanningLedger.of(log.city()));
        var lower = log.apply(
                "rule", List.of(SetAttribute.of(log.city(), "Z1", ZoneRules.MAX_HEIGHT, AttributeValue.of(10.0))));
        RuleFinding f = only(watch.follow(log.city(), lower), RuleKind.TOO_HIGH);

        assertThat(f.objectIds()).containsExactly("B", "Z1");
    }

    @Test
    void rulesAreReadAsTheyWereWritten() {
        ObjectDraft zone = SmallTown.zone("Z", SmallTown.RULES, 0, 0, 1, 1);

        assertThat(ZoneRules.of(zone.attributes())).isEqualTo(SmallTown.RULES);
        ZoneRules.NONE.put(zone);
        assertThat(zone.attributes()).containsOnlyKeys("function");
    }
}
