package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.city.Layer;
import org.serdica.model.city.SurfaceKind;

class PatchRoleTest {
    @Test
    void whatIsLevelOnABuildingIsARoofAndOnABridgePaved() {
        assertThat(PatchRole.of(SurfaceKind.ROOF, 1, Layer.BUILDINGS)).isEqualTo(PatchRole.FLAT_ROOF);
        assertThat(PatchRole.of(SurfaceKind.OUTER_FLOOR, 1, Layer.BRIDGES)).isEqualTo(PatchRole.PAVED);
        assertThat(PatchRole.of(SurfaceKind.UNKNOWN, 0.98, Layer.BRIDGES)).isEqualTo(PatchRole.PAVED);
    }

    @Test
    void wallsOfABridgeStayWalls() {
        assertThat(PatchRole.of(SurfaceKind.WALL, 0, Layer.BRIDGES)).isEqualTo(PatchRole.WALL);
        assertThat(PatchRole.of(SurfaceKind.UNKNOWN, -1, Layer.BRIDGES)).isEqualTo(PatchRole.PLAIN);
    }
}
