package org.serdica.model.building.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.draw.FootprintDrawing.Mode;

class FootprintDrawingTest {
    private static FootprintDrawing click(FootprintDrawing d, double x, double y) {
        return click(d, x, y, Typed.NOTHING);
    }

    private static FootprintDrawing click(FootprintDrawing d, double x, double y, Typed typed) {
        return d.click(d.aim(Snap.free(x, y), typed));
    }

    @Test
    void aPolygonIsClickedCornerByCorner() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.POLYGON);
        d = click(d, 0, 0);
        d = click(d, 10, 0);
        assertThat(d.canClose()).isFalse();
        d = click(d, 10, 6);
        d = click(d, 0, 6);

        assertThat(d.close().getArea()).isEqualTo(60, within(1e-6));
        assertThat(d.back().close().getArea()).isEqualTo(30, within(1e-6));
    }

    @Test
    void typedLengthsAndAnglesGoBeforeTheCursor() {
        FootprintDrawing d = click(FootprintDrawing.begin(Mode.POLYGON), 0, 0);
        d = click(d, 3, 0.1, Typed.polar(10, 90));
        d = click(d, 10.2, 3, Typed.azimuth(0));
        d = click(d, 1, 3, Typed.length(10));

        assertThat(d.drawn()).containsExactly(new double[] {0, 0, 10, 0, 10, 3, 0, 3}, within(1e-9));
    }

    @Test
    void rightAnglesHoldWhateverTheCursorDoes() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.POLYGON);
        d = click(d, 0, 0);
        d = click(d, 10, 2).withRightAngles(true);
        d = click(d, 9, 9);

        double[] p = d.drawn();
        double dot = (p[2] - p[0]) * (p[4] - p[2]) + (p[3] - p[1]) * (p[5] - p[3]);
        assertThat(dot).isEqualTo(0, within(1e-9));
    }

    @Test
    void aRectangleIsTwoCornersAlongItsDirection() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.RECTANGLE_BY_CORNERS);
        d = click(d, 0, 0);
        d = click(d, 5, 4, Typed.rectangle(20, 12));

        assertThat(d.isComplete()).isTrue();
        Polygon p = d.close();
        assertThat(p.getEnvelopeInternal().getHeight()).isEqualTo(20, within(1e-6));
        assertThat(p.getEnvelopeInternal().getWidth()).isEqualTo(12, within(1e-6));
    }

    @Test
    void aRectangleTurnsWithItsAzimuth() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.RECTANGLE_BY_CORNERS).withAzimuth(45);
        d = click(d, 0, 0);
        d = click(d, 10, 0);

        assertThat(d.close().getArea()).isEqualTo(50, within(1e-6));
    }

    @Test
    void aRectangleIsASideAndADepth() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.RECTANGLE_BY_SIDE);
        d = click(d, 0, 0);
        d = click(d, 6, 8);
        d = click(d, 0, 10, Typed.length(5));

        assertThat(d.close().getArea()).isEqualTo(50, within(1e-6));
    }

    @Test
    void anArcRunsOverItsMiddlePoint() {
        FootprintDrawing d = FootprintDrawing.begin(Mode.POLYGON).withChord(0.01);
        d = click(d, 0, 0);
        d = click(d, 10, 0).withArc(true);
        d = click(d, 15, 5);
        d = click(d, 10, 10);
        d = click(d, 0, 10);

        // A square of 10 m and half a circle of 5 m, less what the chords cut off.
        assertThat(d.close().getArea()).isEqualTo(100 + Math.PI * 25 / 2, within(0.15));
        assertThat(d.back().back().back().arc()).isTrue();
    }

    @Test
    void thePreviewShowsWhatAClickWouldMake() {
        FootprintDrawing d = click(FootprintDrawing.begin(Mode.RECTANGLE_BY_CORNERS), 0, 0);

        assertThat(d.preview(Snap.free(3, 4))).hasSize(8);
        assertThat(d.closedAt(Snap.free(3, 4)).orElseThrow().getArea()).isEqualTo(12, within(1e-6));
        assertThat(d.closedAt(Snap.free(0, 4))).isEmpty();
    }

    @Test
    void aDrawingWithTooFewCornersCannotBeClosed() {
        FootprintDrawing d = click(FootprintDrawing.begin(Mode.POLYGON), 0, 0);

        assertThatThrownBy(d::close).isInstanceOf(FormRefused.class);
    }
}
