package org.serdica.importers.export.citygml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** A top-level object with its family, properties in the order that the schemas ask for. */
final class FeatureWriter {
    private static final Set<String> ADDRESS = Set.of("address");

    private final XmlText xml;
    private final Vocabulary words;
    private final Tally tally;
    private final Attributes attributes;
    private final Address address;
    private final AppearanceWriter appearance;
    private final Triangles triangles;
    private final boolean three;

    /** Members of a family that have no place in what they are in, with what that is. */
    private record Adrift(int object, String parent) {}

    FeatureWriter(XmlText xml, City city, Vocabulary words, TextureCopies copies, Tally tally) {
        this.xml = xml;
        this.words = words;
        this.tally = tally;
        three = words.wantsIds();
        triangles = new Triangles(xml, tally);
        attributes = new Attributes(xml, words, tally);
        address = new Address(xml, three);
        appearance = new AppearanceWriter(xml, city, words, copies);
    }

    /** Writes an object and its family as one member, and as members of their own those that cannot stand in it. */
    void write(CityObject object) {
        List<Adrift> waiting = new ArrayList<>();
        waiting.add(new Adrift(object.index(), ""));
        for (int i = 0; i < waiting.size(); i++) {
            Adrift next = waiting.get(i);
            Map<Integer, Plan> family = new LinkedHashMap<>();
            gather(object.tile(), next.object(), family, waiting);
            xml.raw("<core:cityObjectMember>");
            feature(family, next, null);
            xml.raw("</core:cityObjectMember>\n");
        }
    }

    private void gather(Tile tile, int object, Map<Integer, Plan> family, List<Adrift> adrift) {
        Plan plan = new Plan(tile, object, words, tally);
        family.put(object, plan);
        for (int child = object + 1; child < tile.familyEnd(object); child = tile.familyEnd(child)) {
            if (words.child(plan.kind, tile.kind(child)) != null) {
                gather(tile, child, family, adrift);
            } else {
                adrift.add(new Adrift(child, tile.id(object)));
                tally.lost(
                        "the place of " + tile.kind(child).className() + " in "
                                + tile.kind(object).className(),
                        "CityGML " + words.version()
                                + " has none; written beside it, with the id in the attribute \"parent\"");
            }
        }
    }

    private void feature(Map<Integer, Plan> family, Adrift member, @Nullable ObjectKind in) {
        Plan plan = Objects.requireNonNull(family.get(member.object()));
        Tile tile = plan.tile;
        ObjectKind kind = tile.kind(plan.object);
        tally.wrote(kind);
        String element = Objects.requireNonNull(in == null ? words.element(plan.kind) : words.elementIn(in, kind));
        Map<String, AttributeValue> all = attributesOf(plan, kind, member);
        List<OwnAttribute> own = words.attributes(plan.kind);
        xml.raw("<").raw(element).raw(" gml:id=\"").value(tile.id(plan.object)).raw("\">");
        attributes.head(all);
        if (in == null) {
            appearance.write(List.copyOf(family.values()));
        }
        boolean addressed = hasAddress(plan.kind) && all.get("address") instanceof AttributeValue.Text;
        attributes.generic(all, own, addressed ? ADDRESS : Set.of());
        Shapes s = new Shapes(xml, three, tally, triangles, plan);
        if (three) {
            body3(plan, all, own, family, s);
        } else {
            body2(plan, all, own, family, s);
        }
        xml.raw("</").raw(element).raw(">");
    }

    /** What becomes a generic object takes its class with it. */
    private Map<String, AttributeValue> attributesOf(Plan plan, ObjectKind kind, Adrift member) {
        Map<String, AttributeValue> all =
                new LinkedHashMap<>(plan.tile.attributes().all(plan.object));
        if (plan.kind.layer() == Layer.RELIEF) {
            all.remove("lod");
        }
        if (plan.kind != kind) {
            AttributeValue old = all.put("class", AttributeValue.of(kind.className()));
            tally.lost("the attribute \"class\" of " + kind.className(), old == null ? 0 : 1, "the class stands there");
        }
        if (!member.parent().isEmpty()) {
            all.put("parent", AttributeValue.of(member.parent()));
        }
        return all;
    }

    private void body2(
            Plan plan, Map<String, AttributeValue> all, List<OwnAttribute> own, Map<Integer, Plan> family, Shapes s) {
        boolean construction = isConstruction(plan.kind);
        boolean transport = plan.kind.layer() == Layer.TRANSPORT;
        lod(plan);
        attributes.own(all, own);
        if (transport) {
            boundaries(plan, s);
        }
        geometries(plan, s, 0, construction ? 2 : words.finestLod());
        if (construction) {
            children(plan, family, true);
        }
        if (!transport) {
            boundaries(plan, s);
        }
        if (construction) {
            geometries(plan, s, 3, words.finestLod());
        }
        children(plan, family, false);
        addressOf(plan, all);
    }

