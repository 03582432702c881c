package org.serdica.importers.radio.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Finding;
import org.serdica.model.radio.antenna.CutsPattern;
import org.serdica.model.radio.antenna.PanelCuts;

class MsiReaderTest {
    private static final String HEAD = "NAME Panel 65\nMAKE Someone\nFREQUENCY 1800\n";

    private static String cut(String name, int count, IntUnaryOperator lossDb) {
        return name + " " + count + "\n"
                + IntStream.range(0, count)
                        .mapToObj(deg -> deg + " " + lossDb.applyAsInt(deg))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String whole(String gain) {
        return HEAD + gain + "\n" + cut("HORIZONTAL", 360, deg -> deg <= 180 ? deg / 6 : (360 - deg) / 6)
                + cut("VERTICAL", 360, deg -> deg == 10 ? 0 : 20);
    }

    private static List<String> codes(MsiReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Finding only(MsiReading reading) {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().getFirst();
    }

    @Test
    void countsTheGainFromADipoleUnlessDbiIsWritten() {
        assertThat(peak("GAIN 15.5")).isCloseTo(17.65, within(1e-9));
        assertThat(peak("GAIN 15.5 dBd")).isCloseTo(17.65, within(1e-9));
        assertThat(peak("gain 17.5dBi")).isEqualTo(17.5);
        assertThat(peak("GAIN 17,5 DBI")).isEqualTo(17.5);
    }

    @Test
    void readsNameMakeFrequencyAndBothCuts() {
        MsiReading reading = MsiReader.parse(whole("GAIN 17 dBi\nELECTRICAL_TILT 10"));
        assertThat(reading.findings()).isEmpty();
        MsiAntenna antenna = reading.antenna().orElseThrow();
        assertThat(antenna.name()).isEqualTo("Panel 65");
        assertThat(antenna.make()).isEqualTo("Someone");
        assertThat(antenna.frequencyMHz()).hasValue(1800);
        assertThat(antenna.electricalTiltDeg()).hasValue(10);
        assertThat(antenna.pattern().acrossDb(90)).isEqualTo(15);
        assertThat(antenna.pattern().acrossDb(270)).isEqualTo(15);
    }

    @Test
    void verticalAnglesGrowDownwards() {
        CutsPattern pattern =
                MsiReader.parse(whole("GAIN 17 dBi")).antenna().orElseThrow().pattern();
        assertThat(pattern.gainDbi(0, -10)).isGreaterThan(pattern.gainDbi(0, 10) + 15);
    }

    @Test
    void bringsHalfDegreesAndSignedAnglesToWholeDegrees() {
        String half = IntStream.range(0, 720).mapToObj(i -> i / 2.0 + " 1").collect(Collectors.joining("\n"));
        String signed = IntStream.range(-180, 180)
                .mapToObj(i -> i + " " + Math.abs(i) / 10.0)
                .collect(Collectors.joining("\n"));
        MsiReading reading = MsiReader.parse("GAIN 10\nHORIZONTAL 360\n" + signed + "\nVERTICAL 720\n" + half);
        assertThat(reading.findings()).isEmpty();
        CutsPattern pattern = reading.antenna().orElseThrow().pattern();
        assertThat(pattern.acrossDb(350)).isEqualTo(1);
        assertThat(pattern.uprightDb(17)).isEqualTo(1);
    }

    @Test
    void namesTheLineOfAPairThatIsNone() {
        Finding finding = only(MsiReader.parse(
                whole("GAIN 17 dBi").replace("\n3 0\n", "\n3 zero\n").replace("HORIZONTAL 360", "HORIZONTAL 359")));
        assertThat(finding.code()).isEqualTo("MSI_PAIR");
        assertThat(finding.element()).isEqualTo("line 9");
        assertThat(finding.message()).contains("\"3 zero\"");
    }

    @Test
    void saysHowManyLinesAreMissing() {
        MsiReading reading = MsiReader.parse(whole("GAIN 17 dBi").replace("\n100 16\n", "\n"));
        assertThat(only(reading).message()).contains("announces 360 lines and has 359");
        assertThat(reading.antenna().orElseThrow().pattern().acrossDb(100)).isEqualTo(16);
    }

    @Test
    void makesNoAntennaOfWhatHasNone() {
        assertThat(codes(MsiReader.parse(""))).containsExactly("MSI_NO_TEXT");
        assertThat(codes(MsiReader.parse("\0\0\0"))).containsExactly("MSI_NO_TEXT");
        assertThat(codes(MsiReader.parse(HEAD))).containsExactly("MSI_GAIN", "MSI_CUT", "MSI_CUT");
        assertThat(codes(MsiReader.parse(whole("GAIN lots")))).containsExactly("MSI_GAIN");
        assertThat(codes(MsiReader.parse(whole("GAIN 1000 dBi")))).containsExactly("MSI_GAIN");
        assertThat(codes(MsiReader.parse(
                        "GAIN 3\n" + cut("HORIZONTAL", 180, deg -> 1) + cut("VERTICAL", 360, deg -> 1))))
                .containsExactly("MSI_GAP");
        assertThat(MsiReader.parse(whole("GAIN lots")).antenna()).isEmpty();
    }

    @Test
    void aRefusedFileTellsAllOfItsLinesInOrderAndThatNothingWasDoneAboutThem() {
        MsiReading reading = MsiReader.parse("""
                NAME K742212
                FREQUENCY abc
                GAIN 17.5 dBd
                TILT ELECTRICAL
                HORIZONTAL 360
                0 0.0
                1 x.y
                2 0.1
                VERTICAL 360
                0 0.0
                """);
        assertThat(reading.antenna()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::element)
                .containsExactly("line 2", "line 5", "line 5", "line 7", "line 9", "line 9");
        assertThat(reading.findings())
                .extracting(Finding::message)
                .contains("\"abc\" behind FREQUENCY is no number of MHz.")
                .noneMatch(m -> m.contains("left out") || m.contains("taken"));
    }

    @Test
    void turnsCutsOfGainsRoundAndSaysSo() {
        MsiReading reading = MsiReader.parse(
                "GAIN 3\n" + cut("HORIZONTAL", 360, deg -> deg == 0 ? 0 : -5) + cut("VERTICAL", 360, deg -> 1));
        assertThat(only(reading).code()).isEqualTo("MSI_SIGN");
        assertThat(reading.antenna().orElseThrow().pattern().acrossDb(90)).isEqualTo(5);
    }

    @Test
    void leavesASecondAntennaOut() {
        MsiReading reading = MsiReader.parse(whole("GAIN 17 dBi") + "\n" + cut("HORIZONTAL", 5, deg -> 9));
        assertThat(only(reading).code()).isEqualTo("MSI_SECOND");
        assertThat(reading.antenna().orElseThrow().pattern().acrossDb(0)).isZero();
    }

    @Test
    void neverFailsWhateverItIsGiven() {
        Random random = new Random(7);
        String good = whole("GAIN 17 dBi");
        for (int round = 0; round < 300; round++) {
            StringBuilder broken = new StringBuilder(good);
            for (int i = 0; i < 20; i++) {
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(1, 256));
            }
            MsiReading reading = MsiReader.parse(broken.toString());
            assertThat(reading.antenna().isPresent() || !reading.findings().isEmpty())
                    .isTrue();
            reading.antenna().ifPresent(antenna -> assertThat(antenna.pattern().gainDbi(33, 4))
                    .isFinite());
        }
        assertThat(MsiReader.parse("GAIN 1\nHORIZONTAL 360\n" + "x\n".repeat(100_000))
                        .findings()
                        .size())
                .isLessThan(60);
    }

    @Test
    void readsWhatItWrites(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("panel.msi");
        CutsPattern pattern = PanelCuts.of("Panel", 17, 65, 8, 27, 28);
        MsiWriter.write(
                file,
                new MsiAntenna(
                        "Panel", "Nobody", OptionalDouble.of(2100), OptionalDouble.of(4), "by formula", pattern));
        MsiReading reading = MsiReader.read(file);
        assertThat(reading.findings()).isEmpty();
        MsiAntenna antenna = reading.antenna().orElseThrow();
        assertThat(antenna.comment()).isEqualTo("by formula");
        for (int deg = 0; deg < 360; deg++) {
            assertThat((double) antenna.pattern().acrossDb(deg)).isCloseTo(pattern.acrossDb(deg), within(0.0051));
            assertThat((double) antenna.pattern().uprightDb(deg)).isCloseTo(pattern.uprightDb(deg), within(0.0051));
        }
        Files.writeString(file, whole("GAIN 3").replace("NAME Panel 65\n", ""));
        assertThat(MsiReader.read(file).antenna().orElseThrow().name()).isEqualTo("panel");
    }

    private static double peak(String gain) {
        return MsiReader.parse(whole(gain)).antenna().orElseThrow().pattern().peakDbi();
    }

    @Test
    void theTextOfAnAntennaLeadsBackToTheVerySameOne() {
        double[] across = new double[360];
        double[] upright = new double[360];
        for (int deg = 0; deg < 360; deg++) {
            across[deg] = deg / 7.0;
            upright[deg] = Math.abs(180 - deg) / 11.0;
        }
        MsiAntenna antenna = new MsiAntenna(
                "Панел 65",
                "Someone",
                OptionalDouble.of(1842.6),
                OptionalDouble.of(4),
                "",
                new CutsPattern("Панел 65", 17.65, across, upright));
        MsiReading reading = MsiReader.parse(MsiWriter.text(antenna));
        assertThat(reading.findings()).isEmpty();
        MsiAntenna back = reading.antenna().orElseThrow();
        assertThat(back.name()).isEqualTo("Панел 65");
        assertThat(back.frequencyMHz()).hasValue(1842.6);
        assertThat(back.pattern().peakDbi()).isEqualTo(17.65);
        for (int deg = 0; deg < 360; deg++) {
            assertThat(back.pattern().acrossDb(deg)).isEqualTo(antenna.pattern().acrossDb(deg));
            assertThat(back.pattern().uprightDb(deg))
                    .isEqualTo(antenna.pattern().uprightDb(deg));
        }
    }

    @Test
    void anAntennaHasAlwaysAName(@TempDir Path folder) throws IOException {
        String blank = whole("GAIN 3").replace("NAME Panel 65\n", "NAME \n");
        Path named = Files.writeString(folder.resolve("panel.msi"), blank);
        assertThat(MsiReader.read(named).antenna().orElseThrow().name()).isEqualTo("panel");
        Path nameless = Files.writeString(folder.resolve(".msi"), blank);
        assertThat(MsiReader.read(nameless).antenna().orElseThrow().name()).isEqualTo("Antenna");
        assertThat(MsiReader.parse(blank).antenna().orElseThrow().name()).isEqualTo("Antenna");
    }

    @Test
    void aProjectHasNoAntennaForCellsThatNameNone() {
        String text = whole("GAIN 3");
        ProjectAntennas project = ProjectAntennas.of(Map.of("antenna/", text, "antenna/ ", text, "antenna/A", text));
        assertThat(project.antennas()).containsOnlyKeys("A");
    }

    @Test
    void separatorsMayStandBeforeALineAndAloneOnOne() {
        MsiReading reading = MsiReader.parse(";\n; ;\n;" + whole("GAIN;17 dBi").replace("\n", "\n;"));
        assertThat(reading.findings()).isEmpty();
        MsiAntenna antenna = reading.antenna().orElseThrow();
        assertThat(antenna.name()).isEqualTo("Panel 65");
        assertThat(antenna.pattern().peakDbi()).isEqualTo(17);
        assertThat(antenna.pattern().acrossDb(90)).isEqualTo(15);
    }

    @Test
    void aKeptAntennaHasItsVeryName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kept.msi");
        MsiAntenna antenna = MsiReader.parse(whole("GAIN 17 dBi").replace("Panel 65", "Панел  65"))
                .antenna()
                .orElseThrow();
        MsiWriter.keep(file, antenna);
        MsiReading reading = MsiReader.read(file);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.antenna().orElseThrow().name()).isEqualTo("Панел  65");
    }
}
