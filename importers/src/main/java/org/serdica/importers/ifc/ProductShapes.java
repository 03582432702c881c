package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The bodies of products where they stand, in the project's own unit, with their openings cut out. */
final class ProductShapes {
    /** Instances that may be parsed for one element: all of the file some times over, since points are shared. */
    private static final int TIMES_FOR_ONE = 8;

    private static final int TIMES_FOR_ALL = 60;
    private static final int NOT_SHOWN = 9;

    /** How well a representation shows a thing, best first; axes, outlines and boxes do not show it at all. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("BODY", 0),
            Map.entry("TESSELLATION", 1),
            Map.entry("FACETATION", 1),
            Map.entry("BODY-FALLBACK", 2),
            Map.entry("SURFACE", 3),
            Map.entry("REFERENCE", 4),
            Map.entry("AXIS", NOT_SHOWN),
            Map.entry("BOX", NOT_SHOWN),
            Map.entry("FOOTPRINT", NOT_SHOWN),
            Map.entry("ANNOTATION", NOT_SHOWN),
            Map.entry("PROFILE", NOT_SHOWN),
            Map.entry("CLEARANCE", NOT_SHOWN),
            Map.entry("COG", NOT_SHOWN),
            Map.entry("LIGHTING", NOT_SHOWN),
            Map.entry("PLAN", NOT_SHOWN),
            Map.entry("DIAGRAM", NOT_SHOWN));

    private final StepFile file;
    private final Relations relations;
    private final Placements placements;
    private final Shapes shapes;
    private final Map<String, Integer> tooIntricate = new TreeMap<>();
    private long parsesLeft;

    /** The one drawn last: who looks where a model lies, and then reads it, begins twice with the same. */
    private int lastId = -1;

    private Body last = new Body();

    private record Ranked(int rank, StepInstance representation) {}

    ProductShapes(StepFile file, Relations relations, Placements placements, Shapes shapes) {
        this.file = file;
        this.relations = relations;
        this.placements = placements;
        this.shapes = shapes;
        this.parsesLeft = 5_000_000L + (long) TIMES_FOR_ALL * file.instanceCount();
    }

    /** Products that were more work than one element may cost, by class. */
    Map<String, Integer> tooIntricate() {
        return tooIntricate;
    }

    Body of(StepInstance product) {
        if (product.id() != lastId) {
            last = drawn(product);
            lastId = product.id();
        }
        return last;
    }

    private Body drawn(StepInstance product) {
        long allowed = Math.min(parsesLeft, 100_000L + (long) TIMES_FOR_ONE * file.instanceCount());
        file.allow(allowed);
        shapes.nextElement();
        try {
            Body body = placed(product);
            List<Integer> holes = body.isEmpty() ? List.of() : relations.openings(product.id());
            List<Body> openings = new ArrayList<>(holes.size());
            for (int hole : holes) {
                StepInstance opening = file.at(hole);
                if (opening != null) {
                    openings.add(placed(opening));
                }
            }
            return openings.isEmpty() ? body : shapes.minus(body, openings);
        } catch (TooMuchWork e) {
            tooIntricate.merge(product.type(), 1, Integer::sum);
            return new Body();
        } finally {
            parsesLeft -= allowed - file.allowance();
            file.allow(Long.MAX_VALUE);
        }
    }

    private Body placed(StepInstance product) {
        StepInstance definition = file.at(product.reference(6));
        if (definition == null) {
            return new Body();
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int id : definition.references(2)) {
            StepInstance representation = file.at(id);
            if (representation != null) {
                String name = representation.text(1);
                ranked.add(new Ranked(
                        RANKS.getOrDefault(name == null ? "" : name.toUpperCase(Locale.ROOT), 5), representation));
            }
        }
        ranked.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
        for (Ranked r : ranked) {
            Body body = r.rank() < NOT_SHOWN ? body(r.representation()) : new Body();
            if (!body.isEmpty()) {
                return body.moved(placements.object(product.reference(5)));
            }
        }
        return new Body();
    }

    private Body body(StepInstance representation) {
        Body body = new Body();
        for (int item : representation.references(3)) {
            body.addAll(shapes.item(item));
        }
        return body;
    }
}