    private void body3(
            Plan plan, Map<String, AttributeValue> all, List<OwnAttribute> own, Map<Integer, Plan> family, Shapes s) {
        boolean relief = plan.kind.layer() == Layer.RELIEF;
        if (relief) {
            lod(plan);
        }
        boundaries(plan, s);
        geometries(plan, s, 0, words.finestLod());
        attributes.own(all, own);
        if (plan.kind == ObjectKind.TRAFFIC_SPACE || plan.kind == ObjectKind.AUXILIARY_TRAFFIC_SPACE) {
            xml.element("tran:granularity", "way");
        }
        children(plan, family, true);
        addressOf(plan, all);
        children(plan, family, false);
    }

    /** Relief says its level of detail in an element of its own. */
    private void lod(Plan plan) {
        if (plan.kind.layer() != Layer.RELIEF) {
            return;
        }
        int finest = 0;
        for (int o = plan.object; o < plan.tile.familyEnd(plan.object); o++) {
            for (int g = plan.tile.geometryStart(o); g < plan.tile.geometryEnd(o); g++) {
                finest = Math.max(finest, plan.tile.lod(g) / 10);
            }
        }
        if (plan.tile.attributes().get(plan.object, "lod") == null) {
            tally.lost("relief that does not say its level of detail", "CityGML must; it comes back as an attribute");
        }
        xml.element("dem:lod", Integer.toString(finest));
    }

    private void boundaries(Plan plan, Shapes s) {
        new ThematicSurfaces(xml, words, attributes, s, tally).write(plan);
    }

    private static void geometries(Plan plan, Shapes s, int fromLod, int toLod) {
        for (Plan.Group group : plan.groups) {
            if (group.spot().lod() >= fromLod && group.spot().lod() <= toLod) {
                s.property(group);
            }
        }
    }

    /** Parts come last, what is added to the outside earlier. */
    private void children(Plan plan, Map<Integer, Plan> family, boolean early) {
        Tile tile = plan.tile;
        List<Integer> children = new ArrayList<>();
        for (int child = plan.object + 1; child < tile.familyEnd(plan.object); child = tile.familyEnd(child)) {
            if (words.child(plan.kind, tile.kind(child)) != null && early != isLate(plan.kind, tile.kind(child))) {
                children.add(child);
            }
        }
        children.sort(Comparator.comparingInt(child -> rank(tile.kind(child))));
        for (int child : children) {
            String property = String.valueOf(words.child(plan.kind, tile.kind(child)));
            xml.raw("<").raw(property).raw(">");
            feature(family, new Adrift(child, ""), plan.kind);
            xml.raw("</").raw(property).raw(">");
        }
    }

    /** In which order the schemas have the properties that hold children. */
    private static int rank(ObjectKind child) {
        return switch (child) {
            case BUILDING_CONSTRUCTIVE_ELEMENT, BRIDGE_CONSTRUCTIVE_ELEMENT, TUNNEL_CONSTRUCTIVE_ELEMENT -> 0;
            case BUILDING_INSTALLATION, BRIDGE_INSTALLATION, TUNNEL_INSTALLATION -> 1;
            case BUILDING_ROOM, BRIDGE_ROOM, TUNNEL_HOLLOW_SPACE -> 2;
            case BUILDING_FURNITURE, BRIDGE_FURNITURE, TUNNEL_FURNITURE -> 3;
            default -> 4;
        };
    }

    private boolean isLate(ObjectKind parent, ObjectKind child) {
        boolean inside = !three
                && (child == ObjectKind.BUILDING_ROOM
                        || child == ObjectKind.BRIDGE_ROOM
                        || child == ObjectKind.TUNNEL_HOLLOW_SPACE);
        return child.isPart() || inside || !isConstruction(parent);
    }

    private static boolean isConstruction(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART, TUNNEL, TUNNEL_PART -> true;
            default -> false;
        };
    }

    private static boolean hasAddress(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART -> true;
            default -> false;
        };
    }

    private void addressOf(Plan plan, Map<String, AttributeValue> all) {
        if (hasAddress(plan.kind) && all.get("address") instanceof AttributeValue.Text(String line)) {
            String element = String.valueOf(words.element(plan.kind));
            address.write(Version2.prefix(element) + ":address", line);
        }
    }
}
