package org.serdica.model.building.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;

/** An outline of 10 m by 6 m carried towards a house whose western wall is at x = 100, from y = 200 to 212. */
class SideSnapTest {
    private static final City CITY = Houses.city(Houses.gabled("h", 100, 200, 550, 8, 12, 5, 9));

    private static double[] outline(double x, double y, double turnDeg) {
        double[] ring = {-5, -3, 5, -3, 5, 3, -5, 3};
        double cos = Math.cos(Math.toRadians(turnDeg));
        double sin = Math.sin(Math.toRadians(turnDeg));
        for (int i = 0; i < ring.length; i += 2) {
            double east = ring[i];
            double north = ring[i + 1];
            ring[i] = x + east * cos + north * sin;
            ring[i + 1] = y - east * sin + north * cos;
        }
        return ring;
    }

    private static Docked snap(double x, double y, double turnDeg, double reachM) {
        return new SideSnap().snap(CITY, outline(x, y, turnDeg), x, y, reachM, true, id -> false);
    }

    @Test
    void itTurnsParallelToTheWallAndGoesFlushWithIt() {
        Docked docked = snap(93.5, 206, 8, 2);

        assertThat(docked.turnDeg()).isCloseTo(-8, within(1e-6));
        // Its eastern side was at 98.5.
        assertThat(docked.dx()).isCloseTo(1.5, within(1e-6));
        assertThat(docked.dy()).isCloseTo(0, within(1e-6));
        assertThat(docked.guides()).isNotEmpty();
    }

    @Test
    void aCornerGoesToACornerAlongTheWall() {
        // Its south-eastern corner is 0.6 m north of the house's south-western one.
        Docked docked = snap(94, 203.6, 0, 2);

        assertThat(docked.dx()).isCloseTo(1, within(1e-6));
        assertThat(docked.dy()).isCloseTo(-0.6, within(1e-6));
    }

    @Test
    void farFromEverythingItStaysWhereItIs() {
        assertThat(snap(60, 206, 8, 2)).isEqualTo(Docked.FREE);
    }

    @Test
    void whatIsToBeLeftAloneAttractsNothing() {
        Docked docked = new SideSnap().snap(CITY, outline(93.5, 206, 8), 93.5, 206, 2, true, "h"::equals);

        assertThat(docked).isEqualTo(Docked.FREE);
    }

    @Test
    void whatIsTurnedByHandIsNotTurned() {
        Docked docked = new SideSnap().snap(CITY, outline(93.5, 206, 8), 93.5, 206, 2, false, id -> false);

        assertThat(docked.turnDeg()).isZero();
    }
}
