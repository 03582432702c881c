package org.serdica.importers.citygml;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citygml4j.core.model.construction.AbstractFillingElement;
import org.citygml4j.core.model.core.AbstractCityObject;
import org.citygml4j.core.model.core.AbstractFeature;
import org.citygml4j.core.model.core.AbstractGenericAttributeProperty;
import org.citygml4j.core.model.core.AbstractThematicSurface;
import org.citygml4j.core.model.core.StandardObjectClassifier;
import org.citygml4j.core.model.dynamizer.Dynamizer;
import org.citygml4j.core.util.reference.DefaultReferenceResolver;
import org.citygml4j.core.visitor.ObjectWalker;
import org.citygml4j.xml.CityGMLContext;
import org.citygml4j.xml.reader.ChunkOptions;
import org.citygml4j.xml.reader.CityGMLReader;
import org.serdica.importers.api.InputFile;
import org.xmlobjects.gml.model.basictypes.Code;
import org.xmlobjects.gml.model.basictypes.Measure;
import org.xmlobjects.gml.model.geometry.primitives.AbstractRingProperty;
import org.xmlobjects.gml.model.geometry.primitives.Polygon;
import org.xmlobjects.gml.model.geometry.primitives.PolygonPatch;
import org.xmlobjects.gml.model.geometry.primitives.Rectangle;
import org.xmlobjects.gml.model.geometry.primitives.Triangle;

/** What citygml4j finds in a file, member by member. */
final class ByCityGml4j {
    private ByCityGml4j() {}

    static Map<String, MemberAccount> accounts(Path file) throws Exception {
        Map<String, MemberAccount> accounts = new TreeMap<>();
        try (InputStream in = InputFile.of(file).open(bytes -> {});
                CityGMLReader reader = CityGMLContext.newInstance()
                        .createCityGMLInputFactory()
                        .withChunking(ChunkOptions.defaults())
                        .withReferenceResolver(DefaultReferenceResolver.newInstance())
                        .createCityGMLReader(in)) {
            while (reader.hasNext()) {
                AbstractFeature feature = reader.next();
                // Appearances of the whole file come as features too.
                if (feature instanceof AbstractCityObject object) {
                    accounts.put(String.valueOf(object.getId()), account(object));
                }
            }
        }
        return accounts;
    }

    private static MemberAccount account(AbstractCityObject top) {
        MemberAccount account = new MemberAccount();
        top.accept(new ObjectWalker() {
            @Override
            public void visit(AbstractCityObject object) {
                if (isObject(object)) {
                    account.object(object.getClass().getSimpleName());
                    attributes(object, account);
                    polygons(object, account);
                }
                super.visit(object);
            }

            @Override
            public void visit(Dynamizer dynamizer) {
                account.object("Sensor");
                super.visit(dynamizer);
            }
        });
        return account;
    }

    /** Land use and the like are surfaces for version 3, objects for everybody else. */
    private static boolean isObject(Object object) {
        return object instanceof AbstractCityObject
                && !(object instanceof AbstractFillingElement)
                && (!(object instanceof AbstractThematicSurface)
                        || Names.object(object.getClass().getSimpleName()) != null);
    }

    /** Those of thematic surfaces first: a solid links to them and must not take their meaning away. */
    private static void polygons(AbstractCityObject object, MemberAccount account) {
        Polygons polygons = new Polygons(account);
        polygons.wantsMeaning = true;
        object.accept(polygons);
        polygons.reset();
        polygons.wantsMeaning = false;
        object.accept(polygons);
    }

    private static void attributes(AbstractCityObject object, MemberAccount account) {
        String id = object.getId();
        if (id == null) {
            return;
        }
        for (AbstractGenericAttributeProperty property : object.getGenericAttributes()) {
            Object value = property.getObject().getValue();
            String text = value instanceof Measure m ? String.valueOf(m.getValue()) : String.valueOf(value);
            account.attribute(id, property.getObject().getName(), text);
        }
        if (object instanceof StandardObjectClassifier classified) {
            codes(
                    account,
                    id,
                    "class",
                    Stream.ofNullable(classified.getClassifier()).toList());
            codes(account, id, "function", classified.getFunctions());
            codes(account, id, "usage", classified.getUsages());
        }
    }

    private static void codes(MemberAccount account, String id, String name, List<Code> codes) {
        if (!codes.isEmpty()) {
            account.attribute(
                    id,
                    name,
                    String.join(", ", codes.stream().map(Code::getValue).toList()));
        }
    }

    /** Every polygon of one object once, whoever links to it. */
    private static final class Polygons extends ObjectWalker {
        private final MemberAccount account;
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private String meaning = "";
        private boolean wantsMeaning;

        Polygons(MemberAccount account) {
            this.account = account;
        }

        @Override
        protected void visitObject(Object object) {
            if (isObject(object)) {
                return;
            }
            // An opening within a wall has a meaning of its own.
            String outer = meaning;
            if (object instanceof AbstractThematicSurface || object instanceof AbstractFillingElement) {
                String name = object.getClass().getSimpleName();
                meaning =
                        Map.of("DoorSurface", "Door", "WindowSurface", "Window").getOrDefault(name, name);
            }
            super.visitObject(object);
            meaning = outer;
        }

        @Override
        public void visit(Polygon p) {
            polygon(p, p.getExterior(), p.getInterior());
        }

        @Override
        public void visit(PolygonPatch p) {
            polygon(p, p.getExterior(), p.getInterior());
        }

        @Override
        public void visit(Triangle t) {
            polygon(t, t.getExterior(), List.of());
        }

        @Override
        public void visit(Rectangle r) {
            polygon(r, r.getExterior(), List.of());
        }

        private void polygon(Object polygon, AbstractRingProperty outer, List<AbstractRingProperty> holes) {
            double[] outline = points(outer);
            // Two points are no polygon for us, and told as a finding.
            if (wantsMeaning == meaning.isEmpty() || outline.length < 4 * 3 || !seen.add(polygon)) {
                return;
            }
            account.polygon(meaning);
            account.ring(meaning, outline, outline.length / 3, false);
            for (AbstractRingProperty hole : holes) {
                double[] around = points(hole);
                account.ring(meaning, around, around.length / 3, true);
            }
        }

        private static double[] points(AbstractRingProperty ring) {
            return ring.getObject().toCoordinateList3D().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }
}
