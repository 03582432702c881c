package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.geo.Bounds;

class SurfaceRasterTest {
    @Test
    void roofsStandOverTheGround() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(Plain.block("a", 100, 100, 20, 10, 12)), Plain.FRAME);
        int roof = Plain.FRAME.index(110, 105);
        int street = Plain.FRAME.index(110, 120);
        assertThat(s.surfaceAt(roof)).isEqualTo(112);
        assertThat(s.buildingAt(roof)).isEqualTo("a");
        assertThat(s.surfaceAt(street)).isEqualTo(100);
        assertThat(s.buildingAt(street)).isEmpty();
    }

    @Test
    void aBlockCoversAsManyCellsAsItsFootprint() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(Plain.block("a", 100, 100, 20, 10, 12)), Plain.FRAME);
        int built = 0;
        for (int i = 0; i < Plain.FRAME.size(); i++) {
            built += s.isBuilt(i) ? 1 : 0;
        }
        assertThat(built).isEqualTo(10 * 5);
    }

    @Test
    void aGableRisesToItsRidge() {
        City city = Plain.with(Houses.gabled("a", 100, 100, 100, 20, 20, 6, 10));
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        assertThat(s.surfaceAt(Plain.FRAME.index(101, 111))).isEqualTo(106.4f);
        assertThat(s.surfaceAt(Plain.FRAME.index(109, 111))).isEqualTo(109.6f);
        assertThat(s.surfaceAt(Plain.FRAME.index(111, 111))).isEqualTo(109.6f);
    }

    @Test
    void treesHaveTopsButNoRoofs() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(Plain.tree("t", 51, 51, 9, 6)), Plain.FRAME);
        int under = Plain.FRAME.index(51, 51);
        assertThat(s.canopy[under]).isEqualTo(109);
        assertThat(s.surfaceAt(under)).isEqualTo(100);
        assertThat(s.canopy[Plain.FRAME.index(57, 51)]).isEqualTo(SurfaceRaster.NO_TREE);
    }

    @Test
    void indoorCellsKnowTheNearestFacade() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(Plain.block("a", 100, 100, 40, 20, 12)), Plain.FRAME);
        assertThat(s.outdoors[Plain.FRAME.index(105, 111)]).isEqualTo(Plain.FRAME.index(99, 111));
    }

    @Test
    void fourWallsMakeFourCorners() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(Plain.block("a", 100, 100, 40, 20, 12)), Plain.FRAME);
        assertThat(s.walls().wallCount()).isEqualTo(4);
        assertThat(s.walls().cornerCount()).isEqualTo(4);
    }

    @Test
    void paintingAfterAnEditIsPaintingAnew() {
        City city = Plain.town();
        Change change = Change.of(city, List.of(new MoveObject("e", 13.3, -7.1, 2.5), RemoveObject.of(city, "c")));
        SurfaceRaster after = SurfaceRaster.of(city, Plain.FRAME)
                .after(change.city(), change.effects().ground());
        SurfaceRaster anew = SurfaceRaster.of(change.city(), Plain.FRAME);
        assertThat(after.surface).isEqualTo(anew.surface);
        assertThat(after.ground).isEqualTo(anew.ground);
        assertThat(after.canopy).isEqualTo(anew.canopy);
        assertThat(after.outdoors).isEqualTo(anew.outdoors);
        assertThat(after.stamp()).isEqualTo(anew.stamp());
        assertThat(after.walls().walls())
                .containsExactlyInAnyOrderElementsOf(anew.walls().walls());
        assertThat(after.walls().corners())
                .containsExactlyInAnyOrderElementsOf(anew.walls().corners());
    }

    @Test
    void aTreeOnTheEdgeOfABlockMovesWithItsWholeCrown() {
        City city = Plain.with(Plain.tree("t", 127.5, 60, 9, 12));
        Change change = Change.of(city, List.of(new MoveObject("t", 40, 0, 0)));
        SurfaceRaster after = SurfaceRaster.of(city, Plain.FRAME)
                .after(change.city(), change.effects().ground());
        assertThat(after.canopy).isEqualTo(SurfaceRaster.of(change.city(), Plain.FRAME).canopy);
    }

    @Test
    void anEditElsewhereLeavesTheRasterAsItIs() {
        City city = Plain.town();
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        assertThat(s.after(city, Bounds.ofPlan(900, 900, 950, 950))).isSameAs(s);
    }
}
