package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.model.geo.Bounds;

class PatchGridTest {
    private static final Bounds CITY = new Bounds(1_000, 2_000, 0, 3_500, 4_400, 50);

    @Test
    void rootCoversTheCityAndItsMargin() {
        PatchGrid grid = PatchGrid.around(CITY, 1_500);
        Bounds root = grid.bounds(grid.root(), 0, 0);
        assertThat(root.minX()).isLessThanOrEqualTo(1_000 - 1_400);
        assertThat(root.maxX()).isGreaterThanOrEqualTo(3_500 + 1_400);
        assertThat(root.minY()).isLessThanOrEqualTo(2_000 - 1_400);
        assertThat(root.maxY()).isGreaterThanOrEqualTo(4_400 + 1_400);
        assertThat(grid.sideM()).isEqualTo(8_192);
    }

    @Test
    void childrenTileTheirParentExactly() {
        PatchGrid grid = PatchGrid.around(CITY, 1_500);
        Patch parent = new Patch(3, 5, 9);
        Bounds union = Bounds.EMPTY;
        double area = 0;
        for (int q = 0; q < 4; q++) {
            Patch child = parent.child(q);
            assertThat(child.parent()).isEqualTo(parent);
            union = union.union(grid.bounds(child, 0, 0));
            area += child.sideM() * child.sideM();
        }
        assertThat(union).isEqualTo(grid.bounds(parent, 0, 0));
        assertThat(area).isEqualTo(parent.sideM() * parent.sideM());
    }

    @Test
    void pictureReachesAFewTexelsBeyondItsPatch() {
        PatchGrid grid = PatchGrid.around(CITY, 1_500);
        Patch patch = new Patch(0, 3, 4);
        PatchImage image = PatchImage.of(grid, patch);
        assertThat(image.texelM()).isCloseTo(64 / 504.0, within(1e-12));
        assertThat(image.x(0)).isCloseTo(grid.westOf(patch) - 3.5 * image.texelM(), within(1e-9));
        assertThat(image.y(PatchImage.SIZE - 1)).isCloseTo(grid.southOf(patch) - 3.5 * image.texelM(), within(1e-9));
        assertThat(PatchImage.texture(0)).isEqualTo(4 / 512f);
    }

    @Test
    void emptyCityHasOneSmallPatch() {
        assertThat(PatchGrid.around(Bounds.EMPTY, 1_500).rootLevel()).isZero();
    }
}
