package org.serdica.importers.citygml;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** Reads one member: objects, thematic surfaces, attributes; geometry goes to the pool, appearances to their book. */
final class FeatureParser {
    private static final int MOST_DEPTH = 60;

    /** Of an attribute's text; what a hostile file could make us keep. */
    private static final int MOST_TEXT = 1 << 20;

    private final XMLStreamReader xml;
    private final Reading reading;
    private final GeometryParser geometry;
    private final AppearanceParser appearance;
    private GeometryPool pool;
    private Appearances appearances;
    private long ordinal;
    private int unnamed;
    private int depth;

    /** Where attributes and geometry of the element being read belong. */
    private record Place(FeatureNode node, int semantic, Map<String, AttributeValue> attributes) {}

    FeatureParser(XMLStreamReader xml, GeometryPool pool, Appearances appearances, Reading reading) {
        this.xml = xml;
        this.pool = pool;
        this.reading = reading;
        this.appearances = appearances;
        this.geometry = new GeometryParser(xml, pool, reading);
        this.appearance = new AppearanceParser(xml, reading);
    }

    GeometryParser geometry() {
        return geometry;
    }

    AppearanceParser appearance() {
        return appearance;
    }

    void into(GeometryPool otherPool, Appearances otherAppearances) {
        pool = otherPool;
        appearances = otherAppearances;
        geometry.into(otherPool);
    }

    /**
     * Reads the object whose start tag the parser stands at. What is no class of CityGML becomes a generic object.
     *
     * @param memberNumber the object's place in the file, for the names of objects that have none
     */
    FeatureNode feature(long memberNumber) throws XMLStreamException, InputTrouble {
        ordinal = memberNumber;
        unnamed = 0;
        depth = 0;
        String name = xml.getLocalName();
        if (name.equals("Dynamizer")) {
            return dynamizer();
        }
        ObjectKind kind = Names.object(name);
        if (kind == null) {
            FeatureNode node = feature(ObjectKind.GENERIC);
            node.draft.put("featureType", AttributeValue.of(name));
            reading.note(
                    "CLASS_UNKNOWN",
                    node.draft.id(),
                    name + " is no class of CityGML and is kept as a generic object.");
            return node;
        }
        return feature(kind);
    }

    private FeatureNode feature(ObjectKind kind) throws XMLStreamException, InputTrouble {
        if (++depth > MOST_DEPTH) {
            throw new InputTrouble("NESTING", "Objects are nested more than " + MOST_DEPTH + " deep.");
        }
        String id = Names.id(xml);
        FeatureNode node = new FeatureNode(new ObjectDraft(id == null ? unnamed(kind) : id, kind));
        properties(new Place(node, -1, node.draft.attributes()));
        depth--;
        return node;
    }

    private FeatureNode dynamizer() throws XMLStreamException {
        String id = Names.id(xml);
        return DynamizerParser.read(xml, id == null ? unnamed(ObjectKind.SENSOR) : id, reading);
    }

    /** An object of an extension, known by an id of its own: kept as a generic one with its geometry and attributes. */
    private FeatureNode extension(String name) throws XMLStreamException, InputTrouble {
        reading.note("CLASS_UNKNOWN", "", name + " is no class of CityGML; such objects are kept as generic ones.");
        FeatureNode node = feature(ObjectKind.GENERIC);
        node.draft.put("featureType", AttributeValue.of(name));
        return node;
    }

    /** A name for an object without id that is the same each time the file is read. */
    private String unnamed(ObjectKind kind) {
        String number = unnamed++ == 0 ? Long.toString(ordinal) : ordinal + "." + unnamed;
        return kind.className() + "-" + number;
    }

