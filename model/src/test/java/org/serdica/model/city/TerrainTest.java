package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Ray;

class TerrainTest {
    @Test
    void comesFromTheTrianglesOfRelief() {
        ObjectDraft relief = new ObjectDraft("relief", ObjectKind.TIN_RELIEF);
        relief.geometry(20, GeometryType.MULTI_SURFACE);
        Houses.polygon(relief, -1, 0, 0, 500, 100, 0, 500, 100, 100, 510, 0, 100, 510);
        Terrain terrain = Terrain.ofRelief(Houses.city(relief).tiles());

        assertThat(terrain.heightAt(50, 50)).isCloseTo(505, within(1e-3));
        assertThat(terrain.rayHit(new Ray(50, 50, 600, 0, 0, -1), 1e9)).isCloseTo(95, within(1e-3));
        assertThat(terrain.heightAt(-1, 50, 7)).isEqualTo(7);
    }

    @Test
    void isNoneWhereNoReliefIs() {
        assertThat(Terrain.ofRelief(
                        Houses.city(Houses.block("b", 0, 0, 0, 1, 1, 1)).tiles()))
                .isEqualTo(Terrain.NONE);
        assertThat(Terrain.ofRelief(List.of()).heightAt(0, 0)).isNaN();
        assertThat(Terrain.NONE.rayHit(new Ray(0, 0, 9, 0, 0, -1), 1e9)).isNaN();
    }
}
