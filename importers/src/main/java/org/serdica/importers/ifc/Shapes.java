package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Bsp.Facet;
import org.serdica.model.city.Material;

/** Representation items of IFC as bodies, in the project's own unit of length. What it cannot draw it counts by type. */
final class Shapes {
    private static final int MAX_DEPTH = 64;
    /** Faces that may be copied for one element, and for all of them. */
    private static final long ELEMENT_FACES = 2L * Body.MAX_FACES;

    private static final long ALL_FACES = 30_000_000;

    /** Lines, points and texts of drawings, and what merely surrounds the thing. */
    private static final Set<String> FLAT = Set.of(
            "IFCGEOMETRICSET",
            "IFCGEOMETRICCURVESET",
            "IFCBOUNDINGBOX",
            "IFCPOLYLINE",
            "IFCTRIMMEDCURVE",
            "IFCCIRCLE",
            "IFCCOMPOSITECURVE",
            "IFCINDEXEDPOLYCURVE",
            "IFCGRADIENTCURVE",
            "IFCSEGMENTEDREFERENCECURVE",
            "IFCLINE",
            "IFCANNOTATIONFILLAREA",
            "IFCTEXTLITERAL",
            "IFCTEXTLITERALWITHEXTENT",
            "IFCCARTESIANPOINT");

    private final StepFile file;
    private final Units units;
    private final Placements placements;
    private final Curves curves;
    private final Profiles profiles;
    private final Shells shells;
    private final SectionedSolids sectioned;
    private final Styles styles;
    private final Cutting cutting;
    private final Map<Integer, Body> mapped = new HashMap<>();
    private final Map<String, Integer> notDrawn = new TreeMap<>();
    /** Items that are being drawn, so that one made of itself ends. */
    private final Set<Integer> underWay = new HashSet<>();

    private long facesLeft = ELEMENT_FACES;
    private long allFacesLeft = ALL_FACES;

    Shapes(StepFile file, Units units, Placements placements, Styles styles) {
        this.file = file;
        this.units = units;
        this.placements = placements;
        this.styles = styles;
        curves = new Curves(file, placements, units.radians());
        profiles = new Profiles(file, placements, curves);
        shells = new Shells(file, placements, curves);
        sectioned = new SectionedSolids(file, placements, curves, profiles);
        cutting = new Cutting(file, units.metres(), placements, curves);
    }

    /** Items that could not be drawn, by type. */
    Map<String, Integer> notDrawn() {
        return notDrawn;
    }

    /** Bodies that are drawn without a cut that was too intricate. */
    int uncut() {
        return cutting.uncut();
    }

    /** Curved faces that are drawn flat. */
    int simplified() {
        return shells.simplified();
    }

    /** The next element begins: it may cost as much as the one before. */
    void nextElement() {
        facesLeft = ELEMENT_FACES;
        cutting.nextElement();
    }

    Body item(int id) {
        return item(id, 0);
    }

    private Body item(OptionalInt id, int depth) {
        return id.isPresent() ? item(id.getAsInt(), depth) : new Body();
    }

    private Body item(int id, int depth) {
        StepInstance i = depth < MAX_DEPTH ? file.at(id) : null;
        if (i == null || !underWay.add(id)) {
            return new Body();
        }
        try {
            return item(i, depth);
        } finally {
            underWay.remove(id);
        }
    }

    private Body item(StepInstance i, int depth) {
        int id = i.id();
        Material material = styles.ofItem(id);
        Body body =
                switch (i.type()) {
                    case "IFCEXTRUDEDAREASOLID" -> extruded(i, material);
                    case "IFCEXTRUDEDAREASOLIDTAPERED" -> tapered(i, material);
                    case "IFCSECTIONEDSOLIDHORIZONTAL", "IFCSECTIONEDSOLID" -> drawn(i, sectioned.solid(i, material));
                    case "IFCSECTIONEDSURFACE" -> open(drawn(i, sectioned.solid(i, material)));
                    case "IFCREVOLVEDAREASOLID", "IFCREVOLVEDAREASOLIDTAPERED" -> revolved(i, material);
                    case "IFCSURFACECURVESWEPTAREASOLID",
                            "IFCFIXEDREFERENCESWEPTAREASOLID",
                            "IFCDIRECTRIXCURVESWEPTAREASOLID" ->
                        Sweeps.carried(profiles.sections(i.reference(0)), curves.points(i.reference(2)), material)
                                .moved(placements.axis(i.reference(1)));
                    case "IFCSWEPTDISKSOLID", "IFCSWEPTDISKSOLIDPOLYGONAL" ->
                        Sweeps.disk(curves.points(i.reference(0)), i.number(1), i.has(2) ? i.number(2) : 0, material);
                    case "IFCFACETEDBREP",
                            "IFCFACETEDBREPWITHVOIDS",
                            "IFCADVANCEDBREP",
                            "IFCADVANCEDBREPWITHVOIDS",
                            "IFCMANIFOLDSOLIDBREP" ->
                        shells.shell(i.reference(0), material).outward();
                    case "IFCCLOSEDSHELL" ->
                        shells.shell(OptionalInt.of(id), material).outward();
                    case "IFCOPENSHELL", "IFCCONNECTEDFACESET" -> open(shells.shell(OptionalInt.of(id), material));
                    case "IFCFACEBASEDSURFACEMODEL", "IFCSHELLBASEDSURFACEMODEL" -> surfaceModel(i, material);
                    case "IFCTRIANGULATEDFACESET", "IFCPOLYGONALFACESET", "IFCTRIANGULATEDIRREGULARNETWORK" ->
                        shells.tessellated(i, material);
                    case "IFCMAPPEDITEM" -> mapped(i, depth);
                    case "IFCBOOLEANRESULT", "IFCBOOLEANCLIPPINGRESULT" -> bool(i, depth);
                    case "IFCCSGSOLID" -> item(i.reference(0), depth + 1);
                    case "IFCBLOCK" -> Primitives.block(i, material).moved(placements.axis(i.reference(0)));
                    case "IFCRIGHTCIRCULARCYLINDER", "IFCRIGHTCIRCULARCONE", "IFCSPHERE" ->
                        Primitives.round(i, material).moved(placements.axis(i.reference(0)));
                    case "IFCRECTANGULARPYRAMID" ->
                        Primitives.pyramid(i, material).moved(placements.axis(i.reference(0)));
                    default -> {
                        if (!FLAT.contains(i.type())) {
                            notDrawn.merge(i.type(), 1, Integer::sum);
                        }
                        yield new Body();
                    }
                };
        return body.coloured(material);
    }

