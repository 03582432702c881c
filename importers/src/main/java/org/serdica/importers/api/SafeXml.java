package org.serdica.importers.api;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** The one way to open an XML stream: without DTDs and without entities of its own. */
public final class SafeXml {
    private SafeXml() {}

    /** One for all: parsers share through it what names they have met. */
    private static final XMLInputFactory2 FACTORY = factory();

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new Guarded(FACTORY.createXMLStreamReader(in));
    }

    /** Reads a document that fills the beginning of an array. */
    public static XMLStreamReader open(byte[] document, int length) throws XMLStreamException {
        return new Guarded(FACTORY.createXMLStreamReader(new Stax2ByteArraySource(document, 0, length)));
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
    public static XMLStreamException fault(RuntimeException e, Location where) {
        return e.getCause() instanceof XMLStreamException declared
                ? declared
                : new XMLStreamException(String.valueOf(e.getMessage()), where, e);
    }
}
