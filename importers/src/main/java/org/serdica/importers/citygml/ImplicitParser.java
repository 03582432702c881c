package org.serdica.importers.citygml;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/** Reads {@code ImplicitGeometry}: a template, given here or by link, and where and how it is put. */
final class ImplicitParser {
    private static final double[] IDENTITY = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};

    private final XMLStreamReader xml;
    private final GeometryParser geometry;
    private final GeometryPool pool;
    private final Appearances appearances;
    private final Reading reading;

    ImplicitParser(
            XMLStreamReader xml, GeometryParser geometry, GeometryPool pool, Appearances appearances, Reading reading) {
        this.xml = xml;
        this.geometry = geometry;
        this.pool = pool;
        this.appearances = appearances;
        this.reading = reading;
    }

    /**
     * A template with its place.
     *
     * @param placement 3 x 4, row by row, the reference point already in it
     * @param library the file that holds the template, empty for one of this file
     */
    record Template(int from, int to, double[] placement, String library) {}

    /** Reads from the element's start tag to its end tag. */
    Template read() throws XMLStreamException, InputTrouble {
        double[] matrix = IDENTITY;
        double[] at = {0, 0, 0};
        int from = pool.uses;
        int to = from;
        String library = "";
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "transformationMatrix" -> {
                            double[] m = geometry.numbers();
                            matrix = m.length == 16 ? m : matrix;
                        }
                        case "pos", "coordinates" -> {
                            double[] p = geometry.numbers();
                            at = p.length >= 2 ? Arrays.copyOf(p, 3) : at;
                        }
                        case "libraryObject" -> library = Xml.text(xml);
                        case "relativeGMLGeometry", "relativeGeometry" -> {
                            String link = Names.link(xml, reading.input());
                            if (link != null) {
                                pool.useLink(link, false, 0, -1);
                                to = pool.uses;
                            }
                            depth++;
                        }
                        default -> {
                            if (Names.isGeometry(xml.getLocalName())
                                    && !xml.getLocalName().equals("Point")) {
                                geometry.geometry();
                                to = pool.uses;
                            } else {
                                depth++;
                            }
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        if (to == from && !library.isEmpty()) {
            LibraryShapes.add(library, reading.beside(library), pool, appearances);
            to = pool.uses;
        }
        double[] placement = Arrays.copyOf(matrix, 12);
        for (int row = 0; row < 3; row++) {
            placement[row * 4 + 3] += at[row];
        }
        return new Template(from, to, placement, library);
    }
}
