package org.serdica.importers.synth;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.SafeXml;

/** A large OpenStreetMap PBF out of a small map in XML: the same town again and again, side by side, under ids of its own. */
public final class RepeatedOsm {
    private static final int ELEMENTS_PER_BLOCK = 8_000;
    private static final double STEPS = 1e7;
    private static final List<String> MEMBER_TYPES = List.of("node", "way", "relation");

    private final List<Element> nodes = new ArrayList<>();
    private final List<Element> ways = new ArrayList<>();
    private final List<Element> relations = new ArrayList<>();
    private long width;
    private long depth;
    private long idStep;

    /** A node, way or relation as the map has it. */
    private static final class Element {
        final long id;
        long lat;
        long lon;
        final List<String> tags = new ArrayList<>(0);
        final List<Long> refs = new ArrayList<>(0);
        final List<Integer> types = new ArrayList<>(0);
        final List<String> roles = new ArrayList<>(0);

        Element(long id) {
            this.id = id;
        }
    }

    /** Texts of a block and their numbers. */
    private static final class Words {
        final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

        int of(String word) {
            return numbers.computeIfAbsent(word, w -> numbers.size());
        }

        long[] every(List<String> list, int from, int step) {
            long[] of = new long[(list.size() - from + step - 1) / step];
            for (int i = 0; i < of.length; i++) {
                of[i] = of(list.get(from + i * step));
            }
            return of;
        }
    }

    private RepeatedOsm() {}

    /** Returns how many nodes there are in the file now. */
    public static long write(Path sample, Path to, int times) throws IOException {
        RepeatedOsm town = new RepeatedOsm();
        try (InputStream in = RepeatedFiles.open(sample)) {
            town.read(SafeXml.open(in));
        } catch (XMLStreamException e) {
            throw new IOException(sample + " is no map in XML", e);
        }
        town.measure();
        int side = (int) Math.ceil(Math.sqrt(times));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            PbfBlobs.header(out);
            for (int k = 0; k < times; k++) {
                int copy = k;
                blocks(town.nodes, some -> town.nodes(some, copy, side), out);
            }
            for (int k = 0; k < times; k++) {
                long shift = k * town.idStep;
                blocks(town.ways, some -> ways(some, shift), out);
            }
            for (int k = 0; k < times; k++) {
                long shift = k * town.idStep;
                blocks(town.relations, some -> relations(some, shift), out);
            }
        }
        return (long) town.nodes.size() * times;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Element at = new Element(0);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "node" -> {
                    at = begun(xml, nodes);
                    at.lat = Math.round(Double.parseDouble(xml.getAttributeValue(null, "lat")) * STEPS);
                    at.lon = Math.round(Double.parseDouble(xml.getAttributeValue(null, "lon")) * STEPS);
                }
                case "way" -> at = begun(xml, ways);
                case "relation" -> at = begun(xml, relations);
                case "nd" -> at.refs.add(Long.parseLong(xml.getAttributeValue(null, "ref")));
                case "member" -> {
                    at.refs.add(Long.parseLong(xml.getAttributeValue(null, "ref")));
                    at.types.add(MEMBER_TYPES.indexOf(xml.getAttributeValue(null, "type")));
                    at.roles.add(xml.getAttributeValue(null, "role"));
                }
                case "tag" -> {
                    at.tags.add(xml.getAttributeValue(null, "k"));
                    at.tags.add(xml.getAttributeValue(null, "v"));
                }
                default -> {}
            }
        }
    }

    private static Element begun(XMLStreamReader xml, List<Element> into) {
        Element element = new Element(Long.parseLong(xml.getAttributeValue(null, "id")));
        into.add(element);
        return element;
    }

    private void measure() {
        width = span(nodes.stream().mapToLong(n -> n.lon).toArray());
        depth = span(nodes.stream().mapToLong(n -> n.lat).toArray());
        for (List<Element> all : List.of(nodes, ways, relations)) {
            for (Element e : all) {
                idStep = Math.max(idStep, e.id + 1);
            }
        }
    }

    private static long span(long[] values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long v : values) {
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        return most - least;
    }

    /** Makes a block of some elements. */
    @FunctionalInterface
    private interface Blocks {
        ProtoMessage of(List<Element> some);
    }

    private static void blocks(List<Element> all, Blocks blocks, DataOutputStream out) throws IOException {
        for (int from = 0; from < all.size(); from += ELEMENTS_PER_BLOCK) {
            PbfBlobs.write(out, blocks.of(all.subList(from, Math.min(all.size(), from + ELEMENTS_PER_BLOCK))));
        }
    }

    private ProtoMessage nodes(List<Element> some, int copy, int side) {
        Words words = new Words();
        long[] ids = new long[some.size()];
        long[] lat = new long[some.size()];
        long[] lon = new long[some.size()];
        List<Integer> tags = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            Element node = some.get(i);
            ids[i] = node.id + copy * idStep;
            lat[i] = node.lat + copy / side * depth;
            lon[i] = node.lon + copy % side * width;
            node.tags.forEach(word -> tags.add(words.of(word)));
            tags.add(0);
        }
        ProtoMessage dense = new ProtoMessage();
        dense.deltas(1, ids);
        dense.deltas(8, lat);
        dense.deltas(9, lon);
        dense.packed(10, tags.stream().mapToLong(Integer::longValue).toArray());
        ProtoMessage group = new ProtoMessage();
        group.part(2, dense);
        return PbfBlobs.block(words.numbers.keySet(), group);
    }

    private static ProtoMessage ways(List<Element> some, long shift) {
        return block(some, 3, shift, (way, message, words) -> message.deltas(8, refs(way, shift)));
    }

    private static ProtoMessage relations(List<Element> some, long shift) {
        return block(some, 4, shift, (relation, message, words) -> {
            message.packed(8, words.every(relation.roles, 0, 1));
            message.deltas(9, refs(relation, shift));
            message.packed(
                    10, relation.types.stream().mapToLong(Integer::longValue).toArray());
        });
    }

    /** Adds what an element refers to. */
    @FunctionalInterface
    private interface References {
        void add(Element element, ProtoMessage message, Words words);
    }

    private static ProtoMessage block(List<Element> some, int field, long shift, References references) {
        Words words = new Words();
        ProtoMessage group = new ProtoMessage();
        for (Element element : some) {
            ProtoMessage message = new ProtoMessage();
            message.key(1, 0);
            message.varint(element.id + shift);
            message.packed(2, words.every(element.tags, 0, 2));
            message.packed(3, words.every(element.tags, 1, 2));
            references.add(element, message, words);
            group.part(field, message);
        }
        return PbfBlobs.block(words.numbers.keySet(), group);
    }

    private static long[] refs(Element element, long shift) {
        return element.refs.stream().mapToLong(ref -> ref + shift).toArray();
    }
}
