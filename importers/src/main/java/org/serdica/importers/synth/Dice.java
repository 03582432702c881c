package org.serdica.importers.synth;

import java.util.List;
import java.util.SplittableRandom;

/** Random numbers for one part of the city; a part's numbers do not depend on how many another part used. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A stream for the part of that number under a seed. */
    static Dice of(long seed, long part) {
        long h = (seed ^ part * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return new Dice(h ^ h >>> 29);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Near {@code middle}, rarely further away than twice {@code spread}. */
    double around(double middle, double spread) {
        return middle + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 1.4;
    }
}
