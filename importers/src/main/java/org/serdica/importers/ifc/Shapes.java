package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Bsp.Facet;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.city.Material;
import org.serdica.model.geo.Triangulator;

/** Representation items of IFC as bodies, in the project's own unit of length. What it cannot draw it counts by type. */
final class Shapes {
    private static final int MAX_DEPTH = 48;
    /** Facets looked at while one item is cut; some tenths of a second. */
    private static final long CUT_WORK = 400_000;
    /** Large against any building, in metres. */
    private static final double HALF_SPACE_M = 5_000;

    private static final Set<String> FLAT =
            Set.of("IFCGEOMETRICSET", "IFCGEOMETRICCURVESET", "IFCBOUNDINGBOX", "IFCPOLYLINE", "IFCTRIMMEDCURVE",
                    "IFCCOMPOSITECURVE", "IFCINDEXEDPOLYCURVE", "IFCANNOTATIONFILLAREA", "IFCTEXTLITERAL", "IFCCARTESIANPOINT");

    private final StepFile file;
    private final Units units;
    private final Placements placements;
    private final Curves curves;
    private final Profiles profiles;
    private final Shells shells;
    private final Styles styles;
    private final Triangulator triangulator = new Triangulator();
    private final Map<Integer, Body> mapped = new HashMap<>();
    private final Map<String, Integer> notDrawn = new TreeMap<>();
    private int uncut;

    Shapes(StepFile file, Units units, Placements placements, Styles styles) {
        this.file = file;
        this.units = units;
        this.placements = placements;
        this.styles = styles;
        curves = new Curves(file, placements, units.radians());
        profiles = new Profiles(file, placements, curves);
        shells = new Shells(file, placements, curves);
    }

    /** Items that could not be drawn, by type. */
    Map<String, Integer> notDrawn() {
        return notDrawn;
    }

    /** Bodies that are drawn without a cut that was too intricate. */
    int uncut() {
        return uncut;
    }

    Body item(int id) {
        return item(id, 0);
    }

    private Body item(OptionalInt id, int depth) {
        return id.isPresent() ? item(id.getAsInt(), depth) : new Body();
    }

    private Body item(int id, int depth) {
        StepInstance i = depth < MAX_DEPTH ? file.find(id).orElse(null) : null;
        if (i == null) {
            return new Body();
        }
        Material material = styles.ofItem(id);
        Body body = switch (i.type()) {
            case "IFCEXTRUDEDAREASOLID", "IFCEXTRUDEDAREASOLIDTAPERED" -> extruded(i, material);
            case "IFCREVOLVEDAREASOLID", "IFCREVOLVEDAREASOLIDTAPERED" -> revolved(i, material);
            case "IFCSURFACECURVESWEPTAREASOLID", "IFCFIXEDREFERENCESWEPTAREASOLID", "IFCDIRECTRIXCURVESWEPTAREASOLID" ->
                Sweeps.carried(profiles.sections(i.reference(0)), curves.points(i.reference(2)), material)
                        .moved(placements.axis(i.reference(1)));
            case "IFCSWEPTDISKSOLID", "IFCSWEPTDISKSOLIDPOLYGONAL" ->
                Sweeps.disk(curves.points(i.reference(0)), i.number(1), i.has(2) ? i.number(2) : 0, material);
            case "IFCFACETEDBREP", "IFCFACETEDBREPWITHVOIDS", "IFCADVANCEDBREP", "IFCADVANCEDBREPWITHVOIDS", "IFCMANIFOLDSOLIDBREP" ->
                shells.shell(i.reference(0), material);
            case "IFCCLOSEDSHELL" -> shells.shell(OptionalInt.of(id), material);
            case "IFCOPENSHELL", "IFCCONNECTEDFACESET" -> open(shells.shell(OptionalInt.of(id), material));
            case "IFCFACEBASEDSURFACEMODEL", "IFCSHELLBASEDSURFACEMODEL" -> surfaceModel(i, material);
            case "IFCTRIANGULATEDFACESET", "IFCPOLYGONALFACESET", "IFCTRIANGULATEDIRREGULARNETWORK" -> shells.tessellated(i, material);
            case "IFCMAPPEDITEM" -> mapped(i, depth);
            case "IFCBOOLEANRESULT", "IFCBOOLEANCLIPPINGRESULT" -> bool(i, depth);
            case "IFCCSGSOLID" -> item(i.reference(0), depth + 1);
            case "IFCBLOCK" -> block(i, material);
            case "IFCRIGHTCIRCULARCYLINDER", "IFCRIGHTCIRCULARCONE", "IFCSPHERE" -> round(i, material);
            case "IFCRECTANGULARPYRAMID" -> pyramid(i, material);
            default -> {
                if (!FLAT.contains(i.type())) {
                    notDrawn.merge(i.type(), 1, Integer::sum);
                }
                yield new Body();
            }
        };
        return body.coloured(material);
    }

