package org.serdica.importers.export;

import org.serdica.model.city.AttributeValue;
import tools.jackson.core.JsonGenerator;

/** Attribute values in JSON: a number with a unit as an object of both, a day as its text. */
public final class JsonValues {
    private final JsonGenerator json;
    private final Tally tally;

    public JsonValues(JsonGenerator json, Tally tally) {
        this.json = json;
        this.tally = tally;
    }

    /** A member of the object being written; what JSON has no word for is left out. */
    public void property(String name, AttributeValue value) {
        if (value instanceof AttributeValue.Real(double number) && !Double.isFinite(number)) {
            tally.lost("numbers that are none", "JSON has no word for them");
            return;
        }
        json.writeName(name);
        value(value);
    }

    private void value(AttributeValue value) {
        switch (value) {
            case AttributeValue.Whole w -> json.writeNumber(w.value());
            case AttributeValue.Real r -> json.writeNumber(r.value());
            case AttributeValue.Truth t -> json.writeBoolean(t.value());
            case AttributeValue.Text t -> json.writeString(t.value());
            case AttributeValue.Day d -> json.writeString(d.value().toString());
            case AttributeValue.Measure m -> {
                json.writeStartObject();
                json.writeNumberProperty("value", m.value());
                json.writeStringProperty("uom", m.unit());
                json.writeEndObject();
            }
            case AttributeValue.Listing l -> {
                json.writeStartArray();
                l.values().forEach(this::value);
                json.writeEndArray();
            }
        }
    }
}
