package org.serdica.model.placing;

/** What a thing stands on or hangs at. */
public sealed interface Stand {
    /** On the ground, whatever is built there. */
    record OnGround(double aboveM) implements Stand {
        public OnGround {
            finite(aboveM);
        }
    }

    /** On the roof of the building there. */
    record OnRoof(double aboveM) implements Stand {
        public OnRoof {
            finite(aboveM);
        }
    }

    /**
     * At the nearest wall.
     *
     * @param heightM over the ground before the wall
     * @param outM from the wall
     * @param reachM how far off the wall may be
     */
    record OnFacade(double heightM, double outM, double reachM) implements Stand {
        public OnFacade {
            finite(heightM);
            finite(outM);
            finite(reachM);
        }
    }

    Stand GROUND = new OnGround(0);

    private static void finite(double metres) {
        if (!Double.isFinite(metres)) {
            throw new IllegalArgumentException("a height is a number of metres");
        }
    }
}
