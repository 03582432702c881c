package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.model.city.City;

class FacadeLayoutTest {
    private final City city = House.city(
            new House("gabled", 0, 0, 12, 8, 6).withGables(9), new House("flat", 20, 5, 30, 14, 21).withFlatRoof());

    @Test
    void textureCoordinatesLeadBackToThePointsTheyBelongTo() {
        FacadeLayout layout = House.layout(city, 0.4);
        TileMesh mesh = House.mesh(city);
        float[] uv = layout.textureCoordinates();
        for (int k = 0; k < mesh.corner().length; k++) {
            int surface = mesh.surface()[k / 3];
            Patch p = layout.patches().stream()
                    .filter(q -> q.surface() == surface)
                    .findFirst()
                    .orElseThrow();
            int point = mesh.corner()[k];
            float u = p.u0() + (uv[point * 2] * layout.width() - p.x()) * p.pitchU();
            float v = p.v0() + (uv[point * 2 + 1] * layout.height() - p.y()) * p.pitchV();
            assertThat(p.basis().x(u, v)).isCloseTo(mesh.points()[point * 3], within(2e-3f));
            assertThat(p.basis().y(u, v)).isCloseTo(mesh.points()[point * 3 + 1], within(2e-3f));
            assertThat(p.basis().z(v)).isCloseTo(mesh.points()[point * 3 + 2], within(2e-3f));
        }
    }

    @Test
    void everyCornerLiesInTheRectangleOfItsOwnSurface() {
        FacadeLayout layout = House.layout(city, 0.4);
        TileMesh mesh = House.mesh(city);
        float[] uv = layout.textureCoordinates();
        for (int k = 0; k < mesh.corner().length; k++) {
            int surface = mesh.surface()[k / 3];
            Patch p = layout.patches().stream()
                    .filter(q -> q.surface() == surface)
                    .findFirst()
                    .orElseThrow();
            float x = uv[mesh.corner()[k] * 2] * layout.width();
            float y = uv[mesh.corner()[k] * 2 + 1] * layout.height();
            assertThat(x).isBetween(p.x() - 1e-2f, p.x() + p.width() + 1e-2f);
            assertThat(y).isBetween(p.y() - 1e-2f, p.y() + p.height() + 1e-2f);
        }
    }

    @Test
    void noTwoRectanglesShareATexelNotEvenTheirGutters() {
        FacadeLayout layout = House.layout(city, 0.3);
        boolean[] taken = new boolean[layout.width() * layout.height()];
        for (Patch p : layout.patches()) {
            for (int r = p.y() - Patch.GUTTER; r < p.y() + p.height() + Patch.GUTTER; r++) {
                for (int c = p.x() - Patch.GUTTER; c < p.x() + p.width() + Patch.GUTTER; c++) {
                    assertThat(taken[r * layout.width() + c]).isFalse();
                    taken[r * layout.width() + c] = true;
                }
            }
        }
    }

    @Test
    void wallsStandUprightWithTheirFootInTheFirstRow() {
        for (Patch p : House.layout(city, 0.4).patches()) {
            if (p.role() == PatchRole.WALL) {
                assertThat(p.basis().vz()).isCloseTo(1, within(1e-5f));
                assertThat(p.basis().z(p.v0())).isCloseTo(0, within(1e-3f));
            }
        }
    }

    @Test
    void aWallSeenFromOutsideRunsToTheRight() {
        Patch south = House.layout(city, 0.4).patches().getFirst();
        assertThat(south.basis().ny()).isCloseTo(-1, within(1e-5f));
        assertThat(south.basis().ux()).isCloseTo(1, within(1e-5f));
    }

    @Test
    void aLevelRoofLiesAlongItsLongestEdge() {
        Patch roof = House.layout(city, 0.4).patches().stream()
                .filter(p -> p.role() == PatchRole.FLAT_ROOF)
                .findFirst()
                .orElseThrow();
        assertThat(roof.lengthM()).isCloseTo(30, within(1e-3f));
        assertThat(roof.heightM()).isCloseTo(14, within(1e-3f));
    }

    @Test
    void aWallLongerThanAnyPictureGetsCoarserTexels() {
        City long9Km = House.city(new House("wall", 0, 0, 9000, 10, 6).withFlatRoof());
        FacadeLayout layout = House.layout(long9Km, 0.5);
        assertThat(layout.width()).isLessThanOrEqualTo(FacadeLayout.MAX_SIDE);
        assertThat(layout.height()).isLessThanOrEqualTo(FacadeLayout.MAX_SIDE);
        assertThat(layout.texelM()).isGreaterThan(2);
    }
}