    /** The properties of the element the parser stands in, to its end tag. */
    private void properties(Place place) throws XMLStreamException, InputTrouble {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                property(place, xml.getLocalName(), null);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    private void property(Place place, String name, @Nullable String outer) throws XMLStreamException, InputTrouble {
        if (++depth > MOST_DEPTH) {
            throw new InputTrouble("NESTING", "Elements are nested more than " + MOST_DEPTH + " deep.");
        }
        switch (name) {
            case "address" -> {
                String line = AddressParser.read(xml);
                if (!line.isEmpty()) {
                    place.attributes().putIfAbsent("address", AttributeValue.of(line));
                }
            }
            case "appearance", "appearanceMember" -> appearance.read(appearances);
            case "externalReference", "generalizesTo", "relatedTo", "metaDataProperty" -> Xml.skip(xml);
            default -> {
                if (Values.isGeneric(name)) {
                    generic(place, name);
                } else if (name.endsWith("TerrainIntersection") || name.endsWith("TerrainIntersectionCurve")) {
                    reading.note("CURVE_PASSED", "", "Lines where buildings meet the ground are not kept.");
                    Xml.skip(xml);
                } else {
                    content(place, name, outer, Names.lod(name));
                }
            }
        }
        depth--;
    }

    /** The inside of a property: a text, a link, a geometry, a thematic surface, an object, or a structure of these. */
    private void content(Place place, String name, @Nullable String outer, int lod)
            throws XMLStreamException, InputTrouble {
        String unit = null;
        String link = null;
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "uom" -> unit = xml.getAttributeValue(i);
                case "href" -> link = xml.getAttributeValue(i);
                default -> {}
            }
        }
        if (link != null && lod >= 0) {
            int from = pool.uses;
            pool.useLink(Names.target(link, reading.input()), false, 0, -1);
            shape(place, name, name, lod, from);
        } else if (link != null && name.equals("groupMember")) {
            Values.put(place.attributes(), name, AttributeValue.of(link.substring(link.indexOf('#') + 1)));
        }
        String text = null;
        StringBuilder longText = null;
        boolean nested = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text == null) {
                        text = nested ? null : xml.getText();
                    } else if (!nested && (longText == null || longText.length() < MOST_TEXT)) {
                        longText = longText == null ? new StringBuilder(text) : longText;
                        longText.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    nested = true;
                    child(place, name, xml.getLocalName(), lod);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String whole = longText == null ? text : longText.toString();
                    if (!nested && whole != null && !whole.isBlank()) {
                        String key = attributeName(name, outer);
                        Values.put(place.attributes(), key, Values.of(key, whole.strip(), unit));
                    }
                    return;
                }
                default -> {}
            }
        }
    }

    private void child(Place place, String property, String name, int lod) throws XMLStreamException, InputTrouble {
        if (Names.isGeometry(name)) {
            int from = pool.uses;
            geometry.geometry();
            shape(place, property, name, lod, from);
            return;
        }
        ObjectKind kind = Names.object(name);
        if (kind != null) {
            place.node().children.add(feature(kind));
            return;
        }
        SurfaceKind surface = Names.surface(name);
        if (surface != null) {
            thematicSurface(place, surface);
            return;
        }
        switch (name) {
            case "Envelope" -> geometry.envelope();
            case "Null" -> Xml.skip(xml);
            case "ImplicitGeometry" -> implicit(place, lod);
            case "Dynamizer" -> place.node().children.add(dynamizer());
            case "RectifiedGridCoverage" ->
                place.node().grid =
                        new GridParser(xml, reading).read(place.node().draft.id());
            default -> {
                if (Names.isProperty(name)) {
                    property(place, name, property);
                } else if (property.startsWith("bound") && name.endsWith("Surface")) {
                    thematicSurface(place, SurfaceKind.UNKNOWN);
                } else if (Names.id(xml) != null && Names.isExtension(xml)) {
                    place.node().children.add(extension(name));
                } else {
                    structure(place, property);
                }
            }
        }
    }

    /** An element that is no class we know: its properties count as those of what it stands in. */
    private void structure(Place place, String outer) throws XMLStreamException, InputTrouble {
        String name = xml.getLocalName();
        if (Values.isGeneric(name)) {
            generic(place, name);
            return;
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                property(place, xml.getLocalName(), outer);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    private void thematicSurface(Place place, SurfaceKind kind) throws XMLStreamException, InputTrouble {
        if (++depth > MOST_DEPTH) {
            throw new InputTrouble("NESTING", "Surfaces are nested more than " + MOST_DEPTH + " deep.");
        }
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        int semantic = place.node()
                .draft
                .semantic(new ObjectDraft.Semantic(kind, Names.id(xml), place.semantic(), attributes));
        properties(new Place(place.node(), semantic, attributes));
        depth--;
    }

    private void implicit(Place place, int lod) throws XMLStreamException, InputTrouble {
        ImplicitParser.Template t = new ImplicitParser(xml, geometry, pool, appearances, reading).read();
        if (t.to() > t.from()) {
            place.node()
                    .shapes
                    .add(new FeatureNode.Shape(
                            lod, GeometryType.MULTI_SURFACE, place.semantic(), t.from(), t.to(), t.placement()));
        } else {
            reading.warn(
                    "IMPLICIT_FOREIGN",
                    place.node().draft.id(),
                    t.library().isEmpty()
                            ? "It stands for a shape but names none; it is not shown."
                            : "Its shape " + t.library()
                                    + " is no file beside this one that can be read; it is not shown.");
        }
    }

    private void shape(Place place, String property, String element, int lod, int from) {
        if (pool.uses == from) {
            return;
        }
        int semantic = place.semantic();
        // Footprint and roof edge are surfaces whose meaning is in the property's name.
        if (semantic < 0 && property.endsWith("FootPrint")) {
            semantic = place.node().draft.semantic(SurfaceKind.GROUND, null);
        } else if (semantic < 0 && property.endsWith("RoofEdge")) {
            semantic = place.node().draft.semantic(SurfaceKind.ROOF, null);
        }
        GeometryType type = element.endsWith("Solid") ? GeometryType.SOLID : GeometryType.MULTI_SURFACE;
        place.node().shapes.add(new FeatureNode.Shape(lod, type, semantic, from, pool.uses, null));
    }

    private void generic(Place place, String element) throws XMLStreamException {
        String name = Names.attribute(xml, "name");
        String value = "";
        String unit = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "value" -> {
                            unit = Names.attribute(xml, "uom");
                            value = Xml.text(xml);
                        }
                        case "name" -> name = Xml.text(xml);
                        default -> Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (name != null && !value.isEmpty()) {
                        Values.put(place.attributes(), name, Values.generic(element, value, unit));
                    }
                    return;
                }
                default -> {}
            }
        }
    }

    /** A word such as "value" says nothing by itself: what it stands in names the attribute. */
    private static String attributeName(String name, @Nullable String outer) {
        if (outer == null) {
            return name;
        }
        return switch (name) {
            case "value" -> outer.equals("height") ? "measuredHeight" : outer;
            case "name", "type", "code", "description", "status", "lowReference", "highReference", "lod" ->
                outer + "." + name;
            default -> name;
        };
    }
}
