package org.serdica.app.ui.radio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.radio.antenna.MsiAntenna;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.model.radio.antenna.CutsPattern;
import org.serdica.model.radio.antenna.PanelCuts;

class PatternShelfTest {
    @TempDir
    private Path folder = Path.of("");

    private Path kept() {
        return folder.resolve("kept");
    }

    /** A maker's file of an antenna; makers like the same names for files. */
    private Path file(String maker, String name, String antenna, double peakDbi) throws IOException {
        CutsPattern pattern = PanelCuts.of(antenna, peakDbi, 65, 8, 27, 28);
        Path file = folder.resolve(maker).resolve(name);
        MsiWriter.write(
                file, new MsiAntenna(antenna, maker, OptionalDouble.of(1800), OptionalDouble.empty(), "", pattern));
        return file;
    }

    private static double peak(PatternShelf shelf, String name) {
        return shelf.own(name).orElseThrow().pattern().peakDbi();
    }

    private PatternShelf afterARestart() {
        PatternShelf shelf = new PatternShelf(kept());
        shelf.fill();
        return shelf;
    }

    @Test
    void filesOfTheSameNameAreKeptSideBySide() throws IOException {
        PatternShelf shelf = new PatternShelf(kept());
        shelf.take(file("one", "pattern.msi", "One", 15));
        shelf.take(file("two", "pattern.msi", "Two", 17));
        assertThat(peak(afterARestart(), "One")).isEqualTo(15);
        assertThat(peak(afterARestart(), "Two")).isEqualTo(17);
    }

    @Test
    void theLastOfAntennasOfTheSameNameStaysAfterARestart() throws IOException {
        PatternShelf shelf = new PatternShelf(kept());
        shelf.take(file("one", "z.msi", "Panel 65", 15));
        shelf.take(file("two", "a.msi", "Panel 65", 17));
        shelf.take(file("three", "m.msi", "Panel 65", 16));
        // A copy as it was kept before.
        Files.copy(folder.resolve("one").resolve("z.msi"), kept().resolve("!.msi"));
        assertThat(peak(shelf, "Panel 65")).isEqualTo(16);
        assertThat(peak(afterARestart(), "Panel 65")).isEqualTo(16);
    }

    @Test
    void namesThatLookAlikeInPlainLettersAreToldApart() throws IOException {
        PatternShelf shelf = new PatternShelf(kept());
        shelf.take(file("one", "1.msi", "../X/1", 15));
        shelf.take(file("one", "2.msi", "../X 1", 16));
        shelf.take(file("one", "3.msi", "..  x?1", 17));
        PatternShelf later = afterARestart();
        assertThat(peak(later, "../X/1")).isEqualTo(15);
        assertThat(peak(later, "../X 1")).isEqualTo(16);
        assertThat(peak(later, "..  x?1")).isEqualTo(17);
        try (var files = Files.list(kept())) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void anAntennaNamedByItsFileKeepsThatNameAfterARestart() throws IOException {
        Path file = file("one", "panel b.msi", "X", 15);
        Files.writeString(file, Files.readString(file).replace("NAME X", "NAME"));
        new PatternShelf(kept()).take(file);
        assertThat(peak(afterARestart(), "panel b")).isEqualTo(15);
        assertThat(afterARestart().own("")).isEmpty();
    }
}
