package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.city.Material;

/**
 * Road beds, bridge decks and rails of IFC 4.3: cross-sections at stations along a directrix, changing steadily from one
 * station to the next. Between stations the directrix is followed point by point.
 */
final class SectionedSolids {
    private static final int MOST_STATIONS = 4_000;

    private final StepFile file;
    private final Placements placements;
    private final Curves curves;
    private final Profiles profiles;

    /** A cross-section and how far along the directrix it stands, sideways and upwards by so much. */
    private record Station(double along, double sideways, double up, List<Section> sections) {}

    SectionedSolids(StepFile file, Placements placements, Curves curves, Profiles profiles) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
        this.profiles = profiles;
    }

    /** Directrix, cross-sections and their positions are the first three parameters of all kinds. */
    Body solid(StepInstance i, @Nullable Material material) {
        List<double[]> line = curves.points(i.reference(0));
        int[] sections = i.references(i.type().equals("IFCSECTIONEDSURFACE") ? 2 : 1);
        int[] positions = i.references(i.type().equals("IFCSECTIONEDSURFACE") ? 1 : 2);
        List<Station> stations = new ArrayList<>();
        for (int k = 0; k < Math.min(sections.length, positions.length); k++) {
            stations.add(station(positions[k], profiles.sections(OptionalInt.of(sections[k]))));
        }
        boolean alike = stations.size() > 1
                && stations.stream()
                        .allMatch(s -> Lofts.alike(stations.getFirst().sections(), s.sections()));
        return alike && line.size() > 1 ? along(line, stations, material) : new Body();
    }

    private Station station(int position, List<Section> sections) {
        StepInstance place = file.at(position);
        StepInstance at = place == null ? null : file.at(place.reference(0));
        boolean distance = at != null && at.isOneOf("IFCPOINTBYDISTANCEEXPRESSION", "IFCDISTANCEEXPRESSION");
        // Without a distance, an ordinary placement: its point tells how far along.
        if (at == null || !distance) {
            double[] p = place == null ? new double[3] : placements.point(place.reference(0));
            return new Station(Double.NaN, p[0], p[2], sections);
        }
        return new Station(finite(at.number(0)), finite(at.number(1)), finite(at.number(2)), sections);
    }

    private static double finite(double v) {
        return Double.isFinite(v) ? v : 0;
    }

    private static Body along(List<double[]> line, List<Station> stations, @Nullable Material material) {
        double[] lengths = new double[line.size()];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + Curves.distance(line.get(i - 1), line.get(i));
        }
        double whole = lengths[lengths.length - 1];
        List<List<Section>> sections = new ArrayList<>();
        List<Affine> frames = new ArrayList<>();
        for (int k = 0; k < stations.size(); k++) {
            Station here = stations.get(k);
            double at = distance(here, k, stations.size(), whole);
            add(line, lengths, at, here.sideways(), here.up(), here.sections(), sections, frames);
            if (k + 1 == stations.size()) {
                break;
            }
            Station next = stations.get(k + 1);
            double to = distance(next, k + 1, stations.size(), whole);
            for (int i = 1; i < lengths.length - 1 && sections.size() < MOST_STATIONS; i++) {
                if (lengths[i] > at + 1e-9 && lengths[i] < to - 1e-9) {
                    double t = (lengths[i] - at) / (to - at);
                    double sideways = here.sideways() + (next.sideways() - here.sideways()) * t;
                    double up = here.up() + (next.up() - here.up()) * t;
                    add(
                            line,
                            lengths,
                            lengths[i],
                            sideways,
                            up,
                            between(here.sections(), next.sections(), t),
                            sections,
                            frames);
                }
            }
        }
        return Lofts.through(sections, frames, material);
    }

    private static double distance(Station s, int index, int count, double whole) {
        double at = Double.isNaN(s.along()) ? whole * index / (count - 1) : s.along();
        return Math.clamp(at, 0, whole);
    }

    /** The section's x axis looks to the right of the way, its y axis up. */
    private static void add(
            List<double[]> line,
            double[] lengths,
            double at,
            double sideways,
            double up,
            List<Section> section,
            List<List<Section>> sections,
            List<Affine> frames) {
        int i = 0;
        while (i < lengths.length - 2 && lengths[i + 1] < at) {
            i++;
        }
        double[] a = line.get(i);
        double[] b = line.get(i + 1);
        double piece = lengths[i + 1] - lengths[i];
        double t = piece == 0 ? 0 : (at - lengths[i]) / piece;
        double[] ahead = Vectors.unit(new double[] {b[0] - a[0], b[1] - a[1], 0}, new double[] {1, 0, 0});
        double[] left = {-ahead[1], ahead[0], 0};
        double[] origin = new double[3];
        for (int k = 0; k < 3; k++) {
            origin[k] = a[k] + (b[k] - a[k]) * t + left[k] * sideways;
        }
        origin[2] += up;
        double[] right = {ahead[1], -ahead[0], 0};
        sections.add(section);
        frames.add(Affine.ofAxes(right, new double[] {0, 0, 1}, new double[] {-ahead[0], -ahead[1], 0}, origin));
    }

    private static List<Section> between(List<Section> a, List<Section> b, double t) {
        List<Section> result = new ArrayList<>(a.size());
        for (int s = 0; s < a.size(); s++) {
            List<List<double[]>> rings = new ArrayList<>();
            for (int r = 0; r < a.get(s).rings().size(); r++) {
                List<double[]> p = a.get(s).rings().get(r);
                List<double[]> q = b.get(s).rings().get(r);
                List<double[]> ring = new ArrayList<>(p.size());
                for (int i = 0; i < p.size(); i++) {
                    double[] m = new double[3];
                    for (int k = 0; k < 3; k++) {
                        m[k] = p.get(i)[k] + (q.get(i)[k] - p.get(i)[k]) * t;
                    }
                    ring.add(m);
                }
                rings.add(ring);
            }
            result.add(new Section(rings));
        }
        return result;
    }
}
