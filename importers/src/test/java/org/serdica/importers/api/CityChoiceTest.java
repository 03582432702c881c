package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class CityChoiceTest {
    private static final double EAST = 322_000;
    private static final double NORTH = 4_730_000;

    @Test
    void everythingIsTheCityItself() throws InputRefused {
        City city = city();
        assertThat(CityChoice.ALL.from(city, Progress.NONE, CancelToken.never()))
                .isSameAs(city);
    }

    @Test
    void aBoxTakesWhatTouchesItWithGroundAndStreets() throws InputRefused {
        Bounds box = Bounds.ofPlan(EAST - 5, NORTH - 5, EAST + 15, NORTH + 5);
        City chosen = from(new CityChoice(Optional.of(box), ObjectFilter.ALL, OptionalInt.empty(), Optional.empty()));
        assertThat(ids(chosen)).containsExactlyInAnyOrder("B1", "B1-a", "R1");
        assertThat(chosen.roads().linkCount()).isEqualTo(1);
        // Nodes stand every ten metres: those in the box and the next ones beyond it.
        assertThat(chosen.terrain().bounds().minX()).isEqualTo(EAST - 10);
        assertThat(chosen.terrain().bounds().maxX()).isEqualTo(EAST + 20);
    }

    @Test
    void aFilterThatHoldsForAPartTakesTheWholeFamily() throws InputRefused {
        CityChoice choice = new CityChoice(
                Optional.empty(), CqlFilter.compile("storeys = 2"), OptionalInt.empty(), Optional.empty());
        assertThat(ids(from(choice))).containsExactlyInAnyOrder("B1", "B1-a");
    }

    @Test
    void aLevelOfDetailIsTheFinestUpToThere() throws InputRefused {
        CityChoice choice = new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.of(19), Optional.empty());
        City chosen = from(choice);
        assertThat(chosen.find("B1").orElseThrow().lods()).containsExactly(10);
        assertThat(chosen.find("B2").orElseThrow().lods())
                .as("there is none coarser")
                .containsExactly(20);
    }

    @Test
    void anotherCrsMovesObjectsGroundAndStreets() throws InputRefused {
        CityChoice choice = new CityChoice(
                Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.of("urn:ogc:def:crs:EPSG::32634"));
        City chosen = from(choice);
        double[] expected = Crs.between("EPSG:7801", "EPSG:32634").orElseThrow().point(EAST, NORTH);
        assertThat(chosen.frame().crs()).isEqualTo("EPSG:32634");
        Bounds b = chosen.find("R1").orElseThrow().bounds();
        assertThat(b.minX()).isCloseTo(expected[0], within(1e-3));
        assertThat(chosen.roads().shape(0)[1]).isCloseTo(expected[1], within(1e-3));
        assertThat(chosen.terrain().heightAt(expected[0] + 5, expected[1] + 5)).isCloseTo(550, within(1e-3));
    }

    @Test
    void aCityIsNotPutIntoDegreesOrNowhere() {
        CityChoice degrees =
                new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.of("EPSG:4326"));
        assertThatThrownBy(() -> from(degrees)).isInstanceOf(InputRefused.class).hasMessageContaining("projected");
        CityChoice unknown =
                new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.of("EPSG:999999"));
        assertThatThrownBy(() -> from(unknown)).isInstanceOf(InputRefused.class).hasMessageContaining("not known");
    }

    private static City from(CityChoice choice) throws InputRefused {
        return choice.from(city(), Progress.NONE, CancelToken.never());
    }

    private static List<String> ids(City city) {
        return city.objects().map(CityObject::id).toList();
    }

    private static City city() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        ObjectDraft b1 = house("B1", EAST);
        b1.geometry(10, GeometryType.MULTI_SURFACE);
        square(b1, EAST, 553);
        ObjectDraft part = new ObjectDraft("B1-a", ObjectKind.BUILDING_PART).put("storeys", AttributeValue.of(2));
        b1.addChild(part);
        builder.add(b1);
        builder.add(house("B2", EAST + 400));
        ObjectDraft street = new ObjectDraft("R1", ObjectKind.ROAD);
        street.geometry(0, GeometryType.MULTI_CURVE);
        double[] line = {EAST, NORTH, 550, EAST + 10, NORTH, 550};
        street.surface(-1);
        street.ring(line, 0, 2);
        builder.add(street);
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        roads.add(new RoadNetworkBuilder.Link(
                "R1",
                "",
                RoadClass.RESIDENTIAL,
                8,
                false,
                false,
                line,
                List.of(new RoadNetworkBuilder.Lane(LaneKind.DRIVE, 1, 3))));
        builder.roads(roads.build());
        float[] z = new float[60 * 60];
        Arrays.fill(z, 550);
        builder.terrain(new Terrain(new HeightRaster(EAST - 100, NORTH - 100, 10, 60, 60, z)));
        return builder.build();
    }

    private static ObjectDraft house(String id, double x) {
        ObjectDraft house = new ObjectDraft(id, ObjectKind.BUILDING);
        house.geometry(20, GeometryType.MULTI_SURFACE);
        square(house, x, 556);
        return house;
    }

    private static void square(ObjectDraft d, double x, double z) {
        d.surface(-1);
        d.ring(new double[] {x, NORTH, z, x + 8, NORTH, z, x + 8, NORTH + 8, z, x, NORTH + 8, z}, 0, 4);
    }
}
