package org.serdica.app.ui.edit.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.model.building.Base;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.Footprints;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.building.RoofForm;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.geo.Frame;

/** A house of 10 m by 10 m at the origin, and one of 20 m by 20 m from x = 30 on. */
class HandleSnapTest {
    private static final double REACH_M = 1;

    private final City city = city();
    private final Held held = Held.of(List.of(city.draft(city.find("small").orElseThrow())));
    private final DrawSettings settings = new DrawSettings();
    private final HandleSnap snap = new HandleSnap(city, held, settings);

    private static City city() {
        City empty = City.empty(new Frame("EPSG:7801", 0, 0, 0));
        City one = Change.of(empty, BuildingEdits.add(empty, List.of(house("small", 0, 0, 10))))
                .city();
        return Change.of(one, BuildingEdits.add(one, List.of(house("large", 30, 0, 20))))
                .city();
    }

    private static PlannedBuilding house(String id, double x, double y, double side) {
        return new PlannedBuilding(
                id,
                new BuildingForm(
                        Footprints.of(x, y, x + side, y, x + side, y + side, x, y + side),
                        new Base.At(0),
                        new Eaves.Storeys(2, 3),
                        RoofForm.FLAT),
                Map.of());
    }

    private HandleSnap.Drawn moved(double dx, double dy) {
        return Objects.requireNonNull(snap.plan(held.feet(), dx, dy, 5 + dx, 5 + dy, REACH_M));
    }

    @Test
    void aCornerNearACornerComesToLieThere() {
        HandleSnap.Drawn drawn = moved(19.6, -0.3);

        assertThat(drawn.snap().kind()).isEqualTo(SnapKind.VERTEX);
        assertThat(drawn.dx()).isEqualTo(20, within(1e-9));
        assertThat(drawn.dy()).isEqualTo(0, within(1e-9));
    }

    @Test
    void aWallNearAWallIsDrawnUpToIt() {
        HandleSnap.Drawn drawn = moved(19.4, 4.7);

        assertThat(drawn.snap().kind()).isEqualTo(SnapKind.EDGE);
        assertThat(drawn.dx()).isEqualTo(20, within(1e-9));
        assertThat(drawn.dy()).isEqualTo(4.7, within(1e-9));
    }

    @Test
    void aWallComesInLineWithTheOneBeside() {
        HandleSnap.Drawn drawn = moved(12, 0.6);

        assertThat(drawn.snap().kind()).isEqualTo(SnapKind.EXTENSION);
        assertThat(drawn.dy()).isEqualTo(0, within(1e-9));
        assertThat(drawn.snap().guides()).isNotEmpty();
    }

    @Test
    void theGridOfDrawingDrawsHandlesToo() {
        settings.gridMProperty().set(5);
        settings.gridProperty().set(true);

        assertThat(moved(-53.8, -71.1).snap().kind()).isEqualTo(SnapKind.GRID);
    }

    @Test
    void nothingIsDrawnToItself() {
        assertThat(snap.plan(held.feet(), 0.2, 60.5, 5, 65, REACH_M)).isNull();
    }
}
