package org.serdica.model.interior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

class InteriorTest {
    private static ObjectDraft block(String id, ObjectKind kind, SurfaceKind surface, double z0, double z1) {
        ObjectDraft draft = new ObjectDraft(id, kind);
        draft.geometry(30, GeometryType.MULTI_SURFACE);
        int semantic = draft.semantic(surface, null);
        draft.surface(semantic);
        draft.ring(new double[] {0, 0, z0, 4, 0, z0, 4, 0, z1, 0, 0, z1}, 0, 4);
        draft.surface(semantic);
        draft.ring(new double[] {0, 3, z0, 0, 3, z1, 4, 3, z1, 4, 3, z0}, 0, 4);
        return draft;
    }

    private static ObjectDraft room(String id, double z0, double z1) {
        return block(id, ObjectKind.BUILDING_ROOM, SurfaceKind.INTERIOR_WALL, z0, z1);
    }

    private static ObjectDraft storey(String id, String name, ObjectDraft... content) {
        ObjectDraft storey = new ObjectDraft(id, ObjectKind.BUILDING_STOREY);
        storey.put("name", AttributeValue.of(name));
        List.of(content).forEach(storey::addChild);
        return storey;
    }

    private static City city(ObjectDraft... content) {
        ObjectDraft house = new ObjectDraft("house", ObjectKind.BUILDING);
        List.of(content).forEach(house::addChild);
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(house);
        return builder.build();
    }

    private static Interior interior(City city) {
        return Interior.of(city.find("house").orElseThrow()).orElseThrow();
    }

    private static int storeyOf(Interior interior, City city, String id) {
        return interior.storeyOf(city.find(id).orElseThrow().index());
    }

    @Test
    void storeysOfTheFileStandInOrderOfTheirFloorsNotOfTheFile() {
        City city = city(
                storey("s2", "First floor", room("r2", 553, 555.7)),
                storey(
                        "s1",
                        "Ground floor",
                        block("slab", ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT, SurfaceKind.FLOOR, 549.7, 550),
                        room("r1", 550, 552.7)));
        Interior interior = interior(city);
        assertThat(interior.storeys()).extracting(Storey::name).containsExactly("Ground floor", "First floor");
        assertThat(interior.storeys()).extracting(Storey::floorM).containsExactly(550.0, 553.0);
        assertThat(interior.storeys().getLast().rooms())
                .extracting(CityObject::id)
                .containsExactly("r2");
        assertThat(storeyOf(interior, city, "slab")).isZero();
        assertThat(interior.ceilingM(0)).isEqualTo(553);
        assertThat(interior.ceilingM(1)).isInfinite();
    }

    @Test
    void withoutStoreysTheFloorsOfRoomsTellThem() {
        City city = city(room("b", 553, 556), room("a", 550, 552.7), room("steps", 550.4, 552.7));
        Interior interior = interior(city);
        assertThat(interior.storeys()).extracting(Storey::floorM).containsExactly(550.0, 553.0);
        assertThat(storeyOf(interior, city, "steps")).isZero();
        assertThat(storeyOf(interior, city, "b")).isOne();
        assertThat(interior.storeys().getFirst().name()).isEmpty();
    }

    @Test
    void whatIsInNoStoreyStandsOnOneAllTheSame() {
        City city = city(
                storey("s1", "0", room("r1", 550, 552.7)),
                storey("s2", "1", room("r2", 553, 555.7)),
                block("chair", ObjectKind.BUILDING_FURNITURE, SurfaceKind.UNKNOWN, 553, 554));
        assertThat(storeyOf(interior(city), city, "chair")).isOne();
        assertThat(storeyOf(interior(city), city, "house")).isEqualTo(Interior.WHOLE);
    }

    @Test
    void storeysOfTwoPartsOnOneHeightAreOne() {
        ObjectDraft east = new ObjectDraft("east", ObjectKind.BUILDING_PART);
        east.addChild(storey("e1", "0", room("er", 550.1, 553)));
        City city = city(storey("s1", "0", room("r1", 550, 552.7)), storey("s2", "1", room("r2", 553, 555)), east);
        assertThat(interior(city).storeys()).hasSize(2);
        assertThat(storeyOf(interior(city), city, "er")).isZero();
    }

    @Test
    void aRoomLeadsToItsBuilding() {
        City city = city(storey("s1", "0", room("r1", 550, 552.7)));
        assertThat(Interior.of(city.find("r1").orElseThrow()))
                .map(i -> i.root().id())
                .contains("house");
    }

    @Test
    void aBlockWithOneStoreyAndNoRoomsIsNotToBeOpened() {
        City city = city(
                storey("s1", "0", block("w", ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT, SurfaceKind.WALL, 550, 553)));
        assertThat(Interior.of(city.find("house").orElseThrow())).isEmpty();
    }
}
