package org.serdica.app.scene.fx.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

class NamedPlacesTest {
    private static ObjectDraft area(ObjectKind kind, String name, String function, double... ring) {
        ObjectDraft draft = new ObjectDraft(name + kind, kind)
                .put("name", AttributeValue.of(name))
                .put("function", AttributeValue.of(function));
        draft.geometry(10, GeometryType.MULTI_SURFACE);
        draft.surface(-1);
        draft.ring(ring, 0, ring.length / 3);
        return draft;
    }

    private static List<NamedPlace> places(ObjectDraft... drafts) {
        CityBuilder builder = new CityBuilder("LOCAL");
        for (ObjectDraft draft : drafts) {
            builder.add(draft);
        }
        City city = builder.build();
        return NamedPlaces.of(city);
    }

    @Test
    void aBentRiverIsNamedInTheWaterAndNotInTheMiddleOfItsBox() {
        double[] bend = {0, 0, 5, 100, 0, 5, 100, 100, 5, 90, 100, 5, 90, 10, 5, 0, 10, 5};
        NamedPlace river =
                places(area(ObjectKind.WATER_BODY, "Perlovska", "river", bend)).getFirst();
        assertThat(river.kind()).isEqualTo(LabelKind.WATER);
        boolean inLeg = river.x() >= 90 && river.x() <= 100;
        boolean inFoot = river.y() >= 0 && river.y() <= 10;
        assertThat(inLeg || inFoot).isTrue();
    }

    @Test
    void aLandmarkIsNamedOverItsRoof() {
        double[] roof = {0, 0, 20, 10, 0, 20, 10, 10, 20, 0, 10, 20};
        NamedPlace hall =
                places(area(ObjectKind.BUILDING, "Town Hall", "townHall", roof)).getFirst();
        assertThat(hall.kind()).isEqualTo(LabelKind.LANDMARK);
        assertThat(hall.z()).isGreaterThan(20);
        assertThat(hall.x()).isEqualTo(5);
    }

    @Test
    void groundsThatBearTheNameOfTheirHouseAreNotNamedAgain() {
        double[] square = {0, 0, 0, 50, 0, 0, 50, 50, 0, 0, 50, 0};
        double[] roof = {0, 0, 20, 10, 0, 20, 10, 10, 20, 0, 10, 20};
        assertThat(places(
                        area(ObjectKind.LAND_USE, "First School", "school", square),
                        area(ObjectKind.BUILDING, "First School", "school", roof)))
                .extracting(NamedPlace::kind)
                .containsExactly(LabelKind.LANDMARK);
    }

    @Test
    void aParkIsGreenAndAWideQuarterIsADistrict() {
        double[] wide = {0, 0, 0, 400, 0, 0, 400, 400, 0, 0, 400, 0};
        assertThat(places(
                        area(ObjectKind.LAND_USE, "Borisova", "park", wide),
                        area(ObjectKind.LAND_USE, "Lozenets", "residential", wide)))
                .extracting(NamedPlace::kind)
                .containsExactlyInAnyOrder(LabelKind.PARK, LabelKind.DISTRICT);
    }
}
