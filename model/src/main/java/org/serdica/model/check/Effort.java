package org.serdica.model.check;

/** How much work an object is worth: whatever is in a file, no object holds a check up. */
final class Effort {
    /** Comparisons of pieces with pieces; a second or two. */
    private static final long MOST = 200_000_000;

    private long left = MOST;

    void begin() {
        left = MOST;
    }

    /** Takes so much away and says whether there was that much. */
    boolean spend(long amount) {
        left -= amount;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
