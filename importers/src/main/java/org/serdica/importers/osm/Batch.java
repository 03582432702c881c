package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.Reading;

/** What became of some elements. Made on one thread, and told on the one that hands parts on: there they are counted. */
final class Batch {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private long within;

    void add(Piece piece) {
        pieces.add(piece);
    }

    void leaveOut(String reason) {
        leftOut.add(reason);
    }

    /** One more element only serves others. */
    void within() {
        within++;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Moves the objects into the city's CRS, where that is known. */
    void place(Reading reading) {
        pieces.replaceAll(piece ->
                piece.part() instanceof CityPart.Thing thing ? new Piece(reading.placed(thing), piece.aside()) : piece);
    }

    void tell(Reading reading) {
        reading.within(within);
        leftOut.forEach(reading::leaveOut);
    }
}
