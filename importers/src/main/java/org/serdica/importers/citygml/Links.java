package org.serdica.importers.citygml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.serdica.importers.api.Reading;

/**
 * Follows links: turns a range of uses into the polygons it finally means, from the member's own pool or from the
 * library of what other members were asked for. Cycles end at a bounded depth, and so does the number of polygons.
 */
final class Links {
    private static final int MOST_DEPTH = 12;
    private static final int MOST_POLYGONS = 2_000_000;

    /** Links to links multiply; no file needs more steps than this for one geometry. */
    private static final int MOST_STEPS = 4_000_000;

    private final GeometryPool pool;
    private final GeometryPool library;
    private final Reading reading;
    private final Set<String> reported = new HashSet<>();

    int[] polygon = new int[64];
    boolean[] reversed = new boolean[64];
    byte[] shell = new byte[64];
    int[] solid = new int[64];
    int count;

    private int steps;

    Links(GeometryPool pool, GeometryPool library, Reading reading) {
        this.pool = pool;
        this.library = library;
        this.reading = reading;
    }

    /** The ids that links of the pool name and that are not in it. */
    static Set<String> missing(GeometryPool pool) {
        Set<String> missing = Set.of();
        for (String link : pool.links) {
            if (pool.idNumber(link) < 0) {
                missing = missing.isEmpty() ? new HashSet<>() : missing;
                missing.add(link);
            }
        }
        return missing;
    }

    /** Makes {@link #polygon} and its sisters the polygons of that range. */
    void follow(int from, int to, String element) {
        count = 0;
        steps = 0;
        follow(from, to, false, -1, -1, 0, element);
        if (steps > MOST_STEPS) {
            report("XLINK_FLOOD", element, element, "Its links multiply beyond measure; surfaces are missing.");
        }
    }

    private void follow(int from, int to, boolean turned, int outerShell, int outerSolid, int depth, String element) {
        for (int u = from; u < to && steps++ < MOST_STEPS; u++) {
            boolean r = turned ^ pool.useReversed[u];
            // A link within a solid brings faces of one of its shells; one to a solid brings that with its own shells.
            int b = outerSolid < 0 ? pool.useSolid[u] : outerSolid;
            boolean ownShells = outerShell < 0 || (outerSolid < 0 && pool.useSolid[u] >= 0);
            int s = ownShells ? pool.useShell[u] : outerShell;
            if (pool.use[u] >= 0) {
                add(pool.use[u], r, s, b);
                continue;
            }
            String target = pool.links.get(~pool.use[u]);
            int id = pool.idNumber(target);
            if (id >= 0 && depth < MOST_DEPTH) {
                follow(pool.idFrom[id], pool.idTo[id], r, s, b, depth + 1, element);
            } else if (id >= 0) {
                report("XLINK_CYCLE", target, element, "The link to " + target + " leads in a circle and was cut.");
            } else {
                foreign(target, r, s, b, element);
            }
        }
    }

    private void foreign(String target, boolean turned, int s, int b, String element) {
        int id = library.idNumber(target);
        if (id < 0) {
            report(
                    "XLINK_DANGLING",
                    target,
                    element,
                    "The link to " + target + " leads nowhere; the surface is missing.");
            return;
        }
        for (int u = library.idFrom[id]; u < library.idTo[id] && steps++ < MOST_STEPS; u++) {
            add(pool.copy(library, library.use[u]), turned ^ library.useReversed[u], s, b);
        }
    }

    private void report(String code, String target, String element, String message) {
        if (reported.add(target)) {
            reading.warn(code, element, message);
        }
    }

    private void add(int p, boolean r, int s, int b) {
        if (count == polygon.length) {
            if (count >= MOST_POLYGONS) {
                return;
            }
            polygon = Arrays.copyOf(polygon, count * 2);
            reversed = Arrays.copyOf(reversed, count * 2);
            shell = Arrays.copyOf(shell, count * 2);
            solid = Arrays.copyOf(solid, count * 2);
        }
        polygon[count] = p;
        solid[count] = b;
        reversed[count] = r;
        shell[count++] = (byte) Math.min(s, Byte.MAX_VALUE);
    }
}
