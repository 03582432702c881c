package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.radio.measure.MapComparison;
import org.serdica.model.radio.measure.MeasuredBin;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.task.CancelToken;

class CalibratedMapsTest {
    private static final Sector A = new Sector(
            "a",
            "S",
            201,
            201,
            Plain.GROUND_M + 25,
            MountedOn.POLE,
            25,
            0,
            0,
            0,
            "",
            new Carrier(Technology.NR_FR1, 3550, 100, 30, 46, 1, 7));

    private static final RadioNetwork NETWORK =
            new RadioNetwork(List.of(new Site("S", "S", "", 0, 0, 0, 0, "", List.of(A))), List.of());

    private static CoverageStudy study() {
        CoverageStudy study =
                new CoverageStudy(Plain.FRAME, CoverageSettings.STREET, s -> OmniPattern.ISOTROPIC, Crew.ofAllCores());
        study.show(Plain.with());
        return study;
    }

    @Test
    void whatMeasurementsSayIsAddedAndTold() {
        CoverageStudy study = study();
        int i = Plain.FRAME.index(301, 201);
        float before = study.maps(NETWORK, CancelToken.never()).value(CoverageLayer.RSRP, i);
        study.calibrate(Map.of("a", new CellFit(-6, 8, 100)));
        CoverageMaps after = study.maps(NETWORK, CancelToken.never());
        assertThat((double) after.value(CoverageLayer.RSRP, i)).isCloseTo(before - 6, within(0.02));
        assertThat(after.provenance().inputs().get("calibration")).isEqualTo("1 cells, by measurements");
        study.calibrate(Map.of());
        assertThat(study.maps(NETWORK, CancelToken.never()).value(CoverageLayer.RSRP, i))
                .isEqualTo(before);
    }

    @Test
    void comparisonsAreMadeWithTheModelAsItWasBeforeCalibration() {
        CoverageStudy study = study();
        int i = Plain.FRAME.index(301, 201);
        double before = study.maps(NETWORK, CancelToken.never()).value(CoverageLayer.RSRP, i);
        study.calibrate(Map.of("a", new CellFit(-6, 8, 100)));
        MapComparison c = MapComparison.of(
                study.maps(NETWORK, CancelToken.never()),
                List.of(
                        new MeasuredBin("a", 301, 201, before - 6, 1, false),
                        new MeasuredBin("", 301, 201, before, 1, false),
                        new MeasuredBin("x", 301, 201, -80, 1, false),
                        new MeasuredBin("a", 9000, 201, -80, 1, false)));
        assertThat(c.residuals()).hasSize(2);
        assertThat(c.residuals().getFirst().errorDb(0)).isCloseTo(-6, within(0.02));
        assertThat(c.unknownCells()).isEqualTo(1);
        assertThat(c.beside()).isEqualTo(1);
    }
}
