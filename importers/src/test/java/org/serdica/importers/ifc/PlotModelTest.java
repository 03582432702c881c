package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Change;
import org.serdica.model.geo.Frame;
import org.serdica.model.interior.Interior;
import org.serdica.model.placing.ModelEdits;
import org.serdica.model.placing.ModelPose;
import org.serdica.model.placing.PlotModel;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Models that other programs wrote, put on a plot. */
class PlotModelTest {
    private static final ModelPose THERE = new ModelPose(1000, 2000, 550, 90, 1);

    private static PlotModel read(String file) throws Exception {
        City city = new CityLoader()
                .load(LoadRequest.of(Shared.model(file)), c -> {}, Progress.NONE, CancelToken.never())
                .city();
        return PlotModel.of(city, file).orElseThrow();
    }

    private static CityObject placed(PlotModel model, ModelPose pose) {
        City empty = City.empty(new Frame("LOCAL", 0, 0, 0));
        ModelEdits.Placed placed =
                ModelEdits.place(empty, model, pose, new ModelEdits.Wishes(model.kind(), false, false));
        return Change.of(empty, placed.edits()).city().find(placed.id()).orElseThrow();
    }

    @Test
    void aHouseStandsOnItsGroundFloorWithItsStoreysInIt() throws Exception {
        PlotModel house = read("ifc/webifc/AC20-FZK-Haus.ifc");
        assertThat(house.kind()).isEqualTo(ObjectKind.BUILDING);
        // 12 m by 10 m between its walls, and eaves and balcony over them.
        assertThat(house.outline(THERE).getArea()).isBetween(120.0, 190.0);
        CityObject there = placed(house, THERE);
        assertThat(there.bounds().centreX()).isCloseTo(1000, within(0.01));
        assertThat(there.bounds().centreY()).isCloseTo(2000, within(0.01));
        // A quarter turn: what was wide is deep.
        assertThat(there.bounds().width()).isCloseTo(house.bounds().depth(), within(0.01));
        Interior inside = Interior.of(there).orElseThrow();
        assertThat(inside.storeys()).hasSize(2);
        assertThat(inside.storeys().getFirst().floorM()).isCloseTo(550, within(0.01));
        assertThat(there.text(PlotModel.SOURCE)).endsWith("AC20-FZK-Haus.ifc");
    }

    @Test
    void theSameModelCanBePlacedTwice() throws Exception {
        PlotModel house = read("ifc/webifc/IfcOpenHouse_IFC4.ifc");
        City city = City.empty(new Frame("LOCAL", 0, 0, 0));
        for (int i = 0; i < 2; i++) {
            ModelEdits.Placed placed = ModelEdits.place(
                    city,
                    house,
                    THERE.at(1000 + 40.0 * i, 2000, 550),
                    new ModelEdits.Wishes(house.kind(), false, false));
            city = Change.of(city, placed.edits()).city();
        }
        List<CityObject> tops = city.objects().filter(o -> o.parent().isEmpty()).toList();
        assertThat(tops).hasSize(2);
    }

    @Test
    void aModelInInchesIsMadeSmaller() throws Exception {
        PlotModel duck = read("gltf/khronos/Duck.glb");
        CityObject there = placed(duck, THERE.scaled(0.0254));
        assertThat(there.bounds().height()).isCloseTo(duck.bounds().height() * 0.0254, within(0.001));
        assertThat(there.bounds().minZ()).isCloseTo(550, within(0.001));
    }
}
