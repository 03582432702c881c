package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.synth.RoofFeature.Slope;
import org.serdica.model.city.SurfaceKind;

/**
 * A body of one depth along a line: a town house between party walls, a corner house, a wing, a hall. The roof runs
 * along the line with one cross-cut; at bends the faces meet on the mitre and stay plane.
 *
 * @param front the line on its right-hand side, from start to end
 * @param back the same line as far to the left as the body is deep, mitred
 * @param eavesM height of the eaves above the ground floor's level
 * @param hipStart whether the roof slopes to the start as well (gable roofs only)
 */
record Wing(
        Xy[] front,
        Xy[] back,
        double eavesM,
        RoofProfile roof,
        boolean hipStart,
        boolean hipEnd,
        List<RoofFeature> features)
        implements Body {
    Wing {
        features = List.copyOf(features);
    }

    Wing(Xy[] front, Xy[] back, double eavesM, RoofProfile roof, boolean hipStart, boolean hipEnd) {
        this(front, back, eavesM, roof, hipStart, hipEnd, List.of());
    }

    /** A straight body round a centre, its ridge along the direction. */
    static Wing straight(
            Xy centre, Xy along, double length, double depth, double eavesM, RoofProfile roof, boolean hipped) {
        Xy[] r = Rings.rectangle(centre, along, length, depth);
        return new Wing(new Xy[] {r[0], r[1]}, new Xy[] {r[3], r[2]}, eavesM, roof, hipped, hipped);
    }

    /** A body of that depth to the left of a line with corners. */
    static Wing along(Xy[] front, double depth, double eavesM, RoofProfile roof, boolean hipped) {
        return new Wing(front, Curve.beside(front, depth), eavesM, roof, hipped, hipped);
    }

    @Override
    public Xy[] footprint() {
        int n = front.length;
        Xy[] ring = new Xy[2 * n];
        for (int i = 0; i < n; i++) {
            ring[i] = front[i];
            ring[2 * n - 1 - i] = back[i];
        }
        return ring;
    }

    @Override
    public double highestM() {
        return eavesM + roof.highestM();
    }

    @Override
    public void build(Shell shell, double bottomM, double floorM) {
        double eaves = floorM + eavesM;
        int n = front.length;
        int last = roof.points() - 1;
        shell.ground(footprint(), bottomM);
        Xyz[][] lines = new Xyz[n][];
        for (int i = 0; i < n; i++) {
            lines[i] = section(i, eaves);
        }
        for (int i = 0; i + 1 < n; i++) {
            shell.wall(front[i], front[i + 1], bottomM, eaves + roof.riseM()[0]);
            shell.wall(back[i + 1], back[i], bottomM, eaves + roof.riseM()[last]);
            for (int k = 0; k < last; k++) {
                slope(shell, i, k, lines);
            }
        }
        end(shell, lines[0], bottomM, hipStart, true);
        end(shell, lines[n - 1], bottomM, hipEnd, false);
    }

    /** The same body with dormers and chimneys. */
    Wing with(List<RoofFeature> more) {
        return new Wing(front, back, eavesM, roof, hipStart, hipEnd, more);
    }

    private void slope(Shell shell, int segment, int face, Xyz[][] lines) {
        boolean upright = roof.across()[face] == roof.across()[face + 1];
        Xyz a = lines[segment][face];
        Xyz b = lines[segment + 1][face];
        Xyz c = lines[segment + 1][face + 1];
        Xyz d = lines[segment][face + 1];
        Xyz[] corners = d.z() >= a.z() ? new Xyz[] {a, b, c, d} : new Xyz[] {c, d, a, b};
        List<Xyz[]> holes = new ArrayList<>(0);
        for (RoofFeature f : features) {
            if (f.segment() == segment && f.face() == face) {
                holes.add(reversed(f.raise(new Slope(corners), shell)));
            }
        }
        shell.face(upright ? SurfaceKind.WALL : SurfaceKind.ROOF, corners, holes);
    }

    private static Xyz[] reversed(Xyz[] ring) {
        Xyz[] other = new Xyz[ring.length];
        for (int i = 0; i < ring.length; i++) {
            other[i] = ring[ring.length - 1 - i];
        }
        return other;
    }

    /** The roof's cross-cut over corner {@code i}, front to back. */
    private Xyz[] section(int i, double eaves) {
        Xyz[] line = new Xyz[roof.points()];
        for (int k = 0; k < line.length; k++) {
            line[k] = Xyz.of(front[i].towards(back[i], roof.across()[k]), eaves + roof.riseM()[k]);
        }
        boolean start = i == 0;
        if (start && hipStart || i == front.length - 1 && hipEnd) {
            Xy inward = start ? front[1].minus(front[0]) : front[i - 1].minus(front[i]);
            double reach = Math.min(front[i].distance(back[i]) / 2, inward.length() * 0.42);
            Xyz ridge = line[1];
            line[1] = Xyz.of(new Xy(ridge.x(), ridge.y()).plus(inward.unit(), reach), ridge.z());
        }
        return line;
    }

    private void end(Shell shell, Xyz[] line, double bottomM, boolean hip, boolean start) {
        int last = line.length - 1;
        Xyz[] face = new Xyz[hip ? 4 : line.length + 2];
        face[0] = new Xyz(line[last].x(), line[last].y(), bottomM);
        face[1] = new Xyz(line[0].x(), line[0].y(), bottomM);
        if (hip) {
            face[2] = line[0];
            face[3] = line[last];
            shell.face(SurfaceKind.ROOF, seen(start, line[last], line[0], line[1]));
        } else {
            System.arraycopy(line, 0, face, 2, line.length);
        }
        shell.face(SurfaceKind.WALL, seen(start, face));
    }

    private static Xyz[] seen(boolean start, Xyz... face) {
        return start ? face : reversed(face);
    }
}
