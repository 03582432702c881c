package org.serdica.importers.citygml;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/**
 * Reads {@code dyn:Dynamizer}: one that is connected to a sensor becomes a sensor under the names that live feeds look
 * for, another is kept as a generic object that says which attribute it would move.
 */
final class DynamizerParser {
    /** The object that the sensor stands in, until its place is known. */
    static final String LOCATION = "sensorLocation";

    private static final Map<String, String> NAMES =
            Map.of("observationProperty", "quantity", "uom", "unit", "mqttTopic", "topic", "mqttServer", "server");

    private DynamizerParser() {}

    /** Reads from the element's start tag to its end tag. */
    static FeatureNode read(XMLStreamReader xml, String id, Reading reading) throws XMLStreamException {
        ObjectDraft found = new ObjectDraft(id, ObjectKind.SENSOR);
        boolean connected = false;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    String link = Names.attribute(xml, "href");
                    connected |= name.equals("SensorConnection");
                    if (name.equals(LOCATION) && link != null) {
                        found.put(LOCATION, AttributeValue.of(link.substring(link.indexOf('#') + 1)));
                    }
                    switch (name) {
                        case "sensorConnection", "SensorConnection", LOCATION -> depth++;
                        case "dynamicData" -> {
                            reading.note("TIMESERIES_PASSED", id, "The values over time in it are not kept.");
                            Xml.skip(xml);
                        }
                        default -> put(found, name, Xml.text(xml));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        if (connected) {
            return new FeatureNode(found);
        }
        ObjectDraft other = new ObjectDraft(id, ObjectKind.GENERIC);
        other.put("featureType", AttributeValue.of("Dynamizer"));
        other.attributes().putAll(found.attributes());
        other.attributes().remove(LOCATION);
        return new FeatureNode(other);
    }

    private static void put(ObjectDraft draft, String name, String text) {
        if (!text.isEmpty()) {
            Values.put(draft.attributes(), NAMES.getOrDefault(name, name), AttributeValue.of(text));
        }
    }
}