    /** Counts what turned out to be in no way that is known. */
    private Body drawn(StepInstance i, Body body) {
        if (body.isEmpty()) {
            notDrawn.merge(i.type(), 1, Integer::sum);
        }
        return body;
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
                        profiles.sections(i.reference(0)),
                        new double[] {d[0] * depth, d[1] * depth, d[2] * depth},
                        material)
                .moved(placements.axis(i.reference(1)));
    }

    private Body tapered(StepInstance i, @Nullable Material material) {
        double[] d = placements.direction(i.reference(2), new double[] {0, 0, 1});
        double depth = i.number(3);
        List<Profiles.Section> from = profiles.sections(i.reference(0));
        List<Profiles.Section> to = profiles.sections(i.reference(4));
        if (!Double.isFinite(depth) || depth == 0) {
            return new Body();
        }
        Affine up = Affine.shift(d[0] * depth, d[1] * depth, d[2] * depth);
        return Lofts.alike(from, to)
                ? Lofts.through(List.of(from, to), List.of(Affine.IDENTITY, up), material)
                        .moved(placements.axis(i.reference(1)))
                : extruded(i, material);
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
        StepInstance map = file.at(i.reference(0));
        if (map == null) {
            return new Body();
        }
        Body known = mapped.get(map.id());
        if (known == null) {
            // Set first, so that a map that shows itself ends.
            mapped.put(map.id(), new Body());
            try {
                known = original(map, depth);
            } catch (TooMuchWork e) {
                mapped.remove(map.id());
                throw e;
            }
            mapped.put(map.id(), known);
        }
        spend(known.faces().size());
        return known.moved(placements.operator(i.reference(1)));
    }

    private Body original(StepInstance map, int depth) {
        Body body = new Body();
        StepInstance representation = file.at(map.reference(1));
        if (representation != null) {
            for (int item : representation.references(3)) {
                body.addAll(item(item, depth + 1));
            }
        }
        return body.moved(placements.axis(map.reference(0)));
    }

    private void spend(int faces) {
        facesLeft -= faces;
        allFacesLeft -= faces;
        if (facesLeft < 0 || allFacesLeft < 0) {
            throw new TooMuchWork();
        }
    }

    private Body bool(StepInstance i, int depth) {
        Body first = item(i.reference(1), depth + 1);
        StepInstance operand = file.at(i.reference(2));
        if (first.isEmpty() || operand == null) {
            return first;
        }
        List<Facet> second =
                switch (operand.type()) {
                    case "IFCHALFSPACESOLID", "IFCBOXEDHALFSPACE" ->
                        cutting.halfSpace(operand).map(List::of).orElse(List.of());
                    case "IFCPOLYGONALBOUNDEDHALFSPACE" ->
                        cutting.halfSpace(operand)
                                .map(half -> cutting.bounded(half, operand))
                                .orElse(List.of());
                    default -> cutting.facets(item(operand.id(), depth + 1));
                };
        if (second.isEmpty()) {
            if (operand.type().contains("HALFSPACE")) {
                notDrawn.merge(operand.type(), 1, Integer::sum);
            }
            return first;
        }
        return cutting.combine(i.enumeration(0), first, second);
    }

    /** A body minus others, all in the same coordinates. */
    Body minus(Body body, List<Body> openings) {
        Body result = body;
        for (Body opening : openings) {
            List<Facet> cutter = cutting.facets(opening.outward());
            if (!cutter.isEmpty()) {
                result = cutting.combine("DIFFERENCE", result, cutter);
            }
        }
        return result;
    }
}