    private static Body open(Body body) {
        body.notSolid();
        return body;
    }

    private Body extruded(StepInstance i, @Nullable Material material) {
        double[] d = placements.direction(i.reference(2), new double[] {0, 0, 1});
        double depth = i.number(3);
        if (!Double.isFinite(depth) || depth == 0) {
            return new Body();
        }
        return Sweeps.extruded(
                        profiles.sections(i.reference(0)), new double[] {d[0] * depth, d[1] * depth, d[2] * depth}, material)
                .moved(placements.axis(i.reference(1)));
    }

    private Body revolved(StepInstance i, @Nullable Material material) {
        double angle = i.number(3) * units.radians();
        if (!Double.isFinite(angle) || angle == 0) {
            return new Body();
        }
        return Sweeps.revolved(profiles.sections(i.reference(0)), placements.axis(i.reference(2)), angle, material)
                .moved(placements.axis(i.reference(1)));
    }

    private Body surfaceModel(StepInstance i, @Nullable Material material) {
        Body body = new Body();
        for (int shell : i.references(0)) {
            body.addAll(shells.shell(OptionalInt.of(shell), material));
        }
        return open(body);
    }

    private Body mapped(StepInstance i, int depth) {
        StepInstance map = i.reference(0).isPresent() ? file.find(i.reference(0).getAsInt()).orElse(null) : null;
        if (map == null || map.reference(1).isEmpty()) {
            return new Body();
        }
        Body known = mapped.get(map.id());
        if (known == null) {
            // Set first, so that a map that shows itself ends.
            mapped.put(map.id(), new Body());
            known = new Body();
            StepInstance representation = file.find(map.reference(1).getAsInt()).orElse(null);
            if (representation != null) {
                for (int item : representation.references(3)) {
                    known.addAll(item(item, depth + 1));
                }
            }
            known = known.moved(placements.axis(map.reference(0)));
            mapped.put(map.id(), known);
        }
        return known.moved(placements.operator(i.reference(1)));
    }

    private Body bool(StepInstance i, int depth) {
        Body first = item(i.reference(1), depth + 1);
        if (first.isEmpty() || i.reference(2).isEmpty()) {
            return first;
        }
        List<Facet> second = cutter(i.reference(2).getAsInt(), first, depth + 1);
        return second.isEmpty() ? first : combine(i.enumeration(0), first, second);
    }

    /** A body minus others, all in the same coordinates. */
    Body minus(Body body, List<Body> openings) {
        Body result = body;
        for (Body opening : openings) {
            List<Facet> cutter = opening.moved(Affine.scale(units.metres())).facets(triangulator);
            if (!cutter.isEmpty()) {
                result = combine("DIFFERENCE", result, cutter);
            }
        }
        return result;
    }

    /** @param second in metres */
    private Body combine(String operator, Body first, List<Facet> second) {
        List<Facet> a = first.moved(Affine.scale(units.metres())).facets(triangulator);
        Bsp.Work work = new Bsp.Work(CUT_WORK);
        try {
            List<Facet> result = switch (operator) {
                case "UNION" -> Bsp.unite(a, second, work);
                case "INTERSECTION" -> Bsp.intersect(a, second, work);
                default -> Bsp.subtract(a, second, work);
            };
            Body body = Body.of(result, first.mainMaterial()).moved(Affine.scale(1 / units.metres()));
            if (!first.isSolid()) {
                body.notSolid();
            }
            return body;
        } catch (Bsp.TooMuchWork e) {
            uncut++;
            return first;
        }
    }

    /** The second operand in metres; half-spaces are one large facet. */
    private List<Facet> cutter(int id, Body first, int depth) {
        StepInstance i = file.find(id).orElse(null);
        if (i == null) {
            return List.of();
        }
        return switch (i.type()) {
            case "IFCHALFSPACESOLID", "IFCBOXEDHALFSPACE" -> halfSpace(i);
            case "IFCPOLYGONALBOUNDEDHALFSPACE" -> boundedHalfSpace(i);
            default -> item(id, depth).moved(Affine.scale(units.metres())).facets(triangulator);
        };
    }

