package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;

class LodSelectionTest {
    private static final Bounds BOX = new Bounds(0, 0, 0, 10, 10, 10);

    @Test
    void takesTheFinestThatIsNotTooFine() {
        CityObject object = Houses.object(withLods("b", ObjectKind.BUILDING, 0, 12, 22, 30));

        assertThat(chosen(object, 49)).isEqualTo(30);
        assertThat(chosen(object, 29)).isEqualTo(22);
        assertThat(chosen(object, 19)).isEqualTo(12);
        assertThat(chosen(object, 9)).isEqualTo(0);
    }

    @Test
    void takesTheCoarsestWhereAllAreTooFine() {
        assertThat(chosen(Houses.object(withLods("b", ObjectKind.BUILDING, 30, 22)), 9))
                .isEqualTo(22);
    }

    @Test
    void takesNothingWhereNothingIs() {
        assertThat(chosen(Houses.object(new ObjectDraft("b", ObjectKind.BUILDING)), 49))
                .isEqualTo(-1);
    }

    @Test
    void neverTakesAWholeAndItsPartsTogether() {
        ObjectDraft whole = withLods("whole", ObjectKind.BUILDING, 10);
        whole.addChild(withLods("part", ObjectKind.BUILDING_PART, 20));
        City city = Houses.city(whole);
        CityObject w = city.find("whole").orElseThrow();
        CityObject p = city.find("part").orElseThrow();

        assertThat(chosen(w, 49)).isEqualTo(-1);
        assertThat(chosen(p, 49)).isEqualTo(20);
        assertThat(chosen(w, 19)).isEqualTo(10);
        assertThat(chosen(p, 19)).isEqualTo(-1);
        assertThat(chosen(w, 9)).isEqualTo(10);
        assertThat(chosen(p, 9)).isEqualTo(-1);
    }

    @Test
    void takesABuildingAndItsInstallationsTogether() {
        ObjectDraft whole = withLods("whole", ObjectKind.BUILDING, 10);
        whole.addChild(withLods("chimney", ObjectKind.BUILDING_INSTALLATION, 20));
        City city = Houses.city(whole);

        assertThat(chosen(city.find("whole").orElseThrow(), 49)).isEqualTo(10);
        assertThat(chosen(city.find("chimney").orElseThrow(), 49)).isEqualTo(20);
    }

    private static int chosen(CityObject object, int maxLod) {
        return LodSelection.chosenLod(object.tile(), object.index(), maxLod);
    }

    private static ObjectDraft withLods(String id, ObjectKind kind, int... lods) {
        ObjectDraft draft = new ObjectDraft(id, kind);
        for (int lod : lods) {
            Houses.addBox(draft, lod, BOX, false);
        }
        return draft;
    }
}
