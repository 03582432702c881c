package org.serdica.app.ui.radio.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.task.CancelToken;

class CorridorFiguresTest {
    private static final double EAST = 322_060;
    private static final double NORTH = 4_730_060;
    private static final PropagationSettings URBAN = PropagationSettings.URBAN;

    /** 200 m to both sides of an antenna that reaches so far. */
    private static CorridorFigures figures(double rangeM, Sector... sectors) {
        City city = SampleCity.of(36);
        RasterFrame frame = RasterFrame.over(city.builtBounds(), 10);
        ReceiverPlan.Corridor plan = new ReceiverPlan.Corridor(
                new double[] {EAST - 200, NORTH, EAST + 200, NORTH}, new double[] {-1, 0, 1}, 2, 40);
        PropagationSettings near = new PropagationSettings(
                URBAN.environment(), false, false, false, false, 0, URBAN.walls(), URBAN.entry(), rangeM);
        CoverageStudy study = new CoverageStudy(
                frame, new CoverageSettings(plan, near), sector -> OmniPattern.ISOTROPIC, Crew.ofAllCores());
        study.show(city);
        RadioNetwork network = new RadioNetwork(
                List.of(new Site("S", "S", "", EAST, NORTH, 550, 40, "", List.of(sectors))), List.of());
        CoverageMaps maps = study.maps(network, CancelToken.never());
        CoverageLayer layer = CoverageLayer.RSRP;
        RasterLayer ground = new RasterLayer(frame, new float[frame.size()], layer.name(), layer.unit(), layer.scale());
        return CorridorFigures.of(
                new CorridorMap(ground, plan, plan.stations(), maps, layer, RadioColours.of(layer), Legend.NONE));
    }

    private static Sector antenna() {
        Carrier carrier = new Carrier(Technology.LTE, 1842.5, 20, 15, 46, 0.5, 7);
        return new Sector("S-A", "S", EAST, NORTH, 590, MountedOn.POLE, 40, 0, 0, 0, "", carrier);
    }

    @Test
    void halfOfACorridorOutOfReachIsHalfWithoutSignal() {
        CorridorFigures figures = figures(100, antenna());
        assertThat(figures.dark()).isCloseTo(0.5, within(0.03));
        assertThat(figures.lowestRsrpDbm()).isNotNaN();
        assertThat(Math.abs(figures.lowestAtM() - 200)).isCloseTo(100, within(8.0));
    }

    @Test
    void withoutAnAntennaAllOfItIsDarkAndNothingIsLowest() {
        CorridorFigures figures = figures(100);
        assertThat(figures.dark()).isEqualTo(1);
        assertThat(figures.lowestRsrpDbm()).isNaN();
        assertThat(figures.lowestAtM()).isNaN();
    }

    @Test
    void withinReachNothingIsDark() {
        assertThat(figures(5000, antenna()).dark()).isZero();
    }
}
