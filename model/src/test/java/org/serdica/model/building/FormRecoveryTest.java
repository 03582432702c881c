package org.serdica.model.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;

class FormRecoveryTest {
    private static FormRecovery.Recovered recover(ObjectDraft draft) {
        City city = Houses.city(draft);
        return FormRecovery.of(city, city.find(draft.id()).orElseThrow()).orElseThrow();
    }

    private static Massing built(RoofShape shape, Polygon footprint) {
        BuildingForm form = new BuildingForm(
                footprint,
                new Base.OnTerrain(Base.Reference.LOWEST, 550),
                new Eaves.Metres(7),
                RoofForm.ofPitch(shape, 40));
        return Massing.of("house", form, Map.of(), Terrain.NONE);
    }

    static Stream<Arguments> whatWasBuiltIsReadBack() {
        Polygon rectangle = Plots.at(0, 0, 14, 0, 14, 8, 0, 8);
        Polygon l = Plots.at(0, 0, 20, 0, 20, 8, 8, 8, 8, 20, 0, 20);
        return Stream.of(RoofShape.FLAT, RoofShape.GABLED, RoofShape.HIPPED, RoofShape.SHED, RoofShape.MANSARD)
                .flatMap(s -> Stream.of(Arguments.of(s, "rectangle", rectangle), Arguments.of(s, "L", l)));
    }

    @ParameterizedTest(name = "{0} over {1}")
    @MethodSource
    void whatWasBuiltIsReadBack(RoofShape shape, String name, Polygon footprint) {
        Massing m = built(shape, footprint);
        for (boolean named : new boolean[] {true, false}) {
            if (!named) {
                m.object().attributes().remove("roofType");
                m.object().attributes().remove("storeysAboveGround");
            }
            FormRecovery.Recovered back = recover(m.object());

            assertThat(back.building().form().roof().shape()).isEqualTo(shape);
            assertThat(back.building().form().eaves().heightM()).isEqualTo(7, within(0.01));
            assertThat(back.volumeShare()).isEqualTo(1, within(0.005));
            assertThat(back.faithful()).isTrue();
        }
    }

    @Test
    void aPyramidIsToldFromAHip() {
        Massing m = built(RoofShape.PYRAMIDAL, Plots.at(0, 0, 8, 0, 8, 8, 0, 8));
        m.object().attributes().remove("roofType");

        assertThat(recover(m.object()).building().form().roof().shape()).isEqualTo(RoofShape.PYRAMIDAL);
    }

    @Test
    void aHouseOfAFileGetsItsEavesAndItsRidge() {
        FormRecovery.Recovered back = recover(Houses.gabled("h", 100, 200, 550, 8, 12, 5, 9));
        BuildingForm form = back.building().form();

        assertThat(form.footprint().getArea()).isEqualTo(96, within(1e-3));
        assertThat(form.eaves().heightM()).isEqualTo(5, within(1e-3));
        assertThat(form.roof().rise()).isEqualTo(new RoofForm.Height(4));
        assertThat(back.faithful()).isTrue();
    }

    @Test
    void aThingWithoutAnOutlineHasNoForm() {
        City city = Houses.city(new ObjectDraft("t", ObjectKind.TREE).point(1, 2, 3));

        assertThat(FormRecovery.of(city, city.find("t").orElseThrow())).isEmpty();
    }
}
