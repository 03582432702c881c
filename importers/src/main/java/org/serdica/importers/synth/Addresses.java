package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** House numbers: odd to the left of a street, even to its right, rising along it, none twice. */
final class Addresses {
    private static final double PLOT_M = 15;
    private static final double REACH_M = 250;

    private record Stretch(Street street, double startM) {}

    private final STRtree index = new STRtree();
    private final Set<String> taken = new HashSet<>();

    Addresses(List<Street> streets) {
        Map<String, List<Street>> byName = new LinkedHashMap<>();
        for (Street s : streets) {
            if (s.section() == CrossSection.TRAM_TRACK || s.section() == CrossSection.PATH) {
                continue;
            }
            byName.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s);
        }
        byName.values().forEach(this::measure);
        index.build();
    }

    private void measure(List<Street> pieces) {
        Xy first = pieces.getFirst().start();
        Xy across = new Xy(0, 0);
        for (Street s : pieces) {
            across = s.end().minus(first).length() > across.length() ? s.end().minus(first) : across;
        }
        Xy along = across.length() > 0 ? across.unit() : new Xy(1, 0);
        List<Street> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingDouble(s -> s.start().minus(first).dot(along)));
        double start = 0;
        for (Street s : ordered) {
            Envelope e = new Envelope(Jts.coordinate(s.start()));
            for (Xy p : s.line()) {
                e.expandToInclude(p.x(), p.y());
            }
            index.insert(e, new Stretch(s, start));
            start += Curve.length(s.line());
        }
    }

    /** The next free number of the street nearest to a place. */
    Optional<String> at(Xy place) {
        Envelope near = new Envelope(Jts.coordinate(place));
        near.expandBy(REACH_M);
        Stretch best = null;
        double bestDistance = REACH_M;
        for (Object found : index.query(near)) {
            Stretch s = (Stretch) found;
            double d = Rings.distanceToLine(s.street.line(), false, place) - s.street.halfWidthM();
            if (d < bestDistance) {
                bestDistance = d;
                best = s;
            }
        }
        return best == null ? Optional.empty() : Optional.of(number(best, place));
    }

    private String number(Stretch stretch, Xy place) {
        Xy[] line = stretch.street.line();
        double along = 0;
        double run = 0;
        double nearest = Double.POSITIVE_INFINITY;
        boolean left = false;
        for (int i = 1; i < line.length; i++) {
            Xy d = line[i].minus(line[i - 1]);
            Xy to = place.minus(line[i - 1]);
            double distance = Rings.distanceToSegment(line[i - 1], line[i], place);
            if (distance < nearest) {
                nearest = distance;
                along = run + Math.max(0, Math.min(d.length(), to.dot(d.unit())));
                left = d.cross(to) > 0;
            }
            run += d.length();
        }
        int number = 2 * (int) ((stretch.startM + along) / PLOT_M) + (left ? 1 : 2);
        String address = stretch.street.name() + " " + number;
        String free = address;
        for (char letter = 'A'; !taken.add(free); letter++) {
            free = letter <= 'Z' ? address + letter : address + "Z" + (letter - 'Z');
        }
        return free;
    }
}
