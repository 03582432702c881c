package org.serdica.importers.radio.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Finding;
import org.serdica.model.radio.measure.MeasuredBins;
import org.serdica.model.radio.measure.Measurement;
import org.serdica.model.task.CancelToken;

class MeasurementReaderTest {
    private static final String SOFIA = "EPSG:7801";

    @TempDir
    Path folder;

    private MeasurementReading read(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("m.csv"), table);
        return MeasurementReader.read(file, SOFIA, CancelToken.never());
    }

    private static MeasurementReading shared(String name) throws IOException {
        String shared = System.getProperty("serdica.shared", "");
        Path file = Path.of(shared, "vectors/radio/measurements", name);
        Assumptions.assumeTrue(!shared.isEmpty() && Files.exists(file), "needs " + file);
        return MeasurementReader.read(file, "EPSG:32633", CancelToken.never());
    }

    @Test
    void rowsInTheCitysCoordinatesComeAsTheyStand() throws IOException {
        MeasurementReading r = read("x,y,rsrp_dbm,cell,time,height_m\n322000.5,4730000,-91.5,RS1-A,10:00,1.5\n");
        assertThat(r.findings()).isEmpty();
        assertThat(r.samples()).containsExactly(new Measurement("RS1-A", 322000.5, 4730000, -91.5, "10:00", 1.5));
    }

    @Test
    void aSpreadsheetsDecimalCommasAndUnitsInBracketsAreRead() throws IOException {
        MeasurementReading r = read("X [m];Y [m];RSRP [dBm];Cell ID;Height (m)\n322000,5;4730000,25;-91,5;RS1-A;1,5\n");
        assertThat(r.findings()).isEmpty();
        assertThat(r.samples()).containsExactly(new Measurement("RS1-A", 322000.5, 4730000.25, -91.5, "", 1.5));
    }

    @Test
    void degreesAreTakenToTheCitysCoordinates() throws IOException {
        MeasurementReading r = read("\uFEFFLat;Lon;RSRP\n42.6977;23.3219;-90\n");
        assertThat(r.samples()).singleElement().satisfies(m -> {
            // The middle of Sofia.
            assertThat(m.x()).isCloseTo(322_500, within(1500.0));
            assertThat(m.y()).isCloseTo(4_730_000, within(4000.0));
            assertThat(m.cell()).isEmpty();
            assertThat(m.heightM()).isNaN();
        });
    }

    @Test
    void badRowsAreToldByTheirLineAndLeftOut() throws IOException {
        MeasurementReading r = read("x,y,rsrp_dbm,height_m\n1,2,-90,\n1,2,strong,\nNaN,2,-90,\n1,2,90,\n1,2,-90,up\n");
        assertThat(r.rows()).isEqualTo(5);
        assertThat(r.leftOut()).isEqualTo(4);
        assertThat(r.findings().stream().map(Finding::element)).containsExactly("line 3", "line 4", "line 5", "line 6");
    }

    @Test
    void aBrokenFileFillsNoListOfFindings() throws IOException {
        MeasurementReading r = read("x,y,rsrp_dbm\n" + "a,b,c\n".repeat(5000));
        assertThat(r.samples()).isEmpty();
        assertThat(r.findings()).hasSize(51);
        assertThat(r.findings().getLast().message()).contains("4950");
    }

    @Test
    void aTableWithoutLevelsSaysWhatIsMissing() throws IOException {
        assertThat(read("x,y,rssi\n1,2,-90\n").findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("MEASURE_COLUMNS");
            assertThat(f.message()).contains("rsrp_dbm");
        });
        assertThat(read("").findings()).hasSize(1);
    }

    @Test
    void theNarrowbandMeasurementsOfBrnoAreAllRead() throws IOException {
        MeasurementReading r = shared("NB-IoT_Brno.csv");
        assertThat(r.samples()).hasSize(2836);
        assertThat(r.findings()).isEmpty();
        assertThat(r.samples().stream().mapToDouble(Measurement::rsrpDbm).summaryStatistics())
                .satisfies(s -> {
                    assertThat(s.getMin()).isEqualTo(-118);
                    assertThat(s.getMax()).isEqualTo(-40.8);
                });
        // Many samples were taken where the receiver stood.
        assertThat(MeasuredBins.of(r.samples(), MeasuredBins.USUAL_CELL_M)).hasSizeBetween(50, 1500);
    }

    @Test
    void thoseOfOstravaTooAndThoseOfLoraHaveNoReferenceSignal() throws IOException {
        assertThat(shared("NB-IoT_Ostrava.csv").samples()).hasSize(322);
        assertThat(shared("LoRaWAN_Brno.csv").findings()).singleElement().satisfies(f -> assertThat(f.code())
                .isEqualTo("MEASURE_COLUMNS"));
    }
}
