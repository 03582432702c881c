package org.serdica.app.ui.radio;

import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.network.CarrierChoice;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.Technology;

/** What parts of a network are called. */
public final class NetworkWords {
    private NetworkWords() {}

    /** Whose and which carriers. */
    public static String of(NetworkChoice part, Words words) {
        return operator(part.operator(), words) + " · " + carriers(part.carriers(), words);
    }

    /** The same where something is chosen; empty for what is usual. */
    public static String note(NetworkChoice part, Words words) {
        return part.equals(NetworkChoice.USUAL) ? "" : of(part, words);
    }

    static String operator(String name, Words words) {
        return name.isEmpty() ? words.get("radio.operator.all") : name;
    }

    static String carriers(CarrierChoice carriers, Words words) {
        return switch (carriers) {
            case CarrierChoice.Mobile mobile -> words.get("radio.carriers.mobile");
            case CarrierChoice.Speaking one -> name(one.technology());
            case CarrierChoice.InBand band ->
                words.get(
                        "radio.carriers.band",
                        name(band.technology()),
                        (band.technology() == Technology.NR_FR1 || band.technology() == Technology.NR_FR2 ? "n" : "B")
                                + band.number());
        };
    }

    private static String name(Technology technology) {
        return technology == Technology.NR_FR1 ? "NR FR1" : technology.text();
    }
}
