package org.serdica.model.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The shells of one solid among each other: 401 to 405. Each of them is sound by itself. */
final class SolidCheck {
    private final Effort effort;
    private final double touchM;
    private final TriangleMeeting meeting;
    private final UnionFind contacts = new UnionFind();

    SolidCheck(CheckSettings settings, Effort effort) {
        this.effort = effort;
        touchM = Math.max(settings.snapM(), 1e-6);
        meeting = new TriangleMeeting(settings.snapM());
    }

    /** Whether the solid is sound; {@code shells} are its outer shell and then the inner ones. */
    boolean check(Polygons p, Triangles[] shells, boolean[] insideOut, FlawSink sink) {
        boolean sound = true;
        for (int s = 0; s < shells.length; s++) {
            if (insideOut[s]) {
                tell(p, s, FlawCode.WRONG_ORIENTATION_SHELL, sink);
                sound = false;
            }
            for (int other = 0; other < s; other++) {
                sound &= fit(p, shells, other, s, sink);
            }
        }
        return sound && (shells.length == 1 || isConnected(p, shells, sink));
    }

    private boolean fit(Polygons p, Triangles[] shells, int outer, int inner, FlawSink sink) {
        if (Arrays.equals(corners(p, outer), corners(p, inner))) {
            tell(p, inner, FlawCode.DUPLICATED_SHELLS, sink);
            return false;
        }
        if (cross(shells[inner], shells[outer], sink)) {
            return false;
        }
        boolean within = isWithin(shells[inner], shells[outer]);
        if (outer == 0 && !within) {
            tell(p, inner, FlawCode.INNER_SHELL_OUTSIDE, sink);
            return false;
        }
        if (outer > 0 && (within || isWithin(shells[outer], shells[inner]))) {
            tell(p, inner, FlawCode.INTERSECTION_SHELLS, sink);
            return false;
        }
        return true;
    }

    private boolean cross(Triangles inner, Triangles outer, FlawSink sink) {
        boolean[] told = {false};
        inner.forEachNear(outer, effort, (i, j) -> {
            if (!told[0] && meeting.meet(inner.xyz, i * 9, outer.xyz, j * 9)) {
                told[0] = true;
                double[] at = meeting.at();
                sink.found(FlawCode.INTERSECTION_SHELLS, inner.face[i], -1, at[0], at[1], at[2], Double.NaN);
            }
        });
        return told[0];
    }

    /** Whether the first point that does not lie on the other shell lies in it; they do not cross. */
    private boolean isWithin(Triangles shell, Triangles other) {
        for (int i = 0; i < shell.count * 9 && effort.spend(2L * other.count); i += 3) {
            double x = shell.xyz[i];
            double y = shell.xyz[i + 1];
            double z = shell.xyz[i + 2];
            if (other.distance(x, y, z) > touchM) {
                return Math.abs(other.windings(x, y, z)) > 0.5;
            }
        }
        return false;
    }

    private static int[] corners(Polygons p, int shell) {
        return java.util.stream.IntStream.range(0, p.faces)
                .filter(f -> p.shell[f] == shell)
                .flatMap(f -> Arrays.stream(p.vertex, p.firstPoint(f), p.ringPoint[p.faceRing[f + 1]]))
                .sorted()
                .toArray();
    }

    /**
     * Shells may touch, and where they do so along a closed line they cut what is between them in two: an inner shell
     * like a lid across the room.
     */
    private boolean isConnected(Polygons p, Triangles[] shells, FlawSink sink) {
        contacts.begin(p.snap.count());
        Set<Long> seen = new HashSet<>();
        for (int f = 0; f < p.faces; f++) {
            int s = p.shell[f];
            for (int r = p.faceRing[f]; s > 0 && r < p.faceRing[f + 1]; r++) {
                int end = p.ringPoint[r + 1];
                for (int i = p.ringPoint[r]; i < end; i++) {
                    int j = i + 1 < end ? i + 1 : p.ringPoint[r];
                    long edge = (long) Math.min(p.vertex[i], p.vertex[j]) << 32 | Math.max(p.vertex[i], p.vertex[j]);
                    if (seen.add(edge)
                            && liesOnAnother(p, i, j, shells, s)
                            && !contacts.join(p.vertex[i], p.vertex[j])) {
                        p.tell(sink, FlawCode.SOLID_INTERIOR_DISCONNECTED, f, -1, i, Double.NaN);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean liesOnAnother(Polygons p, int i, int j, Triangles[] shells, int below) {
        for (int s = 0; s < below && effort.spend(3L * shells[s].count); s++) {
            if (isOn(shells[s], p.x(i), p.y(i), p.z(i))
                    && isOn(shells[s], p.x(j), p.y(j), p.z(j))
                    && isOn(shells[s], (p.x(i) + p.x(j)) / 2, (p.y(i) + p.y(j)) / 2, (p.z(i) + p.z(j)) / 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOn(Triangles shell, double x, double y, double z) {
        return shell.distance(x, y, z) <= touchM;
    }

    private static void tell(Polygons p, int shell, FlawCode code, FlawSink sink) {
        for (int f = 0; f < p.faces; f++) {
            if (p.shell[f] == shell) {
                p.tell(sink, code, f, -1, p.firstPoint(f), Double.NaN);
                return;
            }
        }
    }
}
