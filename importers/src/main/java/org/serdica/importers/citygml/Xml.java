package org.serdica.importers.citygml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.InputTrouble;

/** Small steps on an XML stream. */
final class Xml {
    private Xml() {}

    /** Moves to the root element. */
    static void toRoot(XMLStreamReader xml) throws XMLStreamException, InputTrouble {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.DTD) {
                throw new InputTrouble(
                        "XML_DTD",
                        "The file brings a document type of its own (DTD); such files are refused for safety.");
            }
        }
    }

    /** Passes over the current element. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of the current element, spaces around it off, to its end tag; elements within are passed over. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        String first = null;
        StringBuilder more = null;
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (first == null) {
                        first = xml.getText();
                    } else {
                        more = more == null ? new StringBuilder(first) : more;
                        more.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> skip(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    return more != null ? more.toString().strip() : first == null ? "" : first.strip();
                }
                default -> {}
            }
        }
    }
}
