package org.serdica.app.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.ui.WindowTest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** The list of findings as a person uses it, on a row of boxes of which three are wrong. */
@NullUnmarked
class FindingsTest extends WindowTest {
    private static final double EAST = 322_000;
    private static final double NORTH = 4_730_000;

    @BeforeEach
    void open() {
        open(FindingsTest::boxes);
    }

    /** Sound, inside out, without a lid, and with a corner that stands twice. */
    private static City boxes() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(box("sound", 0, false, 6, false));
        builder.add(box("turned", 20, true, 6, false));
        builder.add(box("open", 40, false, 5, false));
        builder.add(box("twice", 60, false, 6, true));
        return builder.build();
    }

    private static ObjectDraft box(String id, double east, boolean insideOut, int faces, boolean twice) {
        double[][] corner = new double[8][];
        for (int c = 0; c < 8; c++) {
            corner[c] = new double[] {EAST + east + (c & 1) * 10, NORTH + (c >> 1 & 1) * 10, 550 + (c >> 2) * 10};
        }
        int[][] rings = {{0, 2, 3, 1}, {0, 1, 5, 4}, {1, 3, 7, 5}, {3, 2, 6, 7}, {2, 0, 4, 6}, {4, 5, 7, 6}};
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        draft.geometry(20, GeometryType.SOLID);
        for (int f = 0; f < faces; f++) {
            int n = twice && f == 5 ? 5 : 4;
            double[] xyz = new double[n * 3];
            for (int i = 0; i < n; i++) {
                int from = Math.min(i, 3);
                System.arraycopy(corner[rings[f][insideOut ? 3 - from : from]], 0, xyz, i * 3, 3);
            }
            draft.surface(-1);
            draft.ring(xyz, 0, n);
        }
        return draft;
    }

    @SuppressWarnings("unchecked")
    private ListView<FindRow> list() {
        return (ListView<FindRow>) bench.node("findings-list");
    }

    private List<String> codes() {
        return FxThread.call(() -> list().getItems().stream()
                .filter(FindRow.Head.class::isInstance)
                .map(row -> ((FindRow.Head) row).first().code())
                .toList());
    }

    private void choose(int row) {
        FxThread.run(() -> {
            list().getSelectionModel().select(row);
            list().requestFocus();
        });
        bench.press("Enter");
    }

    private void check() {
        bench.press("Shortcut+E");
        FxThread.until(() -> bench.window.root().lookup("#findings-list") != null);
    }

    @Test
    void findingsStandByKindAndTheFirstKindIsOpen() {
        check();
        assertThat(bench.text("findings-summary")).isEqualTo("3 findings");
        assertThat(codes()).containsExactly("102", "302", "405");
        assertThat(FxThread.call(() -> list().getItems().size())).isEqualTo(4);
    }

    @Test
    void enterUnfoldsAKindAndFliesToAFinding() {
        check();
        choose(2);
        choose(3);
        assertThat(bench.scene.selection()).containsExactly("open");
        assertThat(bench.isShown("findings-list")).isTrue();
        assertThat(bench.isShown("place-mark")).isTrue();
        assertThat(bench.scene.cameraProperty().get().x()).isBetween(EAST - 60, EAST + 160);
    }

    @Test
    void aRepairIsShownFirstThenDoneAndCanBeTakenBack() {
        check();
        City before = bench.scene.city();
        bench.click("findings-repair");
        assertThat(bench.texts("repair-page")).contains("2 objects would change:", "· 1 shell is turned inside out");
        assertThat(bench.scene.city()).isSameAs(before);

        bench.click("repair-do");
        assertThat(codes()).containsExactly("302");
        assertThat(bench.scene.city().objectCount()).isEqualTo(4);

        FxThread.run(() -> List.copyOf(bench.window.notices().list()).stream()
                .flatMap(notice -> notice.links().stream())
                .filter(link -> link.text().equals("Undo"))
                .forEach(link -> link.does().run()));
        assertThat(codes()).containsExactly("102", "302", "405");
    }

    @Test
    void theListIsSavedAsATable() throws Exception {
        check();
        Path file = folder.resolve("findings.csv");
        FxThread.run(() -> bench.window.checks().save(file));
        assertThat(Files.readAllLines(file)).hasSize(4).first().isEqualTo("code,name,element,x,y,z,message");
        assertThat(Files.readAllLines(file).get(1)).startsWith("102,CONSECUTIVE_POINTS_SAME,twice,322060.000,");
    }
}
