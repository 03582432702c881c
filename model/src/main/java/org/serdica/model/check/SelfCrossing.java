package org.serdica.model.check;

import java.util.HashSet;
import java.util.Set;

/** Polygons of one shell that go through each other or lie on each other: 306. */
final class SelfCrossing {
    private static final int MOST_TOLD = 20;

    private final Effort effort;
    private final TriangleMeeting meeting;

    SelfCrossing(CheckSettings settings, Effort effort) {
        this.effort = effort;
        meeting = new TriangleMeeting(settings.snapM());
    }

    boolean check(Triangles triangles, FlawSink sink) {
        Set<Long> told = new HashSet<>(0);
        triangles.forEachNear(triangles, effort, (i, j) -> {
            int f = triangles.face[i];
            int g = triangles.face[j];
            if (f != g && told.size() < MOST_TOLD && meeting.meet(triangles.xyz, i * 9, triangles.xyz, j * 9)) {
                if (told.add((long) Math.min(f, g) << 32 | Math.max(f, g))) {
                    double[] at = meeting.at();
                    sink.found(FlawCode.SHELL_SELF_INTERSECTION, Math.max(f, g), -1, at[0], at[1], at[2], Double.NaN);
                }
            }
        });
        return told.isEmpty();
    }
}
