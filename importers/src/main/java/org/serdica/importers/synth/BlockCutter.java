package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.synth.MainStreets.Drawn;
import org.serdica.importers.synth.Zoning.Grain;
import org.serdica.importers.synth.Zoning.Reserve;

/**
 * Cuts land into blocks by side streets: always across its longer direction, near the middle, and from a junction that
 * is there already if there is one, so that streets run on across each other.
 */
final class BlockCutter {
    private static final double SNAP_M = 34;
    private static final double SHARP = StrictMath.cos(StrictMath.toRadians(28));

    /** A block as far as the middle of its streets. */
    record Piece(Xy[] ring, BlockUse use, String name) {}

    /** Where streets meet on the edge of a piece. */
    private record Joint(Xy at, String street, Xy direction) {}

    private record Cut(
            Xy a,
            int edgeA,
            Xy b,
            int edgeB,
            @Nullable Joint jointA,
            @Nullable Joint jointB,
            double cost) {}

    private final List<Joint> joints = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Drawn> cuts = new ArrayList<>();
    private final StreetNames names = new StreetNames();

    BlockCutter(List<Drawn> mainStreets) {
        for (Drawn street : mainStreets) {
            Xy[] l = street.line();
            joints.add(new Joint(l[0], street.name(), l[1].minus(l[0]).unit()));
            int n = l.length - 1;
            joints.add(new Joint(l[n], street.name(), l[n].minus(l[n - 1]).unit()));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Drawn> cuts() {
        return cuts;
    }

    void keep(Xy[] ring, BlockUse use, String name) {
        pieces.add(new Piece(ring, use, name));
    }

    void cut(Xy[] ring) {
        double area = Rings.area(ring);
        Optional<Reserve> reserve = Zoning.reserve(ring);
        if (reserve.isPresent() && area <= reserve.get().largestM2()) {
            keep(ring, reserve.get().use(), reserve.get().name());
            return;
        }
        BlockUse use = Zoning.useAt(Rings.centre(ring));
        Grain grain = Zoning.grain(use);
        Box box = Box.round(ring);
        if (area <= grain.largestM2() && box.length() <= grain.longestM()) {
            keep(ring, use, "");
            return;
        }
        Cut best = null;
        for (double part : new double[] {0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.27, 0.73}) {
            for (Xy heading : headings(ring, box)) {
                Cut candidate = candidate(ring, box, part, heading, grain);
                if (candidate != null && (best == null || candidate.cost < best.cost)) {
                    best = candidate;
                }
            }
        }
        if (best == null) {
            keep(ring, use, reserve.map(Reserve::name).orElse(""));
            return;
        }
        lay(best, grain.street());
        cut(part(ring, best.a, best.edgeA, best.b, best.edgeB));
        cut(part(ring, best.b, best.edgeB, best.a, best.edgeA));
    }

    /** Square to the box, and square to the edges it would meet. */
    private static List<Xy> headings(Xy[] ring, Box box) {
        List<Xy> result = new ArrayList<>();
        result.add(box.along().left());
        for (int side = -1; side <= 1; side += 2) {
            Xy far = box.at(0, side * box.width() * 2);
            Xy nearest = ring[0];
            double best = Double.POSITIVE_INFINITY;
            Xy heading = box.along().left();
            for (int i = 0; i < ring.length; i++) {
                Xy a = ring[i];
                Xy b = ring[(i + 1) % ring.length];
                double d = Rings.distanceToSegment(a, b, far);
                if (d < best && a.distance(b) > 5) {
                    best = d;
                    nearest = b.minus(a).unit();
                    heading = nearest.left();
                }
            }
            if (heading.dot(box.along().left()) < 0) {
                heading = new Xy(-heading.x(), -heading.y());
            }
            if (heading.dot(box.along().left()) > 0.86) {
                result.add(heading);
            }
        }
        return result;
    }

    private @Nullable Cut candidate(Xy[] ring, Box box, double part, Xy heading, Grain grain) {
        Xy c = box.at((part - 0.5) * box.length(), 0);
        if (!Rings.contains(ring, c)) {
            return null;
        }
        double up = Double.POSITIVE_INFINITY;
        double down = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.length; i++) {
            double s = crossing(ring[i], ring[(i + 1) % ring.length], c, heading);
            if (s > 0 && s < up) {
                up = s;
            }
            if (s < 0 && s > down) {
                down = s;
            }
        }
        if (!Double.isFinite(up) || !Double.isFinite(down)) {
            return null;
        }
        Xy a = c.plus(heading, up);
        Xy b = c.plus(heading, down);
        Joint ja = joint(ring, a);
        Joint jb = joint(ring, b);
        a = ja == null ? a : ja.at;
        b = jb == null ? b : jb.at;
        int ea = edge(ring, a);
        int eb = edge(ring, b);
        if (ea == eb || a.distance(b) < grain.shortestM() * 0.6 || leaves(ring, a, b)) {
            return null;
        }
        double cost = Math.abs(part - 0.5) * 5 + endCost(ring, a, ea, b, ja) + endCost(ring, b, eb, a, jb);
        for (Xy[] half : List.of(part(ring, a, ea, b, eb), part(ring, b, eb, a, ea))) {
            Box halfBox = Box.round(half);
            if (halfBox.width() < grain.shortestM()) {
                return null;
            }
        }
        return new Cut(a, ea, b, eb, ja, jb, cost);
    }

    private static double endCost(Xy[] ring, Xy end, int edge, Xy other, @Nullable Joint joint) {
        Xy side = ring[(edge + 1) % ring.length].minus(ring[edge]).unit();
        double slant = Math.abs(other.minus(end).unit().dot(side));
        double cost = slant * slant * 6;
        for (int i = 0; i < ring.length; i++) {
            if (isSharp(ring, i) && ring[i].distance(end) < 50) {
                cost += 3;
            }
        }
        return joint == null ? cost : cost - 1.6;
    }

    private static boolean isSharp(Xy[] ring, int i) {
        int n = ring.length;
        Xy in = ring[i].minus(ring[(i + n - 1) % n]).unit();
        Xy out = ring[(i + 1) % n].minus(ring[i]).unit();
        return in.dot(out) < SHARP;
    }

    /** How far along the heading the edge is crossed, 0 if it is not. */
    private static double crossing(Xy p, Xy q, Xy from, Xy heading) {
        Xy d = q.minus(p);
        double across = heading.cross(d);
        if (across == 0) {
            return 0;
        }
        double t = p.minus(from).cross(heading) / across;
        return t < 0 || t > 1 ? 0 : p.minus(from).cross(d) / across;
    }

    private static boolean leaves(Xy[] ring, Xy a, Xy b) {
        for (int k = 1; k < 20; k++) {
            if (!Rings.contains(ring, a.towards(b, k / 20.0))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Joint joint(Xy[] ring, Xy near) {
        Joint best = null;
        for (Joint j : joints) {
            if (j.at.distance(near) < (best == null ? SNAP_M : best.at.distance(near))
                    && Rings.distanceToLine(ring, true, j.at) < 0.02
                    && !atSharpCorner(ring, j.at)) {
                best = j;
            }
        }
        return best;
    }

    private static boolean atSharpCorner(Xy[] ring, Xy p) {
        for (int i = 0; i < ring.length; i++) {
            if (ring[i].distance(p) < 12 && isSharp(ring, i)) {
                return true;
            }
        }
        return false;
    }

    private static int edge(Xy[] ring, Xy p) {
        int best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.length; i++) {
            double d = Rings.distanceToSegment(ring[i], ring[(i + 1) % ring.length], p);
            if (d < nearest) {
                nearest = d;
                best = i;
            }
        }
        return best;
    }

    private static Xy[] part(Xy[] ring, Xy a, int edgeA, Xy b, int edgeB) {
        List<Xy> result = new ArrayList<>();
        result.add(a);
        for (int i = edgeA; i != edgeB; ) {
            i = (i + 1) % ring.length;
            result.add(ring[i]);
        }
        result.add(b);
        return Rings.tidied(result.toArray(Xy[]::new), 0.002);
    }

    private void lay(Cut cut, CrossSection section) {
        Xy direction = cut.b.minus(cut.a).unit();
        String name = continued(cut.jointA, direction)
                .or(() -> continued(cut.jointB, direction))
                .orElseGet(names::next);
        cuts.add(new Drawn(name, section, new Xy[] {cut.a, cut.b}));
        joints.addAll(Arrays.asList(new Joint(cut.a, name, direction), new Joint(cut.b, name, direction)));
    }

    /** The name of the street that runs on from the joint in that direction. */
    private static Optional<String> continued(@Nullable Joint joint, Xy direction) {
        return joint != null && Math.abs(joint.direction.dot(direction)) > 0.92
                ? Optional.of(joint.street)
                : Optional.empty();
    }
}
