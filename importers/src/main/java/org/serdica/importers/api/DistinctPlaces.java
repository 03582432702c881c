package org.serdica.importers.api;

import java.util.Arrays;

/** The places among points, each once in the order they first come; points above each other are one place. */
final class DistinctPlaces {
    private final int[] numbers;
    /** By hash, the number of a place plus one; 0 where none is. */
    private final int[] slots;

    private double[] plan = new double[16];
    private int count;

    /** @param xyz three doubles a point, of which those {@code from..to} are looked at */
    DistinctPlaces(double[] xyz, int from, int to) {
        numbers = new int[to - from];
        slots = new int[Integer.highestOneBit(Math.max(4, to - from)) * 4];
        for (int i = from; i < to; i++) {
            numbers[i - from] = number(xyz[i * 3], xyz[i * 3 + 1]);
        }
    }

    private int number(double x, double y) {
        // By their bits: what is no number is itself, too.
        long bitsX = Double.doubleToRawLongBits(x);
        long bitsY = Double.doubleToRawLongBits(y);
        long hash = (bitsX * 0x9E3779B97F4A7C15L ^ bitsY) * 0xC2B2AE3D27D4EB4FL;
        int slot = (int) (hash >>> 32) & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (Double.doubleToRawLongBits(plan[known * 2]) == bitsX
                    && Double.doubleToRawLongBits(plan[known * 2 + 1]) == bitsY) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (plan.length == count * 2) {
            plan = Arrays.copyOf(plan, count * 4);
        }
        plan[count * 2] = x;
        plan[count * 2 + 1] = y;
        slots[slot] = ++count;
        return count - 1;
    }

    int count() {
        return count;
    }

    /** Two doubles a place; room for more may be behind them. */
    double[] plan() {
        return plan;
    }

    /** The number of a point's place, points counted from the first that was looked at. */
    int number(int point) {
        return numbers[point];
    }
}
