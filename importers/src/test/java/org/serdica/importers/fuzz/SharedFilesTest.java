package org.serdica.importers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Manifest;

/** Every file that the projects share, whole and cut short, of whatever format. */
class SharedFilesTest {
    /** Where the copies are cut, in hundredths of the file. */
    private static final int[] CUTS = {3, 45, 80, 99};

    @TempDir
    Path folder;

    private static List<Manifest.Row> files() throws IOException {
        return Manifest.rows("").stream()
                .filter(row -> !row.format().contains("texture"))
                .toList();
    }

    @Test
    void allMembersOfAFileAreImportedOrListedAsLeftOut() throws Exception {
        try (Judge judge = new Judge()) {
            for (Manifest.Row row : files()) {
                judge.judge(row.path(), row.file());
            }
        }
    }

    @Test
    void aFileThatWasCutShortIsReadAsFarAsItGoesOrRefused() throws Exception {
        List<Manifest.Row> files = files();
        try (Judge judge = new Judge()) {
            for (Manifest.Row row : files) {
                byte[] whole = Files.readAllBytes(row.path());
                for (int cut : CUTS) {
                    Path copy = folder.resolve(row.path().getFileName());
                    Files.write(copy, Arrays.copyOf(whole, (int) (whole.length * (long) cut / 100)));
                    judge.judge(copy, row.file() + " cut at " + cut + " %");
                    Files.delete(copy);
                }
            }
            assertThat(judge.loaded() + judge.refused()).isEqualTo(files.size() * CUTS.length);
        }
    }
}
