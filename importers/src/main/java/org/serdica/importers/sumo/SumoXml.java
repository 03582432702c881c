package org.serdica.importers.sumo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.importers.api.SafeXml;
import org.serdica.model.city.AttributeValue;

/** Reads a network's file into a {@link SumoNet}. */
final class SumoXml {
    private static final double USUAL_WIDTH_M = 3.2;
    private static final int MOST_DEPTH = 50;

    private final Reading reading;
    private final XMLStreamReader xml;
    private final int mostEdges;
    private final SumoNet net = new SumoNet();

    private SumoXml(Reading reading, XMLStreamReader xml, int mostEdges) {
        this.reading = reading;
        this.xml = xml;
        this.mostEdges = mostEdges;
    }

    static SumoNet read(Reading reading, int mostEdges) throws IOException {
        try (InputStream in = reading.input().open(reading::advance)) {
            return new SumoXml(reading, SafeXml.open(in), mostEdges).net();
        } catch (XMLStreamException e) {
            throw new InputTrouble("XML_BROKEN", reading.input() + " is not readable XML.", e);
        }
    }

    private SumoNet net() throws XMLStreamException, InputTrouble {
        try {
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new InputTrouble(
                            "XML_DTD",
                            "The file brings a document type of its own (DTD); such files are refused for safety.");
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > MOST_DEPTH) {
                    throw new InputTrouble("XML_DEEP", "Elements lie within each other too deep; this is no network.");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    // What reads its children leaves the stream at its end.
                    depth -= element(depth) ? 1 : 0;
                    if (net.edges.size() > mostEdges) {
                        return net;
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (net.edges.isEmpty()) {
                throw e;
            }
            reading.find(new Finding(
                    Finding.Severity.ERROR,
                    "FILE_BROKEN",
                    "line " + e.getLocation().getLineNumber(),
                    "The file breaks off or is no longer XML there; what stands before it was kept."));
        }
        return net;
    }

    private boolean element(int depth) throws XMLStreamException, InputTrouble {
        reading.cancel().check();
        String name = xml.getLocalName();
        if (depth == 1 && !name.equals("net")) {
            throw new InputTrouble("SUMO_ROOT", reading.input() + " is no SUMO network: it begins with " + name + ".");
        }
        switch (name) {
            case "net" -> net.version = text("version");
            case "location" -> location();
            case "edge" -> {
                edge();
                return true;
            }
            case "tlLogic" -> {
                program();
                return true;
            }
            case "junction" -> junction();
            case "connection" -> connection();
            case "roundabout" -> net.roundabouts.addAll(List.of(text("nodes").split("\\s+")));
            default -> {}
        }
        return false;
    }

    private void location() {
        String[] offset = text("netOffset").split(",");
        if (offset.length == 2 && Double.isFinite(number(offset[0]) + number(offset[1]))) {
            net.offsetX = number(offset[0]);
            net.offsetY = number(offset[1]);
        }
        net.projection = text("projParameter");
    }

    private void edge() throws XMLStreamException {
        String function = text("function");
        String id = text("id");
        String from = text("from");
        String to = text("to");
        String name = text("name");
        String type = text("type");
        boolean centred = text("spreadType").equals("center");
        double[] shape = shape(text("shape"));
        List<SumoEdge.Lane> lanes = new ArrayList<>();
        while (toChild("edge")) {
            if (xml.getLocalName().equals("lane")) {
                double width = number(text("width"));
                lanes.add(new SumoEdge.Lane(
                        number(text("speed")),
                        number(text("length")),
                        width > 0 && width < 100 ? width : USUAL_WIDTH_M,
                        Permissions.of(text("allow"), text("disallow")),
                        shape(text("shape"))));
            }
        }
        // Inner edges, crossings and waiting areas are the insides of junctions.
        if ((function.isEmpty() || function.equals("normal")) && !id.startsWith(":")) {
            net.edges.add(new SumoEdge(id, from, to, name, type, centred, shape, List.copyOf(lanes)));
        }
    }

    private void program() throws XMLStreamException {
        String id = text("id");
        double offset = number(text("offset"));
        List<SumoNet.Phase> phases = new ArrayList<>();
        while (toChild("tlLogic")) {
            double duration = number(text("duration"));
            if (xml.getLocalName().equals("phase") && duration > 0) {
                phases.add(new SumoNet.Phase(duration, text("state")));
            }
        }
        // Several programs of one id are for other times of the day; the first one is the usual one.
        net.programs.putIfAbsent(id, new SumoNet.Program(id, Double.isNaN(offset) ? 0 : offset, phases));
    }

    private void junction() {
        double x = number(text("x"));
        double y = number(text("y"));
        String type = text("type");
        if (!type.equals("internal") && Double.isFinite(x) && Double.isFinite(y)) {
            net.junctions.putIfAbsent(text("id"), new SumoNet.Junction(text("id"), type, x, y, number(text("z"))));
        }
    }

    private void connection() {
        String from = text("from");
        double index = number(text("linkIndex"));
        if (!from.startsWith(":")) {
            net.connections.add(new SumoNet.Connection(
                    from, text("to"), index >= 0 ? text("tl") : "", index >= 0 ? (int) index : 0));
        }
    }

    /** Moves to the next element within, however deep; false at the end of the outer one. */
    private boolean toChild(String outer) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return false;
            }
        }
    }

    private String text(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private static double number(String text) {
        return AttributeValue.of(text).number();
    }

    /** {@code x,y} or {@code x,y,z} with spaces between; empty if any of it is no number. */
    private static double[] shape(String text) {
        if (text.isBlank()) {
            return new double[0];
        }
        String[] points = text.strip().split("\\s+");
        double[] xyz = new double[points.length * 3];
        for (int i = 0; i < points.length; i++) {
            String[] p = points[i].split(",");
            xyz[i * 3] = number(p[0]);
            xyz[i * 3 + 1] = p.length > 1 ? number(p[1]) : Double.NaN;
            xyz[i * 3 + 2] = p.length > 2 ? number(p[2]) : Double.NaN;
            if (!Double.isFinite(xyz[i * 3] + xyz[i * 3 + 1])) {
                return new double[0];
            }
        }
        return xyz;
    }
}
