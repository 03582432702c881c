package org.serdica.app.scene;

/**
 * How a building with storeys or rooms is looked at.
 *
 * @param rooms whether it is cut open above the floor of the highest storey shown, so that its rooms are seen; else its
 *     shell stands up to there
 * @param top the highest storey shown, counted from 0; {@link #ALL} for all there are
 */
public record Cutaway(boolean rooms, int top) {
    public static final int ALL = Integer.MAX_VALUE;

    /** The building as it stands. */
    public static final Cutaway WHOLE = new Cutaway(false, ALL);

    public Cutaway {
        if (top < 0) {
            throw new IllegalArgumentException("the lowest storey is 0, not " + top);
        }
    }

    public Cutaway withRooms(boolean shown) {
        return new Cutaway(shown, top);
    }

    /** Up to that storey; whoever asks for the last one or beyond gets all. */
    public Cutaway upTo(int storey, int storeys) {
        return new Cutaway(rooms, storey >= storeys - 1 ? ALL : storey);
    }
}