    private List<Facet> halfSpace(StepInstance i) {
        StepInstance plane = i.reference(0).isPresent() ? file.find(i.reference(0).getAsInt()).orElse(null) : null;
        if (plane == null || !plane.type().equals("IFCPLANE")) {
            notDrawn.merge(i.type(), 1, Integer::sum);
            return List.of();
        }
        double s = HALF_SPACE_M / units.metres();
        double[] square = {-s, -s, 0, s, -s, 0, s, s, 0, -s, s, 0};
        placements.axis(plane.reference(0)).applyTo(square);
        Affine.scale(units.metres()).applyTo(square);
        // Agreement: the plane's normal points away from the material.
        Facet facet = Facet.of(i.enumeration(1).equals("F") ? Body.reversed(square) : square);
        return facet == null ? List.of() : List.of(facet);
    }

    private List<Facet> boundedHalfSpace(StepInstance i) {
        List<Facet> half = halfSpace(i);
        List<double[]> boundary = curves.points(i.reference(3));
        if (half.isEmpty() || boundary.size() < 3) {
            return half;
        }
        double s = HALF_SPACE_M / units.metres();
        List<double[]> ring = new ArrayList<>(boundary);
        if (Curves.distance(ring.getFirst(), ring.getLast()) < 1e-9) {
            ring.removeLast();
        }
        if (signedArea(ring) < 0) {
            java.util.Collections.reverse(ring);
        }
        Body prism = Sweeps.extruded(List.of(new Section(List.of(ring))), new double[] {0, 0, 2 * s}, null)
                .moved(Affine.shift(0, 0, -s))
                .moved(placements.axis(i.reference(2)))
                .moved(Affine.scale(units.metres()));
        try {
            return Bsp.intersect(prism.facets(triangulator), half, new Bsp.Work(CUT_WORK));
        } catch (Bsp.TooMuchWork e) {
            uncut++;
            return List.of();
        }
    }

    private static double signedArea(List<double[]> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] p = ring.get(i);
            double[] q = ring.get((i + 1) % ring.size());
            twice += p[0] * q[1] - q[0] * p[1];
        }
        return twice;
    }

    private Body block(StepInstance i, @Nullable Material material) {
        double x = i.number(1);
        double y = i.number(2);
        double z = i.number(3);
        if (!(x > 0 && y > 0 && z > 0)) {
            return new Body();
        }
        List<double[]> ring = List.of(
                new double[] {0, 0, 0}, new double[] {x, 0, 0}, new double[] {x, y, 0}, new double[] {0, y, 0});
        return Sweeps.extruded(List.of(new Section(List.of(ring))), new double[] {0, 0, z}, material)
                .moved(placements.axis(i.reference(0)));
    }

    /** Cylinder, cone and sphere as half a section turned round their axis. */
    private Body round(StepInstance i, @Nullable Material material) {
        List<double[]> half = new ArrayList<>();
        if (i.type().equals("IFCSPHERE")) {
            double r = i.number(1);
            for (int k = 0; k <= 12; k++) {
                double a = -Math.PI / 2 + Math.PI * k / 12;
                half.add(new double[] {r * Math.cos(a), r * Math.sin(a), 0});
            }
        } else {
            double h = i.number(1);
            double r = i.number(2);
            half.add(new double[] {0, 0, 0});
            half.add(new double[] {r, 0, 0});
            if (i.type().equals("IFCRIGHTCIRCULARCYLINDER")) {
                half.add(new double[] {r, h, 0});
            }
            half.add(new double[] {0, h, 0});
        }
        if (half.stream().anyMatch(p -> !Double.isFinite(p[0]) || !Double.isFinite(p[1]))) {
            return new Body();
        }
        // Drawn with the axis along y, then stood up.
        Affine axisAlongY = Placements.frame(new double[] {0, 1, 0}, new double[] {1, 0, 0}, new double[3]);
        Affine upright = new Affine(1, 0, 0, 0, 0, -1, 0, 1, 0, 0, 0, 0);
        return Sweeps.revolved(List.of(new Section(List.of(half))), axisAlongY, -2 * Math.PI, material)
                .moved(placements.axis(i.reference(0)).after(upright));
    }

    private Body pyramid(StepInstance i, @Nullable Material material) {
        double x = i.number(1);
        double y = i.number(2);
        double z = i.number(3);
        Body body = new Body();
        if (x > 0 && y > 0 && z > 0) {
            double[][] base = {{0, 0, 0}, {x, 0, 0}, {x, y, 0}, {0, y, 0}};
            body.add(List.of(new double[] {0, 0, 0, 0, y, 0, x, y, 0, x, 0, 0}), material);
            for (int k = 0; k < 4; k++) {
                double[] a = base[k];
                double[] b = Objects.requireNonNull(base[(k + 1) % 4]);
                body.add(List.of(new double[] {a[0], a[1], 0, b[0], b[1], 0, x / 2, y / 2, z}), material);
            }
        }
        return body.moved(placements.axis(i.reference(0)));
    }
}
