package org.serdica.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.network.RoadClass;

class PlanningFiguresTest {
    private Effects lastEffects = Effects.NONE;

    private static FigureRow zone(City city, String id) {
        return PlanningLedger.of(city).figures().zone(id).orElseThrow();
    }

    private static void assertFigure(FigureRow row, Figure figure, double value) {
        assertThat(row.get(figure)).as(row.name() + " " + figure).isEqualTo(value, within(1e-3));
    }

    @Test
    void aZonesFiguresAreWhatAPersonCounts() {
        FigureRow z = zone(SmallTown.city(), "Z1");

        assertFigure(z, Figure.LAND_AREA, 10_000);
        assertFigure(z, Figure.BUILDINGS, 2);
        assertFigure(z, Figure.FOOTPRINT_AREA, 10 * 20 + 20 * 20);
        // Three storeys as the register says; twelve metres without a word are four.
        assertFigure(z, Figure.GROSS_FLOOR_AREA, 200 * 3 + 400 * 4);
        assertFigure(z, Figure.FLOOR_AREA_RATIO, 0.22);
        assertFigure(z, Figure.COVERAGE, 0.06);
        assertFigure(z, Figure.RESIDENTS, 12);
        // 600 m2 of a residential building at 100 m2 a home.
        assertFigure(z, Figure.DWELLINGS, 6);
    }

    @Test
    void greenThatOverlapsCountsOnceAndIsCutAtTheZonesEdge() {
        City city = SmallTown.city();

        assertFigure(zone(city, "Z1"), Figure.GREEN_AREA, 2000 + 800 - 400 + 100);
        assertFigure(zone(city, "Z2"), Figure.GREEN_AREA, 100);
        assertFigure(zone(city, "Z2"), Figure.WATER_AREA, 200);
        assertFigure(PlanningLedger.of(city).figures().total(), Figure.GREEN_AREA, 2600);
    }

    @Test
    void streetsCountByLengthAndWidthInEachZone() {
        City city = SmallTown.city();
        FigureRow z = zone(city, "Z1");

        assertFigure(z, Figure.ROAD_LENGTH, 100);
        assertThat(z.roadLengthM(RoadClass.RESIDENTIAL)).isEqualTo(100, within(1e-6));
        assertFigure(z, Figure.ROAD_AREA, 1000);
        // 100 m of kerb at 5.5 m a car.
        assertFigure(z, Figure.PARKING_SPACES, 18);
        assertFigure(zone(city, "Z2"), Figure.PARKING_AREA, 500);
        assertFigure(zone(city, "Z2"), Figure.PARKING_SPACES, 18 + 20);
        assertFigure(PlanningLedger.of(city).figures().total(), Figure.ROAD_LENGTH, 200);
    }

    @Test
    void theTotalHoldsAllBuildings() {
        FigureRow total = PlanningLedger.of(SmallTown.city()).figures().total();

        assertFigure(total, Figure.BUILDINGS, 3);
        assertFigure(total, Figure.GROSS_FLOOR_AREA, 600 + 1600 + 100);
        assertFigure(total, Figure.DWELLINGS, 8);
        assertFigure(total, Figure.LAND_AREA, 20_000);
    }

    @Test
    void theDifferenceOfTwoPlansIsWhatWasBuilt() {
        City base = SmallTown.city();
        City variant = SmallTown.city(SmallTown.building("D", 120, 60, 10, 10, 6));
        PlanningTable more = PlanningLedger.of(variant)
                .figures()
                .minus(PlanningLedger.of(base).figures());

        assertFigure(more.zone("Z1").orElseThrow(), Figure.GROSS_FLOOR_AREA, 0);
        assertFigure(more.zone("Z2").orElseThrow(), Figure.GROSS_FLOOR_AREA, 200);
        assertFigure(more.total(), Figure.BUILDINGS, 1);
    }

    @Test
    void theTableIsCommaSeparatedWithUnits() {
        String[] lines = PlanningLedger.of(SmallTown.city()).figures().csv().split("\r\n");

        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("zone,name,landArea_m2,buildings,dwellings,residents,footprintArea_m2");
        assertThat(lines[1]).startsWith("Z1,R1,10000.0,2,6,12,600.0,2200.0,0.220,0.060,2500.0");
        assertThat(lines[2]).startsWith("Z2,\"Centre, east\",10000.0,1,2,0,100.0");
        assertThat(lines[3]).startsWith("total,total,20000.0,3,8,12");
    }

    @Test
    void followingEditsGivesWhatCountingAnewGives() {
        Random dice = new Random(5);
        EditLog log = new EditLog(SmallTown.city());
        PlanningLedger ledger = PlanningLedger.of(log.city());
        List<String> ids = new ArrayList<>(List.of("A", "B", "C", "park", "lawn", "wood"));
        for (int step = 0; step < 120; step++) {
            if (dice.nextInt(5) == 0 && step > 0) {
                ledger.follow(dice.nextBoolean() ? undo(log) : redo(log), lastEffects);
            } else {
                lastEffects = log.apply("step", List.of(edit(dice, log.city(), ids, step)));
                ledger.follow(log.city(), lastEffects);
            }
            if (step % 10 == 9) {
                assertSame(ledger.figures(), PlanningLedger.of(log.city()).figures());
            }
        }
    }

    private City undo(EditLog log) {
        lastEffects = log.undo();
        return log.city();
    }

    private City redo(EditLog log) {
        lastEffects = log.redo();
        return log.city();
    }

    private static Edit edit(Random dice, City city, List<String> ids, int step) {
        String id = ids.get(dice.nextInt(ids.size()));
        boolean there = city.find(id).isPresent();
        return switch (dice.nextInt(there ? 6 : 1)) {
            case 0 -> {
                String fresh = "N" + step;
                ids.add(fresh);
                double x = dice.nextInt(180);
                yield dice.nextBoolean()
                        ? new AddObject(SmallTown.building(fresh, x, dice.nextInt(80), 8, 12, 3 + dice.nextInt(20)))
                        : new AddObject(
                                SmallTown.area(fresh, ObjectKind.PLANT_COVER, "grass", x, dice.nextInt(90), 15, 8));
            }
            case 1 -> RemoveObject.of(city, id);
            case 2 -> SetAttribute.of(city, id, "storeysAboveGround", AttributeValue.of(1L + dice.nextInt(9)));
            case 3 ->
                SetAttribute.of(
                        city, dice.nextBoolean() ? "Z1" : "Z2", "maxHeight", AttributeValue.of(dice.nextInt(30)));
            default -> new MoveObject(id, dice.nextInt(41) - 20, dice.nextInt(41) - 20, 0);
        };
    }

    private static void assertSame(PlanningTable followed, PlanningTable counted) {
        assertThat(followed.rows()).hasSameSizeAs(counted.rows());
        for (int i = 0; i < counted.rows().size(); i++) {
            for (Figure f : Figure.values()) {
                assertFigure(followed.rows().get(i), f, counted.rows().get(i).get(f));
            }
        }
    }
}
