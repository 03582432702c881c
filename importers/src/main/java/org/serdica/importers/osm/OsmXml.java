package org.serdica.importers.osm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.importers.api.SafeXml;

/** Reads OSM XML in one stream. An element that is deleted, or whose id or place is none, is counted and passed over. */
final class OsmXml {
    private static final int BLOCK_ELEMENTS = 30_000;
    private static final int MOST_WORDS = 200_000;

    private final Reading reading;
    private final OsmBlocks into;
    private final XMLStreamReader xml;
    private OsmBlock.Builder block = new OsmBlock.Builder();
    private Map<String, Integer> words = new HashMap<>();
    private List<String> strings = new ArrayList<>();
    private Element open = Element.NONE;
    private long deleted;
    private long broken;

    private enum Element {
        NONE,
        NODE,
        WAY,
        RELATION
    }

    private OsmXml(Reading reading, OsmBlocks into, XMLStreamReader xml) {
        this.reading = reading;
        this.into = into;
        this.xml = xml;
    }

    static void read(Reading reading, OsmBlocks into) throws IOException {
        try (InputStream in = reading.input().open(reading::advance)) {
            OsmXml reader = new OsmXml(reading, into, SafeXml.open(in));
            reader.run();
        } catch (XMLStreamException e) {
            throw trouble(reading, e);
        }
    }

    private void run() throws IOException {
        try {
            while (xml.hasNext() && !into.isFull()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.DTD ->
                        throw new InputTrouble(
                                "XML_DTD",
                                "The file brings a document type of its own (DTD); such files are refused for safety.");
                    default -> {}
                }
            }
        } catch (XMLStreamException | ArrayIndexOutOfBoundsException e) {
            // Aalto runs over the end of its buffer on some malformed names.
            flush();
            if (into.elementCount() == 0) {
                throw trouble(reading, e);
            }
            reading.find(new Finding(
                    Finding.Severity.ERROR,
                    "FILE_BROKEN",
                    "line " + xml.getLocation().getLineNumber(),
                    "The file breaks off or is no longer XML there; what came before was kept."));
        }
        flush();
        tell();
    }

    private static IOException trouble(Reading reading, Exception e) {
        if (e.getCause() instanceof InputTrouble trouble) {
            return trouble;
        }
        return new InputTrouble(
                "FILE_BROKEN", reading.input() + " holds nothing that can be read as OpenStreetMap XML.", e);
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "node" -> node();
            case "way" -> begin(Element.WAY, block::way);
            case "relation" -> begin(Element.RELATION, block::relation);
            case "tag" -> tag();
            case "nd" -> {
                long ref = id("ref");
                if (open == Element.WAY && ref != Long.MIN_VALUE) {
                    block.ref(ref);
                }
            }
            case "member" -> member();
            case "osm" -> {
                String version = xml.getAttributeValue(null, "version");
                if (version != null) {
                    into.version(version);
                }
            }
            default -> {}
        }
    }

    private void end(String name) throws InputTrouble {
        if (name.equals("node") || name.equals("way") || name.equals("relation")) {
            open = Element.NONE;
            if (block.elementCount() >= BLOCK_ELEMENTS || strings.size() >= MOST_WORDS) {
                reading.cancel().check();
                flush();
            }
        }
    }

    private void flush() throws InputTrouble {
        if (block.elementCount() == 0) {
            return;
        }
        if (strings.isEmpty()) {
            strings.add("");
        }
        into.add(block.build(new Words(strings.toArray(String[]::new))));
        block = new OsmBlock.Builder();
        words = new HashMap<>();
        strings = new ArrayList<>();
    }

    private boolean isDeleted() {
        boolean gone = "false".equals(xml.getAttributeValue(null, "visible"))
                || "delete".equals(xml.getAttributeValue(null, "action"));
        deleted += gone ? 1 : 0;
        return gone;
    }

    private void node() {
        open = Element.NONE;
        long id = id("id");
        long lat = DegreeText.steps(xml.getAttributeValue(null, "lat"), 90);
        long lon = DegreeText.steps(xml.getAttributeValue(null, "lon"), 180);
        if (isDeleted()) {
            return;
        }
        if (id == Long.MIN_VALUE || lat == DegreeText.NONE || lon == DegreeText.NONE) {
            broken++;
            return;
        }
        open = Element.NODE;
        block.node(id, (int) lat, (int) lon);
    }

    /** A way or a relation begins. */
    private void begin(Element kind, LongConsumer make) {
        open = Element.NONE;
        long id = id("id");
        if (isDeleted()) {
            return;
        }
        if (id == Long.MIN_VALUE) {
            broken++;
            return;
        }
        open = kind;
        make.accept(id);
    }

    private void member() {
        long ref = id("ref");
        if (open != Element.RELATION || ref == Long.MIN_VALUE) {
            return;
        }
        String type = text("type");
        byte kind = type.equals("node") ? OsmBlock.NODE : type.equals("way") ? OsmBlock.WAY : OsmBlock.RELATION;
        block.member(kind, ref, word(text("role")));
    }

    private void tag() {
        if (open == Element.NONE) {
            return;
        }
        int key = word(text("k"));
        int value = word(text("v"));
        switch (open) {
            case NODE -> block.nodeTag(key, value);
            case WAY -> block.wayTag(key, value);
            case RELATION -> block.relationTag(key, value);
            case NONE -> {}
        }
    }

    private String text(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private int word(String text) {
        Integer known = words.get(text);
        if (known == null) {
            known = strings.size();
            words.put(text, known);
            strings.add(text);
        }
        return known;
    }

    /** The smallest of all numbers where it is none. */
    private long id(String name) {
        String text = xml.getAttributeValue(null, name);
        return parse(text);
    }

    private static long parse(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 19) {
            return Long.MIN_VALUE;
        }
        boolean minus = text.charAt(0) == '-';
        long value = 0;
        for (int i = minus ? 1 : 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        return minus ? -value : value;
    }

    private void tell() {
        if (deleted > 0) {
            reading.note("OSM_DELETED", "", deleted + " elements are marked as deleted and were passed over.");
        }
        if (broken > 0) {
            reading.warn(
                    "OSM_NO_PLACE", "", broken + " elements have no proper id or place on earth and were left out.");
        }
    }
}
