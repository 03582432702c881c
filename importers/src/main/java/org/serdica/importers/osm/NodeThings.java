package org.serdica.importers.osm;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** What single nodes are: trees, masts, and the furniture of streets. */
final class NodeThings {
    private static final Set<String> FURNITURE = Set.of(
            "street_lamp",
            "bus_stop",
            "bench",
            "fountain",
            "waste_basket",
            "recycling",
            "post_box",
            "telephone",
            "drinking_water",
            "clock",
            "vending_machine",
            "bicycle_parking",
            "charging_station",
            "shelter",
            "flagpole",
            "surveillance",
            "street_cabinet",
            "water_well",
            "memorial",
            "monument",
            "artwork",
            "information",
            "fire_hydrant",
            "bollard",
            "tower",
            "pole",
            "advertising");
    private static final String[] KEYS = {
        "highway", "amenity", "man_made", "historic", "tourism", "emergency", "barrier", "power"
    };

    private final OsmMap map;
    private final AtomicLong passedOver = new AtomicLong();

    NodeThings(OsmMap map) {
        this.map = map;
    }

    void collect(int block, List<Piece> into) {
        map.forEachTaggedNode(block, (id, node, tags) -> {
            ObjectDraft draft = draft(id, tags);
            if (draft == null) {
                passedOver.incrementAndGet();
            } else {
                draft.point(map.longitude(node), map.latitude(node), 0);
                into.add(Piece.besides(new CityPart.Thing(draft, null, true)));
            }
        });
    }

    /** Nodes with tags that are nothing a city shows: shops, crossings, place names. */
    long passedOver() {
        return passedOver.get();
    }

    private static @Nullable ObjectDraft draft(long id, Tags tags) {
        if (tags.is("natural", "tree")) {
            ObjectDraft tree = new ObjectDraft(ElementId.node(id), ObjectKind.TREE);
            Attributes.keep(tags, tree);
            tree(tags, tree);
            return tree;
        }
        String what = tags.get("man_made");
        boolean radio = tags.is("tower:type", "communication") || what.equals("communications_tower");
        if (radio && (what.equals("mast") || what.endsWith("tower"))) {
            ObjectDraft mast = new ObjectDraft(ElementId.node(id), ObjectKind.RADIO_SITE);
            Attributes.keep(tags, mast);
            double height = Lengths.metres(tags.get("height"));
            if (height > 0) {
                mast.put("mastHeight", AttributeValue.of(height));
            }
            return mast;
        }
        for (String key : KEYS) {
            String value = tags.get(key);
            if (FURNITURE.contains(value)) {
                ObjectDraft furniture = new ObjectDraft(ElementId.node(id), ObjectKind.CITY_FURNITURE);
                Attributes.keep(tags, furniture);
                furniture.put("function", AttributeValue.of(value));
                return furniture;
            }
        }
        return null;
    }

    /** What a tree's tags say in the words of a city's trees. */
    static void tree(Tags tags, ObjectDraft tree) {
        double height = Lengths.metres(tags.first("height", "est_height"));
        double crown = Lengths.metres(tags.get("diameter_crown"));
        if (height > 0) {
            tree.put("height", AttributeValue.of(height));
        } else {
            tree.attributes().remove("height");
        }
        if (crown > 0) {
            tree.put("crownDiameter", AttributeValue.of(crown));
        }
        String species = tags.first("species", "taxon", "genus", "species:en", "genus:en");
        if (!species.isEmpty()) {
            tree.put("species", AttributeValue.of(species));
        }
    }
}
