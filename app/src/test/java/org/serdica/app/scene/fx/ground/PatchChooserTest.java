package org.serdica.app.scene.fx.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.Frustum;
import org.serdica.app.scene.fx.UploadBudget;
import org.serdica.app.scene.mesh.ground.PatchGrid;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;

class PatchChooserTest {
    private static final PatchGrid GRID = new PatchGrid(-4_096, -4_096, 7);
    private final PatchChooser chooser = new PatchChooser(GRID, 0, 50);

    private static FrameContext at(CameraPose pose) {
        return new FrameContext(
                pose, new Frustum(pose, 1.6), 1_920, 1_200, 1_740, new UploadBudget(1 << 20), false, false);
    }

    private static final FrameContext OVERVIEW = at(CameraPose.lookingAt(0, 0, 0, 1_200, 30, -30));
    private static final FrameContext STREET = at(new CameraPose(0, 0, 1.7, 80, 0));

    /** Whether every place that is seen lies in exactly one of the patches; tried on the finest patches. */
    private void assertCoveredOnce(List<Patch> patches, FrameContext context) {
        Set<Patch> set = new HashSet<>(patches);
        for (int col = 0; col < 128; col += 3) {
            for (int row = 0; row < 128; row += 3) {
                int found = 0;
                Patch p = new Patch(0, col, row);
                boolean seen = context.frustum().sees(chooser.bounds(p));
                for (Patch q = p; ; q = q.parent()) {
                    found += set.contains(q) ? 1 : 0;
                    if (q.level() == GRID.rootLevel()) {
                        break;
                    }
                }
                assertThat(found).as("patch %d, %d", col, row).isLessThanOrEqualTo(1);
                if (seen) {
                    assertThat(found).as("patch %d, %d", col, row).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void wantedPatchesCoverWhatIsSeenExactlyOnce() {
        for (FrameContext context : List.of(OVERVIEW, STREET)) {
            chooser.choose(context, p -> true);
            assertCoveredOnce(chooser.wanted(), context);
            assertThat(chooser.shown()).containsExactlyInAnyOrderElementsOf(chooser.wanted());
        }
    }

    @Test
    void patchesAreFineNearTheCameraAndCoarseFarAway() {
        chooser.choose(STREET, p -> true);
        assertThat(chooser.wanted()).anyMatch(p -> p.level() == 0).anyMatch(p -> p.level() >= 4);
    }

    @Test
    void rootStandsInUntilFinerPatchesAreThere() {
        chooser.choose(OVERVIEW, GRID.root()::equals);
        assertThat(chooser.shown()).containsExactly(GRID.root());
    }

    @Test
    void patchesAtHandNeverOverlapOrLeaveAHole() {
        // Every third patch is missing, the root is there.
        chooser.choose(OVERVIEW, p -> p.equals(GRID.root()) || (p.col() + p.row() + p.level()) % 3 != 0);
        assertCoveredOnce(chooser.shown(), OVERVIEW);
    }

    @Test
    void finerPatchesStandInForACoarseOneThatIsMissing() {
        FrameContext far = at(new CameraPose(0, 0, 30_000, 0, -89));
        chooser.choose(far, p -> true);
        assertThat(chooser.wanted()).containsExactly(GRID.root());
        chooser.choose(far, p -> !p.equals(GRID.root()));
        assertThat(chooser.shown())
                .containsExactlyInAnyOrder(
                        GRID.root().child(0),
                        GRID.root().child(1),
                        GRID.root().child(2),
                        GRID.root().child(3));
    }

    @Test
    void numberOfPatchesIsBounded() {
        for (double pitch = -85; pitch <= 0; pitch += 17) {
            for (double height : new double[] {2, 30, 150, 600, 3_000}) {
                chooser.choose(at(new CameraPose(100, 50, height, 45, pitch)), p -> true);
                assertThat(chooser.wanted()).hasSizeLessThanOrEqualTo(110);
            }
        }
    }
}
