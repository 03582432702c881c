package org.serdica.app.scene.radio;

import java.util.Arrays;
import org.serdica.app.scene.Legend;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.coverage.CorridorWay;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.scenario.RasterLayer;

/**
 * The levels along a corridor in the air. Ground and buildings stay bare below it; who draws the corridor asks here for
 * its colours.
 *
 * @param ground the levels over the whole city at the corridor's height
 * @param maps of the corridor's places, in the order of its plan
 * @param way the stations of the plan
 */
public record CorridorMap(
        RasterLayer ground,
        ReceiverPlan.Corridor plan,
        CorridorWay way,
        CoverageMaps maps,
        CoverageLayer layer,
        RadioColours colours,
        Legend legend)
        implements RasterMap {
    private static final int NO_VALUE = 0xFFB4B8BC;
    private static final int OPAQUE = 0xFF000000;

    /** Places across. */
    public int lanes() {
        return plan.acrossM().length;
    }

    /** The number of a place at the lowest height. */
    public int place(int station, int lane) {
        return station * plan.heightsM().length * lanes() + lane;
    }

    /** Over the ground below the middle. */
    public double heightM() {
        return plan.heightsM()[0];
    }

    /** The value in the middle of the way. */
    public float middle(CoverageLayer which, int station) {
        return maps.value(which, place(station, lanes() / 2));
    }

    /** The colour of a place; outside what the models were made for, every other station is marked. */
    public int argb(int station, int lane) {
        int place = place(station, lane);
        if (station % 2 == 0 && maps.isOutOfRange(place)) {
            return OPAQUE | OutsideHatch.INK;
        }
        float value = maps.value(layer, place);
        return Float.isNaN(value) ? NO_VALUE : OPAQUE | colours.rgb(value);
    }

    @Override
    public Bounds bounds() {
        return Bounds.EMPTY;
    }

    @Override
    public void row(double x, double stepM, double y, int n, int[] argb) {
        Arrays.fill(argb, 0, n, 0);
    }
}
