package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Boxes that lie near each other when seen from above, gathered into groups: what is far from the rest is told apart. */
public final class Gathering {
    /** What belongs together lies no farther apart, unless it is larger itself. */
    public static final double NEAR_M = 20_000;

    private Gathering() {}

    /** How far from a box that lies which still belongs to it. */
    public static double reachM(Bounds box) {
        return box.isEmpty() ? NEAR_M : Math.max(NEAR_M, Math.hypot(box.width(), box.depth()));
    }

    /** The group round a box: the box, what is within its reach, what is within the reach of both, and so on. */
    public static Bounds around(Bounds seed, List<Bounds> boxes) {
        Bounds all = seed;
        List<Bounds> rest = new ArrayList<>(boxes);
        boolean grown = true;
        while (grown) {
            Bounds reached = all;
            double reach = reachM(reached);
            List<Bounds> near = new ArrayList<>();
            rest.removeIf(b -> reached.distanceInPlan(b) <= reach && near.add(b));
            for (Bounds b : near) {
                all = all.union(b);
            }
            grown = !near.isEmpty();
        }
        return all;
    }

    /** The box around the group that weighs most, the first of them where several do; empty where there is nothing. */
    public static <T> Bounds heaviest(List<T> things, Function<T, Bounds> box, ToLongFunction<T> weight) {
        List<T> rest = new ArrayList<>(things);
        rest.removeIf(t -> box.apply(t).isEmpty());
        Bounds whole = rest.stream().map(box).reduce(Bounds.EMPTY, Bounds::union);
        if (rest.isEmpty() || Math.hypot(whole.width(), whole.depth()) <= NEAR_M) {
            return whole;
        }
        Bounds heaviest = Bounds.EMPTY;
        long most = -1;
        while (!rest.isEmpty()) {
            T seed = Collections.max(rest, Comparator.comparingLong(weight));
            Bounds group = around(box.apply(seed), rest.stream().map(box).toList());
            List<T> within =
                    rest.stream().filter(t -> group.contains(box.apply(t))).toList();
            long weighs = within.stream().mapToLong(weight).sum();
            if (weighs > most) {
                most = weighs;
                heaviest = group;
            }
            rest.removeIf(t -> group.contains(box.apply(t)));
        }
        return heaviest;
    }
}
