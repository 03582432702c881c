package org.serdica.importers.citygml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.serdica.importers.api.InputTrouble;

/** Small steps on an XML stream, and the one way to open one: without DTDs and without entities of its own. */
final class Xml {
    private Xml() {}

    /** One for all: parsers share through it what names they have met. */
    private static final XMLInputFactory2 FACTORY = factory();

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new Guarded(FACTORY.createXMLStreamReader(in));
    }

    static XMLStreamReader open(byte[] document) throws XMLStreamException {
        return new Guarded(FACTORY.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length)));
    }

    /** Turns what the parser throws unchecked on some broken files into the faults that it has declared. */
    private static final class Guarded extends StreamReaderDelegate {
        Guarded(XMLStreamReader parser) {
            super(parser);
        }

        @Override
        public int next() throws XMLStreamException {
            try {
                return super.next();
            } catch (RuntimeException e) {
                throw fault(e, getLocation());
            }
        }
    }

    /** The parser finishes a text when it is asked for it, so that even getters may come upon a fault. */
    static XMLStreamException fault(RuntimeException e, Location where) {
        return e.getCause() instanceof XMLStreamException declared
                ? declared
                : new XMLStreamException(String.valueOf(e.getMessage()), where, e);
    }

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
