package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.serdica.importers.ifc.Bsp.Facet;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.geo.Triangulator;

/** Bodies minus, and, or other bodies and half-spaces. The work for one element is bounded; what is too much stays uncut. */
final class Cutting {
    /** Facets looked at while one element is cut; some tenths of a second. */
    private static final long WORK = 600_000;
    /** Large against any building, in metres. */
    private static final double HALF_SPACE_M = 5_000;

    private final Placements placements;
    private final Curves curves;
    private final StepFile file;
    private final double metres;
    private final Triangulator triangulator = new Triangulator();
    private Bsp.Work work = new Bsp.Work(WORK);
    private int uncut;

    Cutting(StepFile file, double metres, Placements placements, Curves curves) {
        this.file = file;
        this.metres = metres;
        this.placements = placements;
        this.curves = curves;
    }

    /** The next element begins: it may cost as much as the one before. */
    void nextElement() {
        work = new Bsp.Work(WORK);
    }

    /** Bodies that are drawn without a cut that was too intricate. */
    int uncut() {
        return uncut;
    }

    /** A body's surface in metres, cut into convex pieces. */
    List<Facet> facets(Body body) {
        return body.moved(Affine.scale(metres)).facets(triangulator);
    }

    /**
     * What a boolean operation makes of a body.
     *
     * @param operator as IfcBooleanOperator names it
     * @param second in metres
     */
    Body combine(String operator, Body first, List<Facet> second) {
        try {
            List<Facet> a = facets(first);
            List<Facet> result =
                    switch (operator) {
                        case "UNION" -> Bsp.unite(a, second, work);
                        case "INTERSECTION" -> Bsp.intersect(a, second, work);
                        default -> Bsp.subtract(a, second, work);
                    };
            Body body = Body.of(result, first.mainMaterial()).moved(Affine.scale(1 / metres));
            // The pieces touch each other corner to edge, as the shell of a solid may not.
            body.notSolid();
            return body;
        } catch (TooMuchWork e) {
            uncut++;
            return first;
        }
    }

    /** The half-space as one large facet that looks out of it; empty where its surface is no plane. */
    Optional<Facet> halfSpace(StepInstance i) {
        StepInstance plane = file.at(i.reference(0));
        if (plane == null || !plane.type().equals("IFCPLANE")) {
            return Optional.empty();
        }
        double s = HALF_SPACE_M / metres;
        double[] square = {-s, -s, 0, s, -s, 0, s, s, 0, -s, s, 0};
        placements.axis(plane.reference(0)).applyTo(square);
        Affine.scale(metres).applyTo(square);
        // Agreement means that the plane's normal points away from the material.
        return Optional.ofNullable(Facet.of(i.enumeration(1).equals("F") ? Body.reversed(square) : square));
    }

    /** The part of a half-space within a boundary, as a solid. */
    List<Facet> bounded(Facet halfSpace, StepInstance i) {
        List<double[]> ring = new ArrayList<>(curves.points(i.reference(3)));
        if (ring.size() > 1 && Curves.distance(ring.getFirst(), ring.getLast()) < 1e-9) {
            ring.removeLast();
        }
        if (ring.size() < 3) {
            return List.of(halfSpace);
        }
        if (Profiles.area(ring) < 0) {
            Collections.reverse(ring);
        }
        double s = HALF_SPACE_M / metres;
        Body prism = Sweeps.extruded(List.of(new Section(List.of(ring))), new double[] {0, 0, 2 * s}, null)
                .moved(placements.axis(i.reference(2)).after(Affine.shift(0, 0, -s)));
        try {
            return Bsp.intersect(facets(prism), List.of(halfSpace), work);
        } catch (TooMuchWork e) {
            uncut++;
            return List.of();
        }
    }
}
